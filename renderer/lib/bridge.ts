import type { Bridge, CHANNELS, ChannelName } from '../../shared/ipc/bridge';
import type { Reply, RequestOf } from '../../shared/ipc/contract';
import { askForDate } from './clock-question.store';

declare global {
  interface Window {
    /** Put there by the preload before any script of ours runs. */
    readonly lajur: Bridge;
  }
}

/** The one way from a window to the machine. */
export const bridge: Bridge = window.lajur;

/**
 * Calls one channel of the bridge. Answers a `Reply` value; it never throws to say no. A write refused for the computer's
 * clock asks for the date, whichever screen it came from.
 */
export async function call<Name extends ChannelName>(
  name: Name,
  request: RequestOf<(typeof CHANNELS)[Name]>,
): Promise<Reply<(typeof CHANNELS)[Name]>> {
  const reply = await bridge.call[name](request);
  if (!reply.ok && reply.error.code === 'jam-belum-dipastikan') askForDate();
  return reply;
}
