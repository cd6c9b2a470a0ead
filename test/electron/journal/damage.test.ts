import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seeded } from '../../builders/seeded';
import { expectAcknowledged, namedFiles } from '../../harness/check-office';
import { FLIPPED, filesBelow, PLAIN_DAMAGES, type Damage } from '../../harness/damages';
import { aPlace, deskOf, FOUNDER, removePlace, type Place } from '../../harness/desk';
import { nextStart, type Start } from '../../harness/next-start';
import { scaled } from '../../harness/scale';
import { acksOf, bundleChild, runWriter, type Ack } from '../../harness/writer-process';

const DRAFTS = 12;

/** Files that hold nothing anybody did. */
const DISPOSABLE = /cari\.db|-shm$|pemegang/;

const COUNTED_FILES = [
  'data/journal.db',
  'data/journal.db-wal',
  'data/journal.db-shm',
  'data/kepala',
  'data/akun.db',
  'data/meja.db',
  'data/cari.db',
  'data/cari.db-wal',
  'data/cari.db-shm',
  'data/pemegang.json',
  'app/kantor.json',
];

describe('a start after a kill with a full log, one file damaged', () => {
  const table = new Map<string, Map<string, number>>();
  let whole: Place;
  let acks: readonly Ack[] = [];
  let turn = 0;

  beforeAll(async () => {
    whole = aPlace();
    const bundle = await bundleChild('writer-child');
    acks = acksOf(await runWriter(bundle, whole, { seed: 3, limit: 150 }));
    rmSync(bundle);
  });
  afterAll(() => {
    removePlace(whole);
    console.log(asText(table));
  });

  /** What the next start makes of the folder; throws where something acknowledged is silently gone. */
  async function outcomeOf(place: Place): Promise<string> {
    const before = journalBytes(place);
    const start = nextStart(place);
    if (start.kind === 'empty') throw new Error('an empty start');
    if (start.kind === 'refused') {
      if (start.reason.startsWith('journal-'))
        expect(journalBytes(place).equals(before), 'a refused journal stays as it was').toBe(true);
      return `ditolak: ${start.reason}`;
    }
    try {
      return await outcomeOfOpen(place, start);
    } finally {
      start.close();
    }
  }

  async function outcomeOfOpen(place: Place, start: Extract<Start, { kind: 'open' }>): Promise<string> {
    if (start.notice !== null) return `diberitahu: ${start.notice}`;
    const { office } = start;
    const admin = office.world.list('orang').find(({ nama }) => nama === FOUNDER.nama);
    const desk = deskOf(place, office, { release: () => undefined }, admin?.stream ?? '');
    expectAcknowledged(desk, acks);
    expect(await office.akun.check(desk.admin, admin?.credential ?? null, FOUNDER.password)).toBe(true);
    const rotten = namedFiles(office.store).filter(({ sha256 }) => !office.files.read(sha256).ok);
    if (rotten.length > 0) return 'diberitahu: lampiran';
    const drafts = office.meja.list(desk.admin, 'draf', '');
    if (office.meja.setAside !== null) return 'diberitahu: meja';
    expect(drafts).toHaveLength(DRAFTS);
    const found = start.search('Tamu').filter(({ kind }) => kind === 'berkas');
    const named = office.store
      .streamsOfKind('berkas')
      .filter((stream) => /\btamu/i.test(office.world.read('berkas', stream)?.title ?? ''));
    expect(found.map(({ stream }) => stream)).toEqual(expect.arrayContaining(named));
    return 'pulih';
  }

  async function afterDamage(file: string, damage: Damage, at: number): Promise<string> {
    turn += 1;
    const copy = aPlace(join(whole.root, `salinan-${turn}`));
    cpSync(whole.dataDir, copy.dataDir, { recursive: true });
    cpSync(whole.marker, copy.marker);
    damage.to(join(copy.root, file), at);
    const outcome = await outcomeOf(copy).catch((error: unknown) => {
      throw new Error(`${file}, ${damage.name} at ${at}: ${String(error)}`, { cause: error });
    });
    removePlace(copy);
    const row = `${file.replace(/files.*/, 'files/…')} · ${damage.name}`;
    const counts = table.get(row) ?? new Map<string, number>();
    table.set(row, counts.set(outcome, (counts.get(outcome) ?? 0) + 1));
    return outcome;
  }

  it('recovers everything when nothing is damaged', async () => {
    expect(acks.length).toBeGreaterThan(200);
    expect(await afterDamage('data/journal.db-wal', { name: 'utuh', to: () => undefined }, 0)).toBe('pulih');
  });

  it.each(COUNTED_FILES)('recovers or says why: %s', async (file) => {
    expect(existsSync(join(whole.root, file)), 'the file to damage is there').toBe(true);
    for (const damage of PLAIN_DAMAGES) await afterDamage(file, damage, 0);
    const random = seeded(file.length * 7919);
    for (let flip = 0; flip < scaled(DISPOSABLE.test(file) ? 3 : 8, 400); flip += 1)
      await afterDamage(file, FLIPPED, random());
  });

  it('tells of every attached file that is gone or rotten', async () => {
    const stored = filesBelow(join(whole.dataDir, 'files')).filter((name) => !name.endsWith('.tmp'));
    expect(stored.length).toBeGreaterThan(3);
    const random = seeded(99);
    for (const file of stored.slice(0, scaled(2, 20)).map((name) => join('data', 'files', name)))
      for (const damage of [...PLAIN_DAMAGES, FLIPPED])
        expect(await afterDamage(file, damage, random())).toBe('diberitahu: lampiran');
  });

  it('never starts empty when every state file is emptied or NUL-filled at once', async () => {
    for (const damage of PLAIN_DAMAGES.filter(
      ({ name }) => name === 'berisi NUL' || name === 'dikosongkan',
    )) {
      const copy = aPlace(join(whole.root, `semua-${damage.name}`));
      cpSync(whole.dataDir, copy.dataDir, { recursive: true });
      cpSync(whole.marker, copy.marker);
      for (const file of COUNTED_FILES) damage.to(join(copy.root, file), 0);
      expect(nextStart(copy).kind).toBe('refused');
    }
  });

  it('never starts empty when the marker is unreadable and the data folder is gone', () => {
    const copy = aPlace(join(whole.root, 'tanpa-data'));
    cpSync(whole.marker, copy.marker);
    PLAIN_DAMAGES[2]?.to(copy.marker, 0);
    expect(nextStart(copy)).toEqual({ kind: 'refused', reason: 'journal-missing' });
  });
});

function journalBytes(place: Place): Buffer {
  const paths = ['journal.db', 'journal.db-wal'].map((name) => join(place.dataDir, name));
  return Buffer.concat(paths.map((path) => (existsSync(path) ? readFileSync(path) : Buffer.alloc(0))));
}

function asText(table: ReadonlyMap<string, ReadonlyMap<string, number>>): string {
  const lines = [...table].map(([what, counts]) => {
    const outcomes = [...counts].map(([outcome, count]) => `${outcome} ${count}`);
    return `${what.padEnd(52)} ${outcomes.join(' · ')}`;
  });
  return ['Berkas · kerusakan → hasil', ...lines].join('\n');
}
