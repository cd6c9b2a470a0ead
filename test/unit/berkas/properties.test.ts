import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ERROR_CODES, type ErrorCode } from '../../../shared/domain/errors';
import { COMMANDS, moduleOf } from '../../../shared/domain/catalogue';
import { openTasks, type BerkasState } from '../../../shared/domain/berkas/berkas-state';
import type { Refusal } from '../../../shared/domain/command';
import { streamKind, streamsOf, type RecordedEvent } from '../../../shared/journal/entry';
import { foldAll } from '../../../shared/journal/fold';
import type { Result } from '../../../shared/result';
import { openCast, type Cast } from '../../builders/cast';
import type { Done, Office } from '../../builders/office';
import {
  berkasStreams,
  randomMove,
  randomPast,
  tryMove,
  workPast,
  type RandomMove,
} from '../../builders/random-move';
import { walkToEnd } from '../../builders/walk';
import { berkasOf } from '../../builders/work';
import { scaled } from '../../harness/scale';

const SEED = 20_240_503;
const runs = { numRuns: scaled(200, 10_000), seed: SEED };
const moves = fc.array(randomMove, { minLength: 4, maxLength: 60, size: 'max' });

function statesOf(office: Office): ReadonlyMap<string, BerkasState> {
  return new Map(berkasStreams(office).map((stream) => [stream, berkasOf(office, stream)]));
}

function expectUnchanged(office: Office, before: ReadonlyMap<string, BerkasState>): void {
  for (const [stream, state] of before)
    if (berkasOf(office, stream) !== state) throw new Error(`${stream} moved`);
}

/** A running berkas stands at one step: with one task, or where every holder does it, with one task for each of them. */
function expectOneStep(state: BerkasState): void {
  const open = openTasks(state);
  expect(open.length > 0, state.stream).toBe(state.closedAt === null);
  const places = new Set(open.map(({ step, group }) => `${step} ${group}`));
  expect(places.size, state.stream).toBeLessThan(2);
  if (open.some(({ group }) => group === null)) expect(open).toHaveLength(1);
  const held = open.flatMap(({ queue }) => queue);
  expect(new Set(held).size, state.stream).toBe(held.length);
}

/** A step waits for another berkas exactly while one runs for it, and that one does run. */
function expectWaiting(office: Office, state: BerkasState): void {
  for (const { status, children } of openTasks(state)) {
    const running = children.filter(({ result }) => result === null);
    expect(running.length, state.stream).toBe(status === 'menunggu-berkas' ? 1 : 0);
    for (const child of running) expect(berkasOf(office, child.berkas).closedAt).toBeNull();
  }
}

/** Tries a move and holds it to the rules every move keeps: refused with a code and nothing moved, or one entry more. */
function step(office: Office, cast: Cast, move: RandomMove): Result<Done, Refusal> {
  const [entries, before] = [office.entries.length, statesOf(office)];
  const done = tryMove(office, cast, move);
  if (done.ok) {
    expect(office.entries).toHaveLength(entries + 1);
    for (const [stream, state] of statesOf(office)) {
      if (before.get(stream) === state) continue;
      expectOneStep(state);
      expectWaiting(office, state);
    }
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

function expectSound(office: Office, founded: number): void {
  const moved = new Set(office.bodies.slice(founded).flatMap(({ events }) => streamsOf(events)));
  for (const stream of moved) {
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

/** Every berkas comes to an end by lawful work, and every one that is handed over to on the way. */
function bringHome(office: Office, cast: Cast): void {
  const running = (): string | undefined =>
    berkasStreams(office).find((stream) => berkasOf(office, stream).closedAt === null);
  for (let stream = running(); stream !== undefined; stream = running()) {
    walkToEnd(office, cast, stream);
    expect(berkasOf(office, stream).result).not.toBeNull();
  }
}

/** Every refusal a command about a berkas gives, but those of an office without calendar or a SOP that is not there. */
const REFUSALS = [
  'tidak-berhak',
  'berubah-sejak-dibuka',
  'berkas-tidak-ada',
  'berkas-sudah-selesai',
  'berkas-masih-berjalan',
  'berkas-lain-belum-selesai',
  'berkas-lain-masih-berjalan',
  'sop-tidak-dipanggil',
  'tugas-tidak-ada',
  'tugas-sudah-diambil',
  'tugas-belum-diambil',
  'tugas-bukan-milik',
  'tugas-sudah-selesai',
  'tugas-sedang-menunggu',
  'tugas-bersama',
  'tugas-masih-terbuka',
  'menunggu-pihak-luar',
  'tidak-dijeda',
  'belum-jatuh-tempo',
  'belum-waktunya',
  'hasil-belum-dipilih',
  'hasil-tidak-dikenal',
  'langkah-tidak-sah',
  'output-tanpa-keterangan',
  'pelaksana-belum-ditunjuk',
  'pelaksana-tidak-sah',
  'pencatat-tidak-sah',
  'pertanyaan-tidak-ada',
  'pertanyaan-sudah-dijawab',
  'orang-tidak-ada',
  'tanggal-jadwal-wajib',
  'tanggal-tidak-sah',
  'tanggal-bukti-wajib',
  'unit-tidak-sah',
  'waktu-kejadian-tidak-sah',
  'sudah-dibuka-penerus',
  'urung-bukan-milik',
  'urung-tidak-bisa',
  'urung-sudah-dilanjutkan',
] as const satisfies readonly ErrorCode[];

describe('random legal and illegal commands over every procedure of the catalogue', () => {
  const seen = new Map<string, number>();

  it('keep one step per running berkas, equal replay, refuse with a code, and can always be brought home', () => {
    fc.assert(
      fc.property(fc.array(randomPast, { minLength: 1, maxLength: 3 }), moves, (pasts, tried) => {
        const { office, cast } = openCast();
        const founded = office.entries.length;
        for (const past of pasts) workPast(office, cast, past);
        for (const move of tried) {
          const done = step(office, cast, move);
          const what = done.ok ? `${office.bodies.at(-1)?.command.type} diterima` : done.error.code;
          seen.set(what, (seen.get(what) ?? 0) + 1);
        }
        bringHome(office, cast);
        expectSound(office, founded);
      }),
      runs,
    );
  });

  it('met what they were made for: every command of a berkas accepted, and every refusal of the engine', () => {
    const commands = [...COMMANDS.keys()].filter((type) => /^(berkas|task)\./.test(type));
    for (const type of [...commands, 'undo'])
      expect(seen.get(`${type} diterima`) ?? 0, type).toBeGreaterThan(scaled(0, 50));
    for (const code of REFUSALS) expect(seen.get(code) ?? 0, code).toBeGreaterThan(0);
  });
});
