import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { sopSchema, type Procedure } from '../../../shared/sop/schema';
import type { DrawingPage, Drawn, Geometry } from '../drawing/messages';
import type { Contest } from '../measure';
import { startProgram, type Launcher, type Program } from './program';

const ROUNDS = 15;
const WARM_UP = 3;
/** The sheet of B1: twenty-one rows in three lanes, the largest that mermaid can draw. */
const SHEET = '19';
/** How many of mermaid's diagrams all our sheets are set against. */
const PEERS_DIAGRAMS = 4;

/** What B1–B3 need. Times in ms, sizes in bytes. */
export interface DrawingTimes {
  readonly againstMermaid: Contest;
  readonly againstBpmn: Contest;
  readonly painted: Contest;
  readonly allAgainstFour: Contest;
  readonly scripts: { readonly ours: number; readonly mermaid: number };
  readonly geometry: readonly Geometry[];
}

function proceduresIn(root: string): readonly (readonly [sop: string, Procedure])[] {
  const folder = join(root, 'assets', 'sop');
  const files = readdirSync(folder).filter((name) => /^\d+\.json$/.test(name));
  return files.sort().flatMap((name) => {
    const sop = sopSchema.parse(JSON.parse(readFileSync(join(folder, name), 'utf8')));
    return sop.procedures.map((procedure) => [sop.number, procedure] as const);
  });
}

type Asked = Exclude<keyof DrawingPage, 'loaded'>;

/** Four sheets of middle size, so that mermaid is not given the largest ones. */
function middleOf(procedures: readonly Procedure[]): readonly Procedure[] {
  const bySize = [...procedures].sort((one, other) => one.steps.length - other.steps.length);
  const first = Math.floor((bySize.length - PEERS_DIAGRAMS) / 2);
  return bySize.slice(first, first + PEERS_DIAGRAMS);
}

function sizeOf(folder: string, paths: readonly string[]): number {
  return paths
    .filter((path) => path.endsWith('.js'))
    .reduce((sum, path) => sum + statSync(join(folder, path)).size, 0);
}

/** Draws the same procedures by our sheet, by mermaid's swimlane diagram and by bpmn-js, in turn, in one window. */
export async function measureDrawing(launcher: Launcher, root: string): Promise<DrawingTimes> {
  const folder = join(launcher.work, 'drawing-window');
  const program = startProgram(launcher, folder, [`--home=${join(launcher.work, 'drawing-home')}`]);
  try {
    await program.takesKeysMs();
    await program.run(`new Promise((ready) => {
      const look = () => (globalThis.benchDrawing ? ready(true) : setTimeout(look, 50));
      look();
    })`);
    return await contests(program, folder, proceduresIn(root));
  } finally {
    await program.quit();
  }
}

async function contests(
  program: Program,
  folder: string,
  all: readonly (readonly [sop: string, Procedure])[],
): Promise<DrawingTimes> {
  const ask = <T>(what: Asked, procedure: Procedure): Promise<T> =>
    program.run<T>(`globalThis.benchDrawing.${what}(${JSON.stringify(procedure)})`);
  const sheet = all.find(([sop]) => sop === SHEET)?.[1];
  if (sheet === undefined) throw new Error(`SOP ${SHEET} is not in the catalogue`);
  const procedures = all.map(([, procedure]) => procedure);
  const rounds: { readonly ours: Drawn; readonly mermaid: Drawn; readonly bpmn: Drawn }[] = [];
  for (let round = 0; round < ROUNDS + WARM_UP; round += 1) {
    const ours = await ask<Drawn>('ours', sheet);
    const mermaid = await ask<Drawn>('mermaid', sheet);
    const bpmn = await ask<Drawn>('bpmn', sheet);
    if (round >= WARM_UP) rounds.push({ ours, mermaid, bpmn });
  }
  const many: { readonly ours: number; readonly floor: number }[] = [];
  const total = async (what: 'ours' | 'mermaid', which: readonly Procedure[]): Promise<number> => {
    let sum = 0;
    for (const procedure of which) sum += (await ask<Drawn>(what, procedure)).js;
    return sum;
  };
  for (let round = 0; round < 5; round += 1)
    many.push({ ours: await total('ours', procedures), floor: await total('mermaid', middleOf(procedures)) });
  const geometry: Geometry[] = [];
  for (const procedure of procedures) geometry.push(await ask<Geometry>('geometry', procedure));
  const loaded = await program.run<readonly string[]>('globalThis.benchDrawing.loaded()');
  const of = (side: 'mermaid' | 'bpmn', time: keyof Drawn): Contest => ({
    ours: rounds.map(({ ours }) => ours[time]),
    floor: rounds.map((round) => round[side][time]),
  });
  return {
    againstMermaid: of('mermaid', 'js'),
    againstBpmn: of('bpmn', 'js'),
    painted: of('mermaid', 'painted'),
    allAgainstFour: { ours: many.map(({ ours }) => ours), floor: many.map(({ floor }) => floor) },
    scripts: scriptsOf(folder, loaded),
    geometry,
  };
}

/** Ours without React, which the program's screens are made of anyway; mermaid's own scripts for this diagram. */
function scriptsOf(folder: string, loaded: readonly string[]): DrawingTimes['scripts'] {
  const isTheirs = (path: string): boolean => path.includes('/mermaid/');
  return {
    ours: statSync(join(folder, 'alone', 'sop-sheet.js')).size,
    mermaid: sizeOf(folder, loaded.filter(isTheirs)),
  };
}
