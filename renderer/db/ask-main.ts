import type { CHANNELS } from '../../shared/ipc/bridge';
import type { BridgeError, Reply, RequestOf } from '../../shared/ipc/contract';
import { bridge, call } from '../lib/bridge';
import type { Ask, AskName } from './projector-messages';

type Answer = Reply<(typeof CHANNELS)[AskName]>;

/** Main says these while nobody is logged in, or while it is still opening: not a failure, only too early. */
const TOO_EARLY: ReadonlySet<string> = new Set<BridgeError>(['belum-masuk', 'terkunci', 'belum-siap']);
const ASK_AGAIN_MS = 5_000;

/** Passes a question of the projector to main, and keeps asking while it is too early to be answered. */
export async function askMain(ask: Ask): Promise<Answer> {
  for (;;) {
    const reply = await put(ask.name, ask.request as never);
    if (reply.ok || !TOO_EARLY.has(reply.error.code)) return reply;
    await statusNews();
  }
}

async function put<Name extends AskName>(
  name: Name,
  request: RequestOf<(typeof CHANNELS)[Name]>,
): Promise<Answer> {
  return (await call(name, request)) as Answer;
}

function statusNews(): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      stop();
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(done, ASK_AGAIN_MS);
    const stop = bridge.on('status', done);
  });
}
