import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ERROR_CODES } from '../../../shared/domain/errors';
import { moduleOf } from '../../../shared/domain/catalogue';
import { openTasks, type BerkasState } from '../../../shared/domain/berkas/berkas-state';
import type { Refusal } from '../../../shared/domain/command';
import { streamKind, type RecordedEvent } from '../../../shared/journal/entry';
import { foldAll } from '../../../shared/journal/fold';
import type { Result } from '../../../shared/result';
import { openCast, type Cast } from '../../builders/cast';
import type { Done, Office } from '../../builders/office';
import { berkasStreams, randomMove, tryMove, type RandomMove } from '../../builders/random-move';
import { walkToEnd } from '../../builders/walk';
import { berkasOf } from '../../builders/work';
import { scaled } from '../../harness/scale';

const SEED = 20_240_503;
const runs = { numRuns: scaled(300, 10_000), seed: SEED };
const moves = fc.array(randomMove, { minLength: 4, maxLength: 60, size: 'max' });

function statesOf(office: Office): ReadonlyMap<string, BerkasState> {
  return new Map(berkasStreams(office).map((stream) => [stream, berkasOf(office, stream)]));
}

function expectUnchanged(office: Office, before: ReadonlyMap<string, BerkasState>): void {
  for (const [stream, state] of before)
    if (berkasOf(office, stream) !== state) throw new Error(`${stream} moved`);
}

/** Tries a move and holds it to the rules every move keeps: refused with a code and nothing moved, or one entry more. */
function step(office: Office, cast: Cast, move: RandomMove): Result<Done, Refusal> {
  const [entries, before] = [office.entries.length, statesOf(office)];
  const done = tryMove(office, cast, move);
  if (done.ok) {
    expect(office.entries).toHaveLength(entries + 1);
    for (const state of statesOf(office).values())
      expect(openTasks(state)).toHaveLength(state.closedAt === null ? 1 : 0);
  } else {
    expect(ERROR_CODES).toContain(done.error.code);
    expect(office.entries).toHaveLength(entries);
    expectUnchanged(office, before);
  }
  return done;
}

/** As a neighbour's entries may arrive: late ones after newer ones, each entry's own events together and in order. */
function newestEntryFirst(events: readonly RecordedEvent[]): readonly RecordedEvent[] {
  return [...events].sort((a, b) => (a.hlc === b.hlc ? 0 : a.hlc < b.hlc ? 1 : -1));
}

function expectSound(office: Office): void {
  for (const stream of office.streams()) {
    const module = moduleOf(streamKind(stream));
    if (module === null) throw new Error(`no module for ${stream}`);
    const { state } = foldAll(module, newestEntryFirst(office.eventsOf(stream)));
    const kept = office.world.read(streamKind(stream) as 'berkas', stream);
    expect(kept).toEqual(state);
    const rows = module.rowsOf(state);
    expect(module.rowsOf(structuredClone(state))).toEqual(rows);
    for (const row of Object.values(rows).flat()) expect(row.stream).toBe(stream);
  }
  const numbers = [...statesOf(office).values()].map(({ nomor }) => nomor);
  expect(new Set(numbers).size).toBe(numbers.length);
}

describe('random legal and illegal commands over every procedure of the catalogue', () => {
  const seen = new Map<string, number>();

  it('keep one open task per running berkas, equal replay, refuse with a code, and can always be brought home', () => {
    fc.assert(
      fc.property(moves, (tried) => {
        const { office, cast } = openCast();
        for (const move of tried) {
          const done = step(office, cast, move);
          const what = done.ok ? `${office.bodies.at(-1)?.command.type} diterima` : done.error.code;
          seen.set(what, (seen.get(what) ?? 0) + 1);
        }
        for (const stream of berkasStreams(office)) {
          walkToEnd(office, cast, stream);
          expect(berkasOf(office, stream).result).not.toBeNull();
        }
        expectSound(office);
      }),
      runs,
    );
  });

  it('met what they were made for: every kind of move accepted, and the refusals of the engine', () => {
    const tasks = ['take', 'release', 'arrive', 'finish'].map((verb) => `task.${verb}`);
    const accepted = [...tasks, 'berkas.start', 'berkas.rename', 'berkas.note', 'undo'];
    for (const kind of accepted) expect(seen.get(`${kind} diterima`) ?? 0, kind).toBeGreaterThan(9);
    const refusals = [
      'tidak-berhak',
      'berubah-sejak-dibuka',
      'berkas-tidak-ada',
      'berkas-sudah-selesai',
      'tugas-tidak-ada',
      'tugas-sudah-diambil',
      'tugas-belum-diambil',
      'tugas-bukan-milik',
      'tugas-sudah-selesai',
      'menunggu-pihak-luar',
      'hasil-belum-dipilih',
      'hasil-tidak-dikenal',
      'pelaksana-belum-ditunjuk',
      'pelaksana-tidak-sah',
      'urung-tidak-bisa',
      'urung-sudah-dilanjutkan',
    ];
    for (const code of refusals) expect(seen.get(code) ?? 0, code).toBeGreaterThan(0);
  });
});
