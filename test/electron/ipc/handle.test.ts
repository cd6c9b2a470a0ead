import { beforeEach, describe, expect, it, vi } from 'vitest';
import { handleAll } from '../../../electron/ipc/handle';
import { CHANNEL_NAMES } from '../../../shared/ipc/names';

type Listener = (event: { readonly senderFrame: unknown }, raw: unknown) => Promise<unknown>;

const registered = vi.hoisted(() => new Map<string, unknown>());
vi.mock('electron', () => ({
  ipcMain: { handle: (name: string, listener: unknown) => registered.set(name, listener) },
  net: {},
  protocol: {},
}));

const calls: unknown[] = [];
let brought = 0;

beforeEach(() => {
  registered.clear();
  calls.length = 0;
  brought = 0;
  handleAll(() => {
    brought += 1;
    return Promise.resolve((name, raw) => calls.push([name, raw]));
  });
});

const ask = (senderFrame: unknown): Promise<unknown> =>
  (registered.get('journal:end') as Listener)({ senderFrame }, {});

describe('the doorway', () => {
  it('answers every channel of the contracts, and no other', () => {
    expect([...registered.keys()].sort()).toEqual([...CHANNEL_NAMES].sort());
  });

  it('hands what the main frame of a page of ours asks to who answers, and brings them in only then', async () => {
    expect(brought).toBe(0);
    expect(await ask({ parent: null, url: 'app://lajur/index.html' })).toBe(1);
    expect(calls).toEqual([['journal:end', {}]]);
    expect(brought).toBe(1);
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
    expect(brought).toBe(0);
  });
});
