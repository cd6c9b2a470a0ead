import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Watch } from '../../../electron/backup/check-copy';
import { copiesOf, listCopies, officeFolder } from '../../../electron/backup/copy-folder';
import { makeCopy } from '../../../electron/backup/make-copy';
import { expendable } from '../../../electron/backup/prune';
import {
  besideFolder,
  finishSwitch,
  inspectCopy,
  prepareRestore,
  switchData,
} from '../../../electron/backup/restore-copy';
import { valueOf } from '../../../shared/result';
import { expectWhole } from '../../harness/check-office';
import { FLIPPED, filesBelow, PLAIN_DAMAGES } from '../../harness/damages';
import {
  aPlace,
  finishing,
  foundDesk,
  FOUNDER,
  MONDAY_MORNING,
  removePlace,
  reopenDesk,
  startBerkas,
  testClock,
  type Desk,
  type Place,
} from '../../harness/desk';
import { scaled } from '../../harness/scale';

const QUIET: Watch = { progress: () => undefined, cancelled: () => false };
const MINUTE = 60_000;
const WIB = 420;

let place: Place;
let desk: Desk;
let target: string;

function attach(text: string): string {
  const { sha256, sizeBytes } = desk.office.files.put(Buffer.from(text));
  const berkas = startBerkas(desk, `Berkas ${text}`);
  desk.must('berkas.note', { berkas, text, lampiran: [{ sha256, name: `${text}.txt`, sizeBytes }] });
  return sha256;
}

function order(now = MONDAY_MORNING) {
  return { dataDir: place.dataDir, target, now, offsetMinutes: WIB };
}

/** Everything below a folder, by name and content. */
function contentOf(folder: string): string {
  const hash = createHash('sha256');
  for (const name of filesBelow(folder)) hash.update(name).update(readFileSync(join(folder, name)));
  return hash.digest('hex');
}

beforeEach(async () => {
  place = aPlace();
  target = join(place.root, 'cadangan');
  desk = await foundDesk(place);
});
afterEach(() => removePlace(place));

describe('making a copy', () => {
  it('holds what was acknowledged, read back as a whole, while the writer goes on', async () => {
    const file = attach('undangan');
    const seq = desk.office.store.tail()?.seq;
    const copy = makeCopy(order(), QUIET);
    startBerkas(desk, 'Datang di tengah salinan');
    const made = valueOf(await copy);
    expect(made.manifest.seq).toBeGreaterThanOrEqual(seq ?? 0);
    expect(made.facts).toMatchObject({ kantor: 'Bagian Uji', people: 1, files: 1, lost: [] });
    expect(
      existsSync(join(officeFolder(target, made.manifest.dataId), 'files', file.slice(0, 2), file)),
    ).toBe(true);
    expectWhole(desk);
    desk.close();
  });

  it('leaves nothing that looks like a copy when it is cancelled', async () => {
    attach('lampiran');
    let asked = 0;
    const watch: Watch = { ...QUIET, cancelled: () => (asked += 1) > 3 };
    const refused = await makeCopy(order(), watch);
    expect(refused).toMatchObject({ ok: false, error: { code: 'dibatalkan' } });
    expect(listCopies(target)).toEqual([]);
    desk.close();
  });

  it('is refused inside the folder it copies, and where nothing can be written', async () => {
    const inside = await makeCopy({ ...order(), target: join(place.dataDir, 'cadangan') }, QUIET);
    expect(inside).toMatchObject({ ok: false, error: { code: 'tujuan-di-dalam-data' } });
    writeFileSync(join(place.root, 'bukan-folder'), '');
    const nowhere = await makeCopy({ ...order(), target: join(place.root, 'bukan-folder', 'x') }, QUIET);
    expect(nowhere).toMatchObject({ ok: false, error: { code: 'tujuan-tidak-dapat-ditulis' } });
    desk.close();
  });

  it('is made all the same when an attached file has rotted, and names that file', async () => {
    const good = attach('utuh');
    const rotten = attach('busuk');
    writeFileSync(join(place.dataDir, 'files', rotten.slice(0, 2), rotten), 'lain');
    const made = valueOf(await makeCopy(order(), QUIET));
    expect(made.facts.lost).toEqual([rotten]);
    expect(made.facts.files).toBe(2);
    expect(good).not.toBe(rotten);
    desk.close();
  });

  it('copies a file once, however many copies are made', async () => {
    attach('sekali');
    valueOf(await makeCopy(order(), QUIET));
    const second = valueOf(await makeCopy(order(MONDAY_MORNING + 15 * MINUTE), QUIET));
    expect(second.manifest.files).toBe(1);
    expect(copiesOf(officeFolder(target, second.manifest.dataId))).toHaveLength(2);
    desk.close();
  });
});

describe('keeping copies', () => {
  it('keeps the newest eight, and the last of each of the latest fourteen days', () => {
    const copies = Array.from({ length: 90 * 4 }, (_, index) => ({
      folder: String(index),
      manifest: { at: MONDAY_MORNING + (90 * 4 - index) * 6 * 60 * MINUTE },
    })) as unknown as Parameters<typeof expendable>[0];
    const gone = new Set(expendable(copies, WIB));
    const kept = copies.filter((copy) => !gone.has(copy));
    const days = new Set(
      kept.map(({ manifest }) => Math.floor((manifest.at + WIB * MINUTE) / (24 * 60 * MINUTE))),
    );
    expect(copies.slice(0, 8).every((copy) => kept.includes(copy))).toBe(true);
    expect(days.size).toBe(14);
    expect(kept.length).toBeLessThanOrEqual(8 + 14);
  });
});

