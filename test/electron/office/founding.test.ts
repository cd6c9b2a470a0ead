import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { foundOffice } from '../../../electron/office/found-office';
import { createOffice } from '../../../electron/office/office';
import { setAsideUnfinished } from '../../../electron/office/standing';
import { valueOf } from '../../../shared/result';
import { aFirstRun } from '../../builders/first-run';
import {
  aPlace,
  foundDesk,
  FOUNDER,
  look,
  partsOf,
  removePlace,
  reopenDesk,
  smallSeed,
  testClock,
  type Place,
} from '../../harness/desk';

describe('founding an office', () => {
  let place: Place;
  const clock = testClock();
  beforeEach(() => {
    place = aPlace();
  });
  afterEach(() => removePlace(place));

  it('an empty folder is a first run; a founded one is an office, with all it was founded with', async () => {
    const first = valueOf(look(place));
    expect(first.office).toBeNull();
    first.lock.release();
    const desk = await foundDesk(place);
    const dataId = desk.office.store.identity.dataId;
    desk.close();
    const again = reopenDesk(place);
    expect(again.office.store.identity.dataId).toBe(dataId);
    const admin = again.office.world.read('orang', again.admin);
    expect(admin?.peran.map(({ role }) => role)).toEqual(['administrator', 'helpdesk']);
    expect(await again.office.akun.check(again.admin, admin?.credential ?? null, FOUNDER.password)).toBe(
      true,
    );
    again.close();
  });

  it('one that was refused stands in nobody’s way, and what it left is only renamed', async () => {
    const { lock } = valueOf(look(place));
    const office = valueOf(createOffice(partsOf(place, clock)));
    const first = aFirstRun({ ...FOUNDER, roles: ['peran-khayalan'] });
    const refused = await foundOffice(office, smallSeed(), 'kantor', first, clock.now());
    expect(refused).toMatchObject({ ok: false, error: { code: 'peran-tidak-ada' } });
    expect(office.store.count()).toBe(0);
    office.close();
    lock.release();
    const desk = await foundDesk(place);
    expect(desk.office.store.count()).toBe(9);
    desk.close();
    expect(readdirSync(place.dataDir).filter((name) => name.includes('.sisa-')).length).toBeGreaterThan(2);
  });

  it('killed while the journal’s very first page was written, it can be begun anew', async () => {
    mkdirSync(place.dataDir, { recursive: true });
    const path = join(place.root, 'baru.db');
    const db = new DatabaseSync(path);
    db.exec('PRAGMA cache_size = 1; CREATE TABLE satu (x); BEGIN');
    db.exec(
      "INSERT INTO satu SELECT hex(randomblob(500)) FROM json_each('[1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16]')",
    );
    cpSync(path, join(place.dataDir, 'journal.db'));
    cpSync(`${path}-journal`, join(place.dataDir, 'journal.db-journal'));
    db.close();
    const desk = await foundDesk(place);
    expect(desk.office.store.count()).toBe(9);
    desk.close();
  });

  it('an office is never taken for leftovers, whichever single witness of it is left', async () => {
    const desk = await foundDesk(place);
    desk.close();
    rmSync(place.marker);
    setAsideUnfinished(partsOf(place, clock));
    rmSync(join(place.dataDir, 'kepala'));
    setAsideUnfinished(partsOf(place, clock));
    const again = reopenDesk(place);
    expect(again.office.store.count()).toBe(9);
    again.close();
  });

  it.each(['akun.db', 'kepala', 'journal.db-wal', 'files'])(
    'a folder in which only %s is left is no first run',
    async (left) => {
      const desk = await foundDesk(place);
      desk.office.files.put(Buffer.from('surat'));
      desk.close();
      rmSync(place.marker);
      for (const name of readdirSync(place.dataDir))
        if (name !== left) rmSync(join(place.dataDir, name), { recursive: true });
      if (left === 'journal.db-wal') writeFileSync(join(place.dataDir, left), 'sisa');
      expect(look(place)).toMatchObject({ ok: false, error: { reason: 'journal-missing' } });
    },
  );

  it('a marker whose folder is gone is a loss, not a first run', async () => {
    (await foundDesk(place)).close();
    rmSync(place.dataDir, { recursive: true });
    expect(look(place)).toMatchObject({ ok: false, error: { reason: 'journal-missing' } });
  });

  it('the journal of another office in the folder is refused', async () => {
    (await foundDesk(place)).close();
    const other = aPlace(join(place.root, 'lain'));
    (await foundDesk(other)).close();
    rmSync(place.dataDir, { recursive: true });
    const swapped = { ...place, dataDir: other.dataDir };
    expect(look(swapped)).toMatchObject({ ok: false, error: { reason: 'journal-differs' } });
  });

  it('a folder where nothing may lie or be written is refused with the reason, and left as it is', () => {
    expect(look({ ...place, dataDir: 'data-relatif' })).toMatchObject({
      error: { reason: 'folder-refused', facts: { kind: 'relative' } },
    });
    const synced = join(place.root, 'Dropbox', 'lajur');
    expect(look({ ...place, dataDir: synced })).toMatchObject({
      error: { reason: 'folder-refused', facts: { kind: 'cloud' } },
    });
    mkdirSync(place.root, { recursive: true });
    writeFileSync(place.dataDir, 'berkas, bukan folder');
    expect(look(place)).toMatchObject({ error: { reason: 'folder-not-writable' } });
    expect(readdirSync(place.root)).toEqual(['data']);
  });
});
