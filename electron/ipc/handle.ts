import { ipcMain, type WebFrameMain } from 'electron';
import { CHANNELS, type ChannelName } from '../../shared/ipc/bridge';
import { fail } from '../../shared/result';
import { APP_ORIGIN } from '../window/app-scheme';
import { answer, type Gate, type Handlers, type Log } from './answer';

/** Registers every channel. The only caller of `ipcMain.handle`. */
export function handleAll(handlers: Handlers, gate: Gate, log: Log): void {
  for (const name of Object.keys(CHANNELS) as ChannelName[]) {
    ipcMain.handle(name, (event, raw: unknown) =>
      isTrustedFrame(event.senderFrame)
        ? answer(handlers, gate, log, name, raw)
        : fail({ code: 'untrusted-sender' }),
    );
  }
}

/** Only the main frame of a page of ours may speak. */
function isTrustedFrame(frame: WebFrameMain | null): boolean {
  if (frame === null || frame.parent !== null) return false;
  return frame.url.startsWith(`${APP_ORIGIN}/`);
}
