import { startGudang } from '../../electron/gudang/gudang-core';
import type { Question } from '../../electron/gudang/cari';
import type { FromGudang, GudangAnswers } from '../../electron/gudang/messages';
import type { SearchHit } from '../../shared/ipc/office.contract';
import { look, type Place } from './desk';
import { systemClock } from '../../electron/clock';
import type { Office } from '../../electron/office/office';

/** What a start of the program came to. */
export type Start =
  | { readonly kind: 'empty' }
  | { readonly kind: 'refused'; readonly reason: string }
  | {
      readonly kind: 'open';
      readonly office: Office;
      /** What the storehouse said of the chain and of its own witness; null when all was well. */
      readonly notice: string | null;
      readonly search: (text: string) => readonly SearchHit[];
      readonly close: () => void;
    };

/** Starts as the program does: the office, then the storehouse with its check of the whole chain. */
export function nextStart(place: Place): Start {
  const found = look(place, systemClock);
  if (!found.ok) return { kind: 'refused', reason: found.error.reason };
  const { office, lock } = found.value;
  if (office === null) {
    lock.release();
    return { kind: 'empty' };
  }
  const gudang = runGudang(place.dataDir);
  return {
    kind: 'open',
    office,
    notice: gudang.notice(),
    search: gudang.search,
    close: () => {
      gudang.close();
      office.close();
      lock.release();
    },
  };
}

/** The storehouse in this process, its work done to the end at once. */
export interface RunGudang {
  readonly said: readonly FromGudang[];
  readonly notice: () => string | null;
  /** What everyone may find. */
  readonly search: (text: string, kinds?: readonly string[]) => readonly SearchHit[];
  /** What a question is answered with; null when it was not. */
  readonly find: (question: Question) => GudangAnswers['find'] | null;
  /** Tells it that the journal has grown, and lets it catch up. */
  readonly catchUp: () => void;
  readonly close: () => void;
}

/** Starts the storehouse on a data folder and lets it work until it rests. */
export function runGudang(dataDir: string): RunGudang {
  const said: FromGudang[] = [];
  const queue: (() => void)[] = [];
  const core = startGudang(
    dataDir,
    systemClock.now,
    (message) => said.push(message),
    (work) => queue.push(work),
  );
  const rest = (): void => {
    for (let work = queue.shift(); work !== undefined; work = queue.shift()) work();
  };
  rest();
  const find: RunGudang['find'] = (question) => {
    core.hear({ kind: 'ask', id: said.length, ask: { ask: 'find', ...question } });
    const answer = said.at(-1);
    rest();
    return answer?.kind === 'answer' ? (answer.value as GudangAnswers['find']) : null;
  };
  const search: RunGudang['search'] = (text, kinds = []) => {
    const question = { names: [], text, kinds, offset: 0, limit: 10_000, excerpts: true };
    return find(question)?.hits ?? [];
  };
  return {
    said,
    notice: () => noticeOf(said),
    search,
    find,
    catchUp: () => {
      core.hear({ kind: 'grown' });
      rest();
    },
    close: () => core.hear({ kind: 'close' }),
  };
}

function noticeOf(said: readonly FromGudang[]): string | null {
  const witness = said.find((message) => message.kind === 'witness');
  if (witness !== undefined) return `saksi: ${witness.recovery.reason}`;
  const last = said.findLast((message) => message.kind === 'verification');
  if (last?.verification.state === 'utuh') return null;
  return `pemeriksaan: ${last?.verification.fault?.kind ?? 'tidak selesai'}`;
}
