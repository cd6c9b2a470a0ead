import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { chanceOf } from '../../../electron/contoh/chance';
import { chooseWay, distancesTo, resultsOf, type Aim } from '../../../electron/contoh/aim';
import { openTasks } from '../../../shared/domain/berkas/berkas-state';
import type { Duration, Procedure } from '../../../shared/sop/schema';
import { aSop } from '../../builders/made-sop';
import { expectWhole } from '../../harness/check-office';
import { aPlace, removePlace, type Place } from '../../harness/desk';
import { makeSample, NOW, openSample, seed } from './sample';

const days = (max: number): Duration => ({ text: `${max} hari`, unit: 'hari', min: max, max });
const five = { duration: days(5) };
const decision = { kind: 'decision', ...five } as const;

/** What the rest of the catalogue is made of: outsiders, teams, the other Kasubbag, days, returns, several ends. */
const made = aSop('99', [
  { id: '1', lane: 'ppk', ...five, next: [{ to: '2' }] },
  {
    ...{ id: '2', lane: 'kepala-bagian', ...decision },
    next: [
      { to: '3', when: 'lengkap' },
      { to: null, when: 'kurang', result: 'dikembalikan' },
    ],
  },
  {
    ...{ id: '3', lane: 'pokja', duration: days(14), next: [{ to: '4' }] },
    awaits: { who: 'Penyedia', what: 'Penawaran' },
  },
  {
    ...{ id: '4', lane: 'kasubbag-terkait', ...decision },
    next: [
      { to: '3', when: 'ulang' },
      { to: '5', when: 'sesuai' },
      { to: '8', when: 'tidak' },
    ],
  },
  { id: '5', lane: 'kasubbag-pembinaan', kind: 'outcome', next: [{ to: '6' }] },
  { id: '6', lane: 'kasubbag-lainnya', ...five, next: [{ to: '7' }] },
  { id: '7', lane: 'ppk', ...five },
  { id: '8', lane: 'ppk', ...five, next: [{ to: null, result: 'gagal' }] },
]);
const procedure = made.procedures[0] as Procedure;

describe('making for an end', () => {
  const aimAt = (result: 'selesai' | 'gagal' | 'dikembalikan'): Aim => ({ kind: 'hasil', result });

  it('knows every result, and how many steps it takes from where', () => {
    expect(resultsOf(procedure)).toEqual(['selesai', 'dikembalikan', 'gagal']);
    expect(distancesTo(procedure, aimAt('selesai')).get('1')).toBe(6);
    expect(distancesTo(procedure, aimAt('gagal')).get('4')).toBe(2);
    expect(distancesTo(procedure, aimAt('dikembalikan')).has('3')).toBe(false);
    expect(distancesTo(procedure, { kind: 'langkah', step: '3' }).get('1')).toBe(2);
  });

  it('takes the shortest way, or wanders, but never onto one from which the aim cannot be reached', () => {
    const ways = (step: string, result: 'selesai' | 'gagal' | 'dikembalikan', wander: number) =>
      new Set(
        Array.from({ length: 60 }, (_, index) =>
          chooseWay(procedure, step, aimAt(result), wander, chanceOf(index)),
        ),
      );
    expect(ways('4', 'selesai', 0)).toEqual(new Set([1]));
    expect(ways('4', 'selesai', 1)).toEqual(new Set([0]));
    expect(ways('2', 'gagal', 1)).toEqual(new Set([0]));
    expect(ways('2', 'dikembalikan', 0)).toEqual(new Set([1]));
  });
});

describe('a sample office with a SOP it was not told about', () => {
  let place: Place;
  beforeEach(() => {
    place = aPlace();
  });
  afterEach(() => removePlace(place));

  it('works it too: through outsiders, teams and weeks, to each of its ends, and leaves some of it undone', async () => {
    await makeSample(place, { seed: { ...seed, sops: [made] } });
    const desk = openSample(place, NOW);
    expectWhole(desk);
    const { store, world } = desk.office;
    const berkas = store.streamsOfKind('berkas').flatMap((stream) => world.read('berkas', stream) ?? []);
    expect(new Set(berkas.flatMap(({ result }) => result ?? []))).toEqual(
      new Set(['selesai', 'dikembalikan', 'gagal']),
    );
    const open = berkas.flatMap(openTasks).map(({ status }) => status);
    expect(open.sort()).toEqual(['dikerjakan', 'menunggu', 'menunggu-pihak-luar']);
    const outside = berkas.flatMap(({ story }) =>
      story.flatMap(({ what }) => (what.kind === 'selesai' ? (what.outside ?? []) : [])),
    );
    expect(outside.every(({ proof }) => proof !== '')).toBe(true);
    expect(outside.length).toBeGreaterThan(4);
    desk.close();
  });
});
