import type { Page } from '@playwright/test';

/** One command as a window sends it. */
export interface Sent {
  readonly commandId: string;
  readonly type: string;
  readonly v: number;
  readonly data: object;
}

/** What main answered. */
export type Answered =
  | { readonly ok: true; readonly value: { readonly seq: number; readonly repeated: boolean } }
  | { readonly ok: false; readonly error: { readonly code: string } };

/** A new command. */
export function sent(type: string, data: object): Sent {
  return { commandId: crypto.randomUUID(), type, v: 1, data };
}

/** Sends all commands of a window at once, waiting for none before the next. */
export function sendAll(window: Page, commands: readonly Sent[]): Promise<readonly Answered[]> {
  return window.evaluate(
    (all) => Promise.all(all.map((command) => globalThis.window.lajur.call['command:run'](command as never))),
    commands,
  ) as Promise<readonly Answered[]>;
}
