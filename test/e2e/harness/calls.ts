import type { Page } from '@playwright/test';
import type { CHANNELS, ChannelName } from '../../../shared/ipc/bridge';
import type { Reply, RequestOf, ResponseOf } from '../../../shared/ipc/contract';

type CallByName = { readonly [name: string]: (request: unknown) => Promise<unknown> };

/** Calls one channel from inside a window, as its own scripts do. */
export function callIn<Name extends ChannelName>(
  window: Page,
  name: Name,
  request: RequestOf<(typeof CHANNELS)[Name]>,
): Promise<Reply<(typeof CHANNELS)[Name]>> {
  return window.evaluate(
    ([channel, sent]) => (globalThis.window.lajur.call as unknown as CallByName)[channel]?.(sent),
    [name, request] as readonly [string, unknown],
  ) as Promise<Reply<(typeof CHANNELS)[Name]>>;
}

/** The same, where only success lets the story go on. */
export async function valueIn<Name extends ChannelName>(
  window: Page,
  name: Name,
  request: RequestOf<(typeof CHANNELS)[Name]>,
): Promise<ResponseOf<(typeof CHANNELS)[Name]>> {
  const reply = await callIn(window, name, request);
  if (!reply.ok) throw new Error(`${name}: ${JSON.stringify(reply.error)}`);
  return reply.value;
}

/** Runs one command from inside a window; answers the stream of its first event. */
export async function runIn(window: Page, type: string, data: object): Promise<string> {
  const { subject } = await valueIn(window, 'command:run', {
    commandId: crypto.randomUUID(),
    type,
    v: 1,
    data: data as RequestOf<(typeof CHANNELS)['command:run']>['data'],
  });
  return subject;
}
