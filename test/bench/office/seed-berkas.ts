import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { readSeed } from '../../../electron/office/assets';
import { foundOffice } from '../../../electron/office/found-office';
import { createOffice, type Office } from '../../../electron/office/office';
import { valueOf } from '../../../shared/result';
import { aFirstRun } from '../../builders/first-run';
import { pick, seeded } from '../../builders/seeded';
import { GUESTS, MATTERS } from './office-work';
import type { SeededOffice } from './seed-office';

/** Senin, 5 Januari 2026, 08.00 WIB, and the 270 days over which the berkas are spread. */
const BEGIN = Date.UTC(2026, 0, 5, 1);
const SPAN_MS = 270 * 86_400_000;
const BATCH_BERKAS = 200;
/** Who begins them: of one person's own few wait for that person. */
const COLLEAGUES = 12;
/** One in so many is closed to all but its circle. */
const CLOSED_EACH = 5;

/** How many berkas an office is seeded with, by how they stand. */
export interface BerkasWish {
  readonly home: string;
  readonly assets: string;
  readonly running: number;
  readonly closed: number;
  readonly password: string;
}

const NAMA = 'Petugas Helpdesk';

type Send = (actor: string, type: string, data: unknown) => string;

function sender({ door }: Office): Send {
  return (actor, type, data) => {
    const request = { commandId: randomUUID(), type, v: 1, data };
    return valueOf(door.run({ actor, internal: false }, request)).subject;
  };
}

/**
 * Fills a home folder with berkas of SOP 12: the running ones wait at their first step in the queue of Help Desk, the
 * closed ones were cancelled there by who had begun them. Every fifth is closed to others. The person who logs in holds
 * that one role.
 */
export async function seedBerkas(wish: BerkasWish): Promise<SeededOffice> {
  const { home, assets, running, closed, password } = wish;
  const dataDir = join(home, 'data');
  mkdirSync(dataDir, { recursive: true });
  let now = BEGIN;
  const clock = { now: () => now, monotonic: () => now };
  const office = valueOf(createOffice({ dataDir, clock, appended: () => undefined }));
  const who = { kantor: 'Bagian Uji Kinerja', nama: NAMA, jabatan: 'Staf', roles: ['helpdesk'], password };
  const { person } = valueOf(await foundOffice(office, readSeed(assets), 'kantor', aFirstRun(who), now));
  const send = sender(office);
  const colleagues = Array.from({ length: COLLEAGUES }, (_, index) =>
    send(person, 'orang.register', { nama: `Rekan ${index + 1}`, jabatan: 'Staf', roles: ['helpdesk'] }),
  );
  const random = seeded(12);
  const total = running + closed;
  const step = Math.floor(SPAN_MS / total);
  let last = '';
  const begin = (index: number): void => {
    now += step;
    const actor = pick(random, colleagues) ?? person;
    const title = `Layanan ${pick(random, MATTERS) ?? ''} untuk ${pick(random, GUESTS) ?? ''}`;
    const sifat = index % CLOSED_EACH === 0 ? 'terbatas' : 'biasa';
    const data = { sop: '12', procedure: 'utama', title, lanes: {}, sifat };
    last = send(actor, 'berkas.start', data);
    // Spread evenly, as old and new ones lie in an office.
    const isClosed = Math.floor((index + 1) * (closed / total)) > Math.floor(index * (closed / total));
    if (isClosed && index < total - 1)
      send(actor, 'berkas.cancel', { berkas: last, reason: 'Tamu tidak datang' });
  };
  for (let from = 0; from < total; from += BATCH_BERKAS)
    office.store.atomically(() => {
      for (let index = from; index < Math.min(from + BATCH_BERKAS, total); index += 1) begin(index);
    });
  const seededOffice = { entries: office.store.count(), endsAt: now, nama: NAMA, berkas: last };
  office.close();
  return seededOffice;
}
