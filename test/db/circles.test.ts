import { pictureFromStart } from './picture';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEntries } from '../../renderer/db/apply';
import { berkasList, berkasRows, countRunning, seenBerkas } from '../../renderer/db/berkas-query';
import { namesAt } from '../../renderer/db/readers';
import { queueOf, runningBySop, takenBy } from '../../renderer/db/queue-query';
import type { LajurDb } from '../../renderer/db/schema';
import { mayRead } from '../../shared/domain/berkas/circle';
import { openTasks, type BerkasState } from '../../shared/domain/berkas/berkas-state';
import { openCast, type Cast } from '../builders/cast';
import type { Office } from '../builders/office';
import {
  berkasStreams,
  randomMove,
  randomPast,
  tryMove,
  workPast,
  type RandomMove,
} from '../builders/random-move';
import { seeded } from '../builders/seeded';
import { berkasOf } from '../builders/work';
import { scaled } from '../harness/scale';

const ALL = Number.MAX_SAFE_INTEGER;
const PAGE = 2;

/** What one person looks at, and what main's own check lets them see of it. */
interface Look {
  readonly db: LajurDb;
  readonly names: readonly string[];
  readonly all: readonly BerkasState[];
  readonly readable: readonly BerkasState[];
}

const streamsOf = (rows: readonly { readonly stream: string }[]) => rows.map(({ stream }) => stream);

async function expectLists({ db, names, readable }: Look): Promise<void> {
  const newest = [...readable].sort((a, b) => b.startedAt - a.startedAt || (a.stream < b.stream ? 1 : -1));
  const running = newest.filter(({ closedAt }) => closedAt === null);
  const closed = newest
    .filter(({ closedAt }) => closedAt !== null)
    .sort((a, b) => (b.closedAt ?? 0) - (a.closedAt ?? 0) || (a.stream < b.stream ? 1 : -1));
  for (const limit of [PAGE, ALL]) {
    const list = async (status: 'berjalan' | 'selesai' | 'semua') =>
      streamsOf(await berkasList(db, names, { status, limit }));
    expect(await list('berjalan')).toEqual(streamsOf(running).slice(0, limit));
    expect(await list('selesai')).toEqual(streamsOf(closed).slice(0, limit));
    expect(await list('semua')).toEqual(streamsOf(newest).slice(0, limit));
  }
  expect(await countRunning(db, names)).toBe(running.length);
}

async function expectOnes({ db, names, all, readable }: Look): Promise<void> {
  expect(streamsOf(await berkasRows(db, names, streamsOf(all)))).toEqual(streamsOf(readable));
  for (const berkas of all) {
    const { nomor, pencatat } = berkas;
    expect(await seenBerkas(db, names, berkas.stream)).toEqual(
      readable.includes(berkas) ? { kind: 'open', berkas } : { kind: 'closed', nomor, pencatat },
    );
  }
}

async function expectCounts({ db, names, readable }: Look): Promise<void> {
  const counted = await runningBySop(db, names);
  const running = readable.filter(({ closedAt }) => closedAt === null);
  const bySop = new Map([...counted].flatMap(([sop, { berkas }]) => (berkas === 0 ? [] : [[sop, berkas]])));
  const expected = new Map<string, number>();
  for (const { sop } of running) expected.set(sop, (expected.get(sop) ?? 0) + 1);
  expect(bySop).toEqual(expected);
  const steps = [...counted.values()].flatMap(({ procedures }) => [...procedures.values()]);
  const standing = steps.flatMap((one) => [...one.values()]).reduce((sum, count) => sum + count, 0);
  expect(standing).toBe(running.flatMap(openTasks).length);
}

async function expectTaken({ db, names, readable }: Look, cast: Cast): Promise<void> {
  for (const other of Object.values(cast))
    for (const { stream, title } of await takenBy(db, names, other))
      expect(title).toBe(readable.find((berkas) => berkas.stream === stream)?.title ?? '');
}

async function expectCircles(office: Office, cast: Cast): Promise<readonly Look[]> {
  const db = await pictureFromStart(office);
  await applyEntries(db, office.entries);
  const at = office.bodies.at(-1)?.at ?? 0;
  const all = berkasStreams(office).map((stream) => berkasOf(office, stream));
  const looks = await Promise.all(
    Object.values(cast).map(async (actor) => {
      const readable = all.filter((berkas) => mayRead(office.world, berkas, { actor, at }));
      return { actor, db, all, readable, names: await namesAt(db, actor, at) };
    }),
  );
  for (const look of looks) {
    await expectLists(look);
    await expectOnes(look);
    await expectCounts(look);
    await expectTaken(look, cast);
    const queue = await queueOf(db, look.actor, at, ALL);
    for (const { stream } of queue) expect(streamsOf(look.readable)).toContain(stream);
  }
  await db.delete();
  return looks;
}

/** Now and then somebody stands in, is given work, or gets another role. */
function turn(office: Office, cast: Cast, random: () => number): void {
  const orang = Object.values(cast)[Math.floor(random() * Object.keys(cast).length)] ?? cast.pegawai;
  const days = { from: null, to: '2030-12-31' };
  const act = { actor: cast.administrator };
  const dice = random();
  const post = { orang, role: 'kepala-bagian', kind: 'plh', ...days, surat: null, suratDate: null };
  const work = { orang, role: 'jf-ppbj', sop: dice < 0.4 ? '27' : null, ...days, reason: 'cuti panjang' };
  if (dice < 0.25) office.run('pengganti.name', post, act);
  else if (dice < 0.7) office.run('penugasan.give', work, act);
  else office.run('peran.grant', { orang, role: 'helpdesk' }, act);
}

describe('what each query of the picture gives', () => {
  it('is what main lets that person see: rows, counts, pages, single berkas, taken steps', async () => {
    let hidden = 0;
    let shown = 0;
    const moves = fc.array(randomMove, { minLength: 5, maxLength: 40, size: 'max' });
    const pasts = fc.array(randomPast, { minLength: 3, maxLength: 8 });
    const seeds = fc.nat(9999);
    const work = async (
      tried: readonly RandomMove[],
      before: Parameters<typeof workPast>[2][],
      seed: number,
    ) => {
      const { office, cast } = openCast();
      const random = seeded(seed);
      for (const past of before) workPast(office, cast, past);
      for (const move of tried) {
        tryMove(office, cast, move);
        if (random() < 0.1) turn(office, cast, random);
        const stream = berkasStreams(office)[Math.floor(random() * 8)];
        const sifat = { berkas: stream, sifat: random() < 0.7 ? 'terbatas' : 'biasa', reason: 'rahasia' };
        if (random() < 0.2) office.run('berkas.set-sifat', sifat, { actor: cast.kabag });
      }
      for (const { all, readable } of await expectCircles(office, cast)) {
        hidden += all.length - readable.length;
        shown += readable.filter(({ sifat }) => sifat === 'terbatas').length;
      }
    };
    await fc.assert(fc.asyncProperty(moves, pasts, seeds, work), {
      numRuns: scaled(12, 400),
      seed: 20_261_123,
    });
    expect(hidden).toBeGreaterThan(100);
    expect(shown).toBeGreaterThan(50);
  });
});
