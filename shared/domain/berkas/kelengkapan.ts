import type { Instant } from '../../time';
import type { BerkasState, OutputMade, Task } from './berkas-state';

/**
 * Why the program knows that a Kelengkapan is there: it is a standing tool of the office, or an earlier step of this berkas
 * made it, or a Subbag brought it. Units: `at` ms since epoch.
 */
export type KnownBecause =
  | { readonly kind: 'sarana' }
  | { readonly kind: 'bahan'; readonly at: Instant }
  | { readonly kind: 'hasil'; readonly no: number | null; readonly at: Instant };

/** One printed Kelengkapan; `because` null: only a person can tell whether it is there. */
export interface KelengkapanLine {
  readonly text: string;
  readonly because: KnownBecause | null;
}

/** Whole lines that name a tool, never a thing made with it ("Paket Tender di SPSE" is no tool). */
const TOOL = /^(spse|(sistem )?aplikasi( \S+)?|buku tamu|(kartu )?register( surat)?|data ?base \S+)$/;
/** "… di SPSE", "… melalui aplikasi SIMAS": the thing lies in that system. */
const IN_SYSTEM =
  /\b(?:di|melalui|ke|terunggah pada)\s+(?:sistem\s+)?(?:aplikasi\s+)?(SPSE|SIRUP|SIMAS|SIKAP|Suradi)$/i;

/** The decree prints one thing now with a capital, now without, and a slash now with a space after it, now without. */
function sameWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/\s*\/\s*/g, '/')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether a printed line names a standing tool of the office. */
function isTool(text: string): boolean {
  return TOOL.test(sameWords(text));
}

/** The finished tasks of a berkas whose outputs count, the last finished first. */
function makers({ tasks }: Pick<BerkasState, 'tasks'>): readonly Task[] {
  return tasks
    .filter(({ mark }) => mark === 'selesai' || mark === 'dipenuhi')
    .sort((a, b) => (b.finishedAt ?? 0) - (a.finishedAt ?? 0));
}

function madeBy(maker: Task, text: string): boolean {
  const account = maker.keluaran.find(({ output }) => sameWords(output) === sameWords(text));
  return account?.cara !== 'tidak-ada';
}

/**
 * The printed Kelengkapan of a step, each once, with why it is known to be there. The last step that should have made a
 * thing decides: where it said "tidak ada", nobody knows.
 */
export function kelengkapanOf(
  berkas: Pick<BerkasState, 'tasks'>,
  task: Pick<Task, 'requires'>,
): readonly KelengkapanLine[] {
  const done = makers(berkas);
  return [...new Set(task.requires)].map((text) => {
    const maker = done.find(({ outputs }) => outputs.some((output) => sameWords(output) === sameWords(text)));
    if (maker !== undefined && madeBy(maker, text))
      return { text, because: { kind: 'hasil', no: maker.no, at: maker.finishedAt ?? 0 } };
    return { text, because: isTool(text) ? { kind: 'sarana' } : null };
  });
}

/** Where a printed Output usually is: in the system or tool it names, else in the berkas. */
export function usualAccount(output: string): Pick<OutputMade, 'cara' | 'ref'> {
  const system = IN_SYSTEM.exec(output)?.[1];
  if (system !== undefined) return { cara: 'sistem-lain', ref: system };
  return isTool(output) ? { cara: 'sistem-lain', ref: output } : { cara: 'berkas', ref: '' };
}
