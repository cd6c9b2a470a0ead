import type { Verification } from '../../shared/ipc/office.contract';
import type { Recovery } from '../../shared/ipc/session.contract';
import { fail, ok, type Result } from '../../shared/result';
import type { CopyProgress, FromGudang, GudangAnswers, GudangAsk, ToGudang } from './messages';

/** How long an answer is waited for, and the pause before a dead storehouse is started again, in ms. */
const PATIENCE_MS = 20_000;
const RESTART_MS = 500;

/** These take as long as there is to copy; they end by themselves, by a cancel, or with the process. */
const PATIENT: readonly GudangAsk['ask'][] = ['copy'];

/** How long the farewell may take, in ms. */
const FAREWELL_MS = 2_000;

/** One running storehouse process. */
export interface GudangProcess {
  readonly send: (message: ToGudang) => void;
  readonly kill: () => void;
}

/** Starts a process; tells what it says, and that it has gone. */
export type SpawnGudang = (hear: (message: FromGudang) => void, gone: () => void) => GudangProcess;

/** What gudang tells unasked. */
export interface GudangNews {
  readonly verification: (verification: Verification) => void;
  readonly witness: (recovery: Recovery) => void;
  readonly copyProgress?: (...progress: CopyProgress) => void;
}

/** The storehouse as main uses it: when it dies it is started again, and nothing is lost. */
export interface Gudang {
  readonly ask: <A extends GudangAsk>(
    ask: A,
  ) => Promise<Result<GudangAnswers[A['ask']], 'gudang-belum-siap'>>;
  readonly grown: () => void;
  readonly lastVerification: () => Verification | null;
  readonly close: () => Promise<void>;
}

type Settled = Result<unknown, 'gudang-belum-siap'>;

/** Questions under way: each is answered once, refused when it takes too long, or when the process is gone. */
function pendingAsks(): {
  readonly add: (settle: (value: Settled) => void, patient: boolean) => number;
  readonly settle: (id: number, value: Settled) => void;
  readonly refuseAll: () => void;
} {
  const waiting = new Map<
    number,
    { readonly settle: (value: Settled) => void; readonly timer: NodeJS.Timeout | undefined }
  >();
  let nextId = 1;
  const settle = (id: number, value: Settled): void => {
    const found = waiting.get(id);
    if (found === undefined) return;
    clearTimeout(found.timer);
    waiting.delete(id);
    found.settle(value);
  };
  return {
    add: (done, patient) => {
      const id = nextId++;
      const giveUp = (): void => settle(id, fail('gudang-belum-siap'));
      const timer = patient ? undefined : setTimeout(giveUp, PATIENCE_MS);
      waiting.set(id, { settle: done, timer });
      return id;
    },
    settle,
    refuseAll: () => {
      for (const id of [...waiting.keys()]) settle(id, fail('gudang-belum-siap'));
    },
  };
}

function asker(pending: ReturnType<typeof pendingAsks>, send: (message: ToGudang) => boolean): Gudang['ask'] {
  return <A extends GudangAsk>(ask: A) =>
    new Promise<Result<GudangAnswers[A['ask']], 'gudang-belum-siap'>>((resolve) => {
      const done = (value: Settled): void =>
        resolve(value as Result<GudangAnswers[A['ask']], 'gudang-belum-siap'>);
      const id = pending.add(done, PATIENT.includes(ask.ask));
      if (!send({ kind: 'ask', id, ask })) pending.settle(id, fail('gudang-belum-siap'));
    });
}

/** Which of its members a message goes to. */
function listener(
  pending: ReturnType<typeof pendingAsks>,
  news: GudangNews,
  bye: () => void,
): (message: FromGudang) => void {
  return (message) => {
    switch (message.kind) {
      case 'ready':
        return;
      case 'closed':
        bye();
        return;
      case 'answer':
        pending.settle(message.id, ok(message.value));
        return;
      case 'failed':
        pending.settle(message.id, fail('gudang-belum-siap'));
        return;
      case 'copy-progress':
        news.copyProgress?.(...message.progress);
        return;
      case 'verification':
        news.verification(message.verification);
        return;
      case 'witness':
        news.witness(message.recovery);
    }
  };
}

/**
 * Keeps the storehouse running. It is started by the first question, or `delayMs` from now: its long work need not
 * compete with the first screen.
 */
export function gudangClient(spawn: SpawnGudang, news: GudangNews, delayMs = 0): Gudang {
  const pending = pendingAsks();
  let closing = false;
  let begun = false;
  let running: GudangProcess | null = null;
  let told: Verification | null = null;
  let farewell: (() => void) | null = null;
  const tellVerification = (verification: Verification): void => {
    told = verification;
    news.verification(verification);
  };
  const hear = listener(pending, { ...news, verification: tellVerification }, () => farewell?.());
  const gone = (): void => {
    running = null;
    pending.refuseAll();
    farewell?.();
    if (!closing) first = setTimeout(start, RESTART_MS);
  };
  const start = (): void => {
    clearTimeout(first);
    begun = true;
    if (!closing) running ??= spawn(hear, gone);
  };
  let first = setTimeout(start, delayMs);
  if (delayMs === 0) start();

  return {
    ask: asker(pending, (message) => {
      if (!begun) start();
      running?.send(message);
      return running !== null;
    }),
    grown: () => running?.send({ kind: 'grown' }),
    lastVerification: () => told,
    close: async () => {
      closing = true;
      clearTimeout(first);
      const last = running;
      if (last === null) return;
      const closed = new Promise<void>((resolve) => {
        farewell = resolve;
        setTimeout(resolve, FAREWELL_MS).unref();
      });
      last.send({ kind: 'close' });
      await closed;
      last.kill();
    },
  };
}
