import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { CommandDoor } from '../../../electron/commands/dispatch';
import { aFirstRun } from '../../builders/first-run';
import { foundOffice } from '../../../electron/office/found-office';
import { readSeed } from '../../../electron/office/assets';
import { createOffice, type Office } from '../../../electron/office/office';
import { valueOf } from '../../../shared/result';
import { seeded } from '../../builders/seeded';
import { officeWork } from './office-work';

/** Senin, 5 Januari 2026, 08.00 WIB, and the 270 days over which the entries are spread. */
const BEGIN = Date.UTC(2026, 0, 5, 1);
const SPAN_MS = 270 * 86_400_000;
const BATCH_ENTRIES = 500;

/** What the measurements need to know of a seeded office. Units: `endsAt` ms since epoch. */
export interface SeededOffice {
  readonly entries: number;
  readonly endsAt: number;
  readonly nama: string;
  readonly berkas: string;
}

/** What an office is seeded with. */
export interface SeedWish {
  readonly home: string;
  readonly assets: string;
  readonly entries: number;
  readonly password: string;
}

const NAMA = 'Penguji Kinerja';

/**
 * Fills a home folder with an office whose journal was written by the program's own door: SOP 12 from guest to archive,
 * many berkas at a time, in transactions of 500 commands. Deterministic but for the random ids.
 */
export async function seedOffice({ home, assets, entries, password }: SeedWish): Promise<SeededOffice> {
  const dataDir = join(home, 'data');
  mkdirSync(dataDir, { recursive: true });
  let now = BEGIN;
  const step = Math.floor(SPAN_MS / entries);
  const clock = { now: () => now, monotonic: () => now };
  const office = valueOf(createOffice({ dataDir, clock, appended: () => undefined }));
  const kantor = 'Bagian Uji Kinerja';
  const first = aFirstRun({
    kantor,
    nama: NAMA,
    jabatan: 'Kepala Bagian',
    roles: ['kepala-bagian'],
    password,
  });
  const { person } = valueOf(await foundOffice(office, readSeed(assets), 'kantor', first, now));
  const tick = (): void => {
    now += step;
  };
  const work = officeWork(office, registerPeople(office.door, person), seeded(12), tick);
  while (office.store.count() < entries)
    writeSome(office, Math.min(BATCH_ENTRIES, entries - office.store.count()), work.next);
  const seededOffice = { entries: office.store.count(), endsAt: now, nama: NAMA, berkas: work.aRunning() };
  office.close();
  return seededOffice;
}

function writeSome(office: Office, count: number, next: () => void): void {
  office.store.atomically(() => {
    for (let done = 0; done < count; done += 1) next();
  });
}

function registerPeople(door: CommandDoor, administrator: string): readonly string[] {
  const people: readonly (readonly [string, readonly string[]])[] = [
    ['Petugas Helpdesk', ['helpdesk']],
    ['Kasubbag Pembinaan', ['kasubbag-pembinaan']],
    ['Anggota Pokja', ['jf-ppbj', 'helpdesk']],
  ];
  const requests = people.map(([nama, roles]) => ({
    commandId: randomUUID(),
    type: 'orang.register',
    v: 1,
    data: { nama, jabatan: nama, roles },
  }));
  const done = valueOf(door.runAll({ actor: administrator, internal: false }, randomUUID(), requests));
  return done.map(({ subject }) => subject);
}
