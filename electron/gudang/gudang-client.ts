import type { Verification } from '../../shared/ipc/office.contract';
import type { Recovery } from '../../shared/ipc/session.contract';
import { fail, ok, type Result } from '../../shared/result';
import type { FromGudang, GudangAnswers, GudangAsk, ToGudang } from './messages';

/** How long an answer is waited for, and the pause before a dead storehouse is started again, in ms. */
const PATIENCE_MS = 20_000;
const RESTART_MS = 500;

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
  readonly add: (settle: (value: Settled) => void) => number;
  readonly settle: (id: number, value: Settled) => void;
  readonly refuseAll: () => void;
} {
  const waiting = new Map<
    number,
    { readonly settle: (value: Settled) => void; readonly timer: NodeJS.Timeout }
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
    add: (done) => {
      const id = nextId++;
      const timer = setTimeout(() => settle(id, fail('gudang-belum-siap')), PATIENCE_MS);
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
      const id = pending.add((value) =>
        resolve(value as Result<GudangAnswers[A['ask']], 'gudang-belum-siap'>),
      );
      if (!send({ kind: 'ask', id, ask })) pending.settle(id, fail('gudang-belum-siap'));
    });
}

/** Starts the storehouse and keeps it running. */
export function gudangClient(spawn: SpawnGudang, news: GudangNews): Gudang {
  const pending = pendingAsks();
  let closing = false;
  let alive = true;
  let told: Verification | null = null;
  let farewell: (() => void) | null = null;

  const hear = (message: FromGudang): void => {
    switch (message.kind) {
      case 'ready':
        return;
      case 'closed':
        farewell?.();
        return;
      case 'answer':
        pending.settle(message.id, ok(message.value));
        return;
      case 'failed':
        pending.settle(message.id, fail('gudang-belum-siap'));
        return;
      case 'verification':
        told = message.verification;
        news.verification(message.verification);
        return;
      case 'witness':
        news.witness(message.recovery);
    }
  };

  const gone = (): void => {
    alive = false;
    pending.refuseAll();
    farewell?.();
    if (!closing) setTimeout(restart, RESTART_MS);
  };
  let running = spawn(hear, gone);
  const restart = (): void => {
    if (closing) return;
    alive = true;
    running = spawn(hear, gone);
  };
  const send = (message: ToGudang): boolean => {
    if (alive) running.send(message);
    return alive;
  };

  return {
    ask: asker(pending, send),
    grown: () => void send({ kind: 'grown' }),
    lastVerification: () => told,
    close: async () => {
      closing = true;
      const closed = new Promise<void>((resolve) => {
        farewell = resolve;
        setTimeout(resolve, FAREWELL_MS).unref();
      });
      if (!send({ kind: 'close' })) return;
      await closed;
      running.kill();
    },
  };
}
