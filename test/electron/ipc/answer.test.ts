import { describe, expect, it } from 'vitest';
import { answer, type Handlers } from '../../../electron/ipc/answer';
import { CHANNEL_NAMES } from '../../../shared/ipc/names';
import { ok } from '../../../shared/result';

const SECRET = 'pesan rahasia tentang isi surat';

/** Handlers of which every one throws, now or later. */
function broken(later: boolean): Handlers {
  const work = (): Promise<never> => {
    if (later) return Promise.reject(new Error(SECRET));
    throw new Error(SECRET);
  };
  return Object.fromEntries(CHANNEL_NAMES.map((name) => [name, work])) as unknown as Handlers;
}

function nested(levels: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < levels; level += 1) value = { a: value };
  return value;
}

describe('what the bridge does with a call', () => {
  it.each([true, false])(
    'a throw becomes a short code; its words go to the log only (later: %s)',
    async (later) => {
      const logged: unknown[] = [];
      const log = (where: string, error: unknown): string => {
        logged.push([where, error]);
        return 'a1b2c3';
      };
      const reply = await answer(broken(later), () => null, log, 'journal:end', {});
      expect(reply).toEqual({ ok: false, error: { code: 'unexpected', detail: { log: 'a1b2c3' } } });
      expect(logged).toEqual([['journal:end', new Error(SECRET)]]);
    },
  );

  it('asks the gate before the schema, and the schema before the work', async () => {
    const asked: string[] = [];
    const handlers = { 'draft:drop': () => (asked.push('work'), ok({})) } as unknown as Handlers;
    const call = (raw: unknown, closed: 'terkunci' | null) =>
      answer(
        handlers,
        () => (asked.push('gate'), closed),
        () => '',
        'draft:drop',
        raw,
      );
    expect(await call({ key: 7 }, 'terkunci')).toEqual({ ok: false, error: { code: 'terkunci' } });
    expect(await call({ key: 7 }, null)).toEqual({ ok: false, error: { code: 'bad-request' } });
    expect(await call({ key: 'catatan' }, null)).toEqual({ ok: true, value: {} });
    expect(asked).toEqual(['gate', 'gate', 'gate', 'work']);
  });

  it.each([
    ['too many characters in one text', { key: 'a', value: 'x'.repeat(1_000_001) }, 'too-large'],
    ['too many characters in keys', { ['k'.repeat(1_000_001)]: 1 }, 'too-large'],
    ['too many values', { key: 'a', value: Array.from({ length: 60_000 }, () => 0) }, 'too-large'],
    [
      'many small texts',
      { key: 'a', value: Array.from({ length: 1_200 }, () => 'x'.repeat(1_000)) },
      'too-large',
    ],
    ['one thing within another without end', { key: 'a', value: nested(20_000) }, 'too-large'],
    ['bytes where none belong', { key: 'a', value: new Uint8Array(1_000_001) }, 'too-large'],
    ['a draft as deep as any form', { key: 'a', value: nested(50) }, null],
    ['a long letter', { key: 'a', value: 'x'.repeat(900_000) }, null],
  ])('%s', async (_what, raw, code) => {
    const handlers = { 'draft:save': () => ok({ at: 1 }) } as unknown as Handlers;
    const thrown: unknown[] = [];
    const log = (_where: string, error: unknown): string => {
      thrown.push(error);
      return '';
    };
    const reply = await answer(handlers, () => null, log, 'draft:save', raw);
    expect(reply.ok ? null : reply.error.code).toBe(code);
    expect(thrown).toEqual([]);
  });
});
