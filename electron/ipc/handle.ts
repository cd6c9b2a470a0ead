import { ipcMain, type WebFrameMain } from 'electron';
import { CHANNEL_NAMES } from '../../shared/ipc/names';
import { fail } from '../../shared/result';
import { APP_ORIGIN } from '../window/app-scheme';

/** Answers what a page asked on a channel. */
export type Answering = (name: (typeof CHANNEL_NAMES)[number], raw: unknown) => unknown;

/**
 * Registers every channel; who answers is asked for by the first question, if nobody did before. The only caller of
 * `ipcMain.handle`.
 */
export function handleAll(answering: () => Promise<Answering>): void {
  for (const name of CHANNEL_NAMES) {
    ipcMain.handle(name, async (event, raw: unknown) => {
      // The frame may be gone by the time the program is there.
      if (!isTrustedFrame(event.senderFrame)) return fail({ code: 'untrusted-sender' });
      return (await answering())(name, raw);
    });
  }
}

/** Only the main frame of a page of ours may speak. */
function isTrustedFrame(frame: WebFrameMain | null): boolean {
  if (frame === null || frame.parent !== null) return false;
  return frame.url.startsWith(`${APP_ORIGIN}/`);
}
