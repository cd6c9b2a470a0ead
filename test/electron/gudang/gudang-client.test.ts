import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { gudangClient, type Gudang, type SpawnGudang } from '../../../electron/gudang/gudang-client';
import type { FromGudang, ToGudang } from '../../../electron/gudang/messages';

interface Process {
  readonly heard: ToGudang[];
  readonly say: (message: FromGudang) => void;
  readonly die: () => void;
  killed: boolean;
}

const NOT_READY = { ok: false, error: 'gudang-belum-siap' };
const VERIFY = { ask: 'verify-cancel' } as const;

describe('gudang as main uses it', () => {
  let processes: Process[];
  let gudang: Gudang;
  const spawn: SpawnGudang = (say, die) => {
    const made: Process = { heard: [], say, die, killed: false };
    processes.push(made);
    return {
      send: (message) => made.heard.push(message),
      kill: () => {
        made.killed = true;
      },
    };
  };
  const running = (): Process => {
    const last = processes.at(-1);
    if (last === undefined) throw new Error('no process');
    return last;
  };
  const idOf = (message: ToGudang | undefined) => (message?.kind === 'ask' ? message.id : -1);
  beforeEach(() => {
    vi.useFakeTimers();
    processes = [];
    gudang = gudangClient(spawn, { verification: () => undefined, witness: () => undefined });
  });
  afterEach(() => vi.useRealTimers());

  it('gives every question its own answer, in whatever order they come', async () => {
    const asked = [gudang.ask(VERIFY), gudang.ask({ ask: 'verify' })];
    const [first, second] = running().heard.map(idOf);
    running().say({ kind: 'answer', id: second ?? 0, value: null });
    running().say({ kind: 'failed', id: first ?? 0, code: 'x' });
    expect(await Promise.all(asked)).toEqual([NOT_READY, { ok: true, value: null }]);
  });

  it('a process that dies is started again, and every waiting question is answered', async () => {
    const waiting = Promise.all([gudang.ask(VERIFY), gudang.ask(VERIFY)]);
    running().die();
    expect(await waiting).toEqual([NOT_READY, NOT_READY]);
    expect(processes).toHaveLength(1);
    vi.advanceTimersByTime(500);
    expect(processes).toHaveLength(2);
    const again = gudang.ask(VERIFY);
    running().say({ kind: 'answer', id: idOf(running().heard[0]), value: null });
    expect(await again).toEqual({ ok: true, value: null });
  });

  it('a question between death and restart is answered at once, and nothing is sent to the dead', async () => {
    running().die();
    expect(await gudang.ask(VERIFY)).toEqual(NOT_READY);
    gudang.grown();
    expect(running().heard).toEqual([]);
  });

  it('a question that is never answered is given up after 20 seconds', async () => {
    const asked = gudang.ask(VERIFY);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await asked).toEqual(NOT_READY);
  });

  it('dies again and again, and is started again each time', () => {
    for (let turn = 1; turn <= 5; turn += 1) {
      running().die();
      vi.advanceTimersByTime(500);
      expect(processes).toHaveLength(turn + 1);
    }
  });

  it('closes after the farewell, and stays closed', async () => {
    const closed = gudang.close();
    expect(running().heard).toEqual([{ kind: 'close' }]);
    running().say({ kind: 'closed' });
    await closed;
    expect(running().killed).toBe(true);
    running().die();
    vi.advanceTimersByTime(5_000);
    expect(processes).toHaveLength(1);
  });

  it('does not wait for the farewell of a process that hangs, or is dead', async () => {
    const closed = gudang.close();
    await vi.advanceTimersByTimeAsync(2_000);
    await closed;
    expect(running().killed).toBe(true);
    const other = gudangClient(spawn, { verification: () => undefined, witness: () => undefined });
    running().die();
    await other.close();
    expect(processes).toHaveLength(2);
  });
});
