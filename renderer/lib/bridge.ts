import type { Bridge, CHANNELS, ChannelName } from '../../shared/ipc/bridge';
import type { Reply, RequestOf } from '../../shared/ipc/contract';

declare global {
  interface Window {
    /** Put there by the preload before any script of ours runs. */
    readonly lajur: Bridge;
  }
}

/** The one way from a window to the machine. */
export const bridge: Bridge = window.lajur;

/** Calls one channel of the bridge. Answers a `Reply` value; it never throws to say no. */
export function call<Name extends ChannelName>(
  name: Name,
  request: RequestOf<(typeof CHANNELS)[Name]>,
): Promise<Reply<(typeof CHANNELS)[Name]>> {
  return bridge.call[name](request);
}
