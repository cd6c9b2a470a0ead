import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Handlers } from '../../../electron/ipc/answer';
import { handleAll } from '../../../electron/ipc/handle';
import { CHANNEL_NAMES } from '../../../shared/ipc/names';
import { ok } from '../../../shared/result';

type Listener = (event: { readonly senderFrame: unknown }, raw: unknown) => Promise<unknown>;

const registered = vi.hoisted(() => new Map<string, unknown>());
vi.mock('electron', () => ({
  ipcMain: { handle: (name: string, listener: unknown) => registered.set(name, listener) },
  net: {},
  protocol: {},
}));

const calls: unknown[] = [];
const handlers = {
  'journal:end': () => {
    calls.push('work');
    return ok({ dataId: 'd', seq: 0, station: 's', n: 0, hash: '' });
  },
} as unknown as Handlers;

beforeEach(() => {
  registered.clear();
  calls.length = 0;
  handleAll(
    handlers,
    () => null,
    () => 'a1b2c3',
  );
});

const ask = (senderFrame: unknown): Promise<unknown> =>
  (registered.get('journal:end') as Listener)({ senderFrame }, {});

describe('the doorway', () => {
  it('answers every channel of the contracts, and no other', () => {
    expect([...registered.keys()].sort()).toEqual([...CHANNEL_NAMES].sort());
  });

  it('answers the main frame of a page of ours', async () => {
    expect(await ask({ parent: null, url: 'app://lajur/index.html' })).toMatchObject({ ok: true });
    expect(calls).toEqual(['work']);
  });

  it.each([
    ['a frame that has gone', null],
    ['a frame within a page', { parent: {}, url: 'app://lajur/index.html' }],
    ['another scheme', { parent: null, url: 'https://lajur/index.html' }],
    ['a file', { parent: null, url: 'file:///index.html' }],
    ['another host of the scheme', { parent: null, url: 'app://lajur.example/index.html' }],
    ['a host that only begins like ours', { parent: null, url: 'app://lajurx/' }],
    ['a page within data', { parent: null, url: 'data:text/html,app://lajur/' }],
    ['an empty page', { parent: null, url: 'about:blank' }],
  ])('refuses %s before anything else', async (_what, frame) => {
    expect(await ask(frame)).toEqual({ ok: false, error: { code: 'untrusted-sender' } });
    expect(calls).toEqual([]);
  });
});