describe('restoring a copy', () => {
  const by = { nama: FOUNDER.nama, password: FOUNDER.password };

  async function copied(): Promise<string> {
    const berkas = startBerkas(desk, 'Sebelum salinan');
    desk.must('task.take', { berkas, task: '1.1' });
    attach('sebelum');
    return valueOf(await makeCopy(order(), QUIET)).folder;
  }

  it('brings back what the copy holds under a new station, keeps the old data, and says so in the journal', async () => {
    const folder = await copied();
    const { station } = desk.office.store.identity;
    startBerkas(desk, 'Sesudah salinan');
    const before = desk.office.store.tail()?.seq ?? 0;
    desk.close();
    const clock = testClock(MONDAY_MORNING + 60 * MINUTE);
    const ready = valueOf(await prepareRestore({ folder, dataDir: place.dataDir, clock, ...by }, QUIET));
    expect(existsSync(ready.beside)).toBe(true);
    const kept = switchData(place.dataDir, 'uji');
    const restored = reopenDesk(place, clock);
    expect(restored.office.store.identity.station).not.toBe(station);
    const tail = restored.office.store.tail();
    expect(tail?.seq).toBeLessThan(before + 1);
    const last = tail === null ? null : restored.office.store.entryAt(tail.seq);
    expect(last?.body.command.type).toBe('kantor.restore');
    expect(last?.body).toMatchObject({ n: 1, prev: null });
    const next = startBerkas(restored, 'Sesudah pulih');
    expect(restored.office.world.read('berkas', next)?.nomor).toBe('B-0003/2026');
    restored.must('task.take', { berkas: next, task: '1.1' });
    restored.must('task.finish', finishing(next, '1.1', 1));
    restored.close();
    reopenDesk(place, clock).close();
    expect(kept).not.toBeNull();
    expect(readdirSync(kept ?? '')).toContain('journal.db');
  });

  it('is refused to everyone but an administrator of that copy, and touches nothing', async () => {
    const folder = await copied();
    desk.must('orang.register', { nama: 'Bukan Administrator', jabatan: '', roles: [] });
    desk.close();
    const before = contentOf(place.dataDir);
    const clock = testClock();
    for (const wrong of [
      { ...by, password: 'salah-sekali' },
      { ...by, nama: 'Tidak Dikenal' },
    ]) {
      const refused = await prepareRestore({ folder, dataDir: place.dataDir, clock, ...wrong }, QUIET);
      expect(refused).toMatchObject({ ok: false, error: { code: 'nama-atau-sandi-salah' } });
    }
    expect(existsSync(besideFolder(place.dataDir))).toBe(false);
    expect(contentOf(place.dataDir)).toBe(before);
  });

  it('refuses a copy with any damage to its databases, and the live data stays byte for byte', async () => {
    const folder = await copied();
    desk.close();
    const live = contentOf(place.dataDir);
    const databases = ['journal.db', 'akun.db', 'meja.db'];
    const kept = new Map(databases.map((name) => [name, readFileSync(join(folder, name))]));
    const damages = [...PLAIN_DAMAGES, ...Array.from({ length: scaled(5, 300) }, () => FLIPPED)];
    for (const [index, damage] of damages.entries())
      for (const name of databases) {
        damage.to(join(folder, name), ((index * 7919 + name.length) % 997) / 997);
        const refused = await prepareRestore(
          { folder, dataDir: place.dataDir, clock: testClock(), ...by },
          QUIET,
        );
        expect([damage.name, name, refused.ok]).toEqual([damage.name, name, false]);
        writeFileSync(join(folder, name), kept.get(name) ?? '');
      }
    expect(contentOf(place.dataDir)).toBe(live);
    expect(valueOf(await inspectCopy(folder, QUIET)).berkas).toBe(2);
  });

  it('can be cancelled at every step of the way, and leaves nothing behind', async () => {
    attach('undangan');
    attach('daftar hadir');
    const folder = await copied();
    desk.close();
    const live = contentOf(place.dataDir);
    const request = { folder, dataDir: place.dataDir, clock: testClock(MONDAY_MORNING + 60 * MINUTE), ...by };
    const stages = new Set<string>();
    const stopAt = (step: number): Watch => {
      let steps = 0;
      return {
        progress: (_done, _total, what) => {
          stages.add(what);
          steps += 1;
        },
        cancelled: () => steps >= step,
      };
    };
    let step = 0;
    for (; ; step += 1) {
      const prepared = await prepareRestore(request, stopAt(step));
      if (prepared.ok) break;
      expect(prepared.error.code).toBe('dibatalkan');
      expect(existsSync(besideFolder(place.dataDir))).toBe(false);
    }
    // Three databases and three files, read and copied, and the chain between them.
    expect(step).toBeGreaterThan(10);
    expect([...stages]).toEqual(['basis-data', 'periksa', 'periksa-berkas', 'berkas']);
    expect(contentOf(place.dataDir)).toBe(live);
  });

  it('is finished by the next start when a kill came between the two renames', async () => {
    const folder = await copied();
    desk.close();
    const clock = testClock(MONDAY_MORNING + 60 * MINUTE);
    valueOf(await prepareRestore({ folder, dataDir: place.dataDir, clock, ...by }, QUIET));
    const { renameSync } = await import('node:fs');
    renameSync(place.dataDir, `${place.dataDir}.lama-uji`);
    expect(finishSwitch(place.dataDir)).toBe(true);
    expect(finishSwitch(place.dataDir)).toBe(false);
    const restored = reopenDesk(place, clock);
    expect(restored.office.world.list('orang')).toHaveLength(1);
    restored.close();
  });
});
