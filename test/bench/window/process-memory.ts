import { readdirSync, readFileSync } from 'node:fs';

const KILOBYTE = 1_024;

/** Parents of all processes, by their ids. */
function parents(): ReadonlyMap<number, number> {
  const pairs = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name): [number, number][] => {
      const stat = readOrEmpty(`/proc/${name}/stat`);
      // The name of the program stands in brackets and may hold anything.
      const parent = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1];
      return parent === undefined ? [] : [[Number(name), Number(parent)]];
    });
  return new Map(pairs);
}

/** A process may end between the listing and the look. */
function readOrEmpty(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function familyOf(root: number): readonly number[] {
  const parentOf = parents();
  const isOfFamily = (pid: number | undefined): boolean =>
    pid !== undefined && (pid === root || isOfFamily(parentOf.get(pid)));
  return [...parentOf.keys()].filter(isOfFamily);
}

/** Whether this system tells how memory is shared. */
export const tellsPss = process.platform === 'linux' && readOrEmpty('/proc/self/smaps_rollup') !== '';

/** What a program and all its processes cost the machine (shared pages divided among their holders), in bytes. */
export function pssBytes(root: number): number {
  return familyOf(root).reduce((sum, pid) => {
    const kilobytes = /^Pss:\s+(\d+) kB/m.exec(readOrEmpty(`/proc/${pid}/smaps_rollup`))?.[1];
    return sum + Number(kilobytes ?? 0) * KILOBYTE;
  }, 0);
}
