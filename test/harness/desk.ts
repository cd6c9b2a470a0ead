import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Clock } from '../../electron/clock';
import type { Accepted } from '../../electron/commands/dispatch';
import { writeKnownOffice } from '../../electron/data-folder/known-office';
import type { WriterLock } from '../../electron/data-folder/writer-lock';
import { readSeed, type Seed } from '../../electron/office/assets';
import { foundOffice } from '../../electron/office/found-office';
import { createOffice, type Office, type OfficeParts } from '../../electron/office/office';
import { findOffice, setAsideUnfinished, type Found } from '../../electron/office/standing';
import type { Refusal } from '../../shared/domain/command';
import { aFirstRun } from '../builders/first-run';
import type { Recovery } from '../../shared/ipc/session.contract';
import type { ReadEntry } from '../../shared/journal/entry';
import { valueOf, type Result } from '../../shared/result';

/** Senin, 2 Maret 2026, 08.00 WIB. */
export const MONDAY_MORNING = Date.UTC(2026, 2, 2, 1);

/** A password check cheap enough for thousands of tests; the shipped cost has a test of its own. */
export const CHEAP_SCRYPT = { logN: 10, r: 8, p: 1 };

/** The founder of every test office. */
export const FOUNDER = { nama: 'Sri Wahyuni', password: 'sandi-pendiri' };

/** Where an office of a test lies: its data, and the marker beside it. */
export interface Place {
  readonly root: string;
  readonly dataDir: string;
  readonly marker: string;
}

/** An empty place under the system's temporary folder. */
export function aPlace(root = mkdtempSync(join(tmpdir(), 'lajur-'))): Place {
  mkdirSync(root, { recursive: true });
  return { root, dataDir: join(root, 'data'), marker: join(root, 'app', 'kantor.json') };
}

/** Removes a place. */
export function removePlace(place: Place): void {
  rmSync(place.root, { recursive: true, force: true });
}

/** A clock that stands where the test puts it. */
export interface TestClock extends Clock {
  readonly set: (now: number) => void;
  /** Lets time pass, on the wall and on the monotonic clock alike. */
  readonly elapse: (ms: number) => void;
}

/** Starts at `startsAt`; every reading of the wall goes on by one ms. */
export function testClock(startsAt = MONDAY_MORNING): TestClock {
  let [wall, monotonic] = [startsAt, 0];
  return {
    now: () => (wall += 1),
    monotonic: () => monotonic,
    set: (now) => {
      wall = now;
    },
    elapse: (ms) => {
      [wall, monotonic] = [wall + ms, monotonic + ms];
    },
  };
}

/** What the program opens an office with, but for the cost of a password. */
export function partsOf(
  place: Place,
  clock: Clock,
  appended: (entries: readonly ReadEntry[]) => void = () => undefined,
): OfficeParts {
  return { dataDir: place.dataDir, clock, appended, scrypt: CHEAP_SCRYPT };
}

/** Looks into the folder as the program does at its start. */
export function look(place: Place, clock: Clock = testClock()): Result<Found, Recovery> {
  return findOffice(partsOf(place, clock), place.marker);
}

/** The catalogue's roles and calendar, and SOP 12 alone: enough to work with. */
export function smallSeed(): Seed {
  const seed = readSeed('assets');
  return { ...seed, sops: seed.sops.filter((sop) => sop.number === '12') };
}

/** An open office and its first person, who is administrator and sits at the help desk. */
export interface Desk {
  readonly place: Place;
  readonly office: Office;
  readonly lock: WriterLock;
  readonly admin: string;
  readonly send: (type: string, data: unknown, act?: Act) => Result<Accepted, Refusal>;
  /** The same for what must not be refused; throws when it is. */
  readonly must: (type: string, data: unknown, act?: Act) => Accepted & { readonly commandId: string };
  readonly close: () => void;
}

/** Who sends a command, the founder when left out, and under which id. */
export interface Act {
  readonly actor?: string;
  readonly commandId?: string;
}

/** Sits down at an office that is open already. */
export function deskOf(place: Place, office: Office, lock: WriterLock, admin: string): Desk {
  const send: Desk['send'] = (type, data, { actor = admin, commandId = randomUUID() } = {}) =>
    office.door.run({ actor, internal: false }, { commandId, type, v: 1, data });
  return {
    place,
    office,
    lock,
    admin,
    send,
    must: (type, data, act) => {
      const commandId = act?.commandId ?? randomUUID();
      return { ...valueOf(send(type, data, { ...act, commandId })), commandId };
    },
    close: () => {
      office.close();
      lock.release();
    },
  };
}

/** Founds an office in an empty place, by the same steps as the first-run screen. */
export async function foundDesk(
  place: Place,
  clock: Clock = testClock(),
  appended?: (entries: readonly ReadEntry[]) => void,
): Promise<Desk> {
  const { lock, office: there } = valueOf(look(place, clock));
  if (there !== null) throw new Error('there is an office already');
  const parts = partsOf(place, clock, appended);
  setAsideUnfinished(parts);
  const office = valueOf(createOffice(parts));
  const first = aFirstRun({ ...FOUNDER, roles: ['helpdesk'] });
  const admin = valueOf(await foundOffice(office, smallSeed(), 'kantor', first, clock.now())).person;
  const { dataId } = office.store.identity;
  writeKnownOffice(place.marker, { dataDir: place.dataDir, dataId, openedAt: clock.now() });
  return deskOf(place, office, lock, admin);
}

/** Opens the office again, as the next start of the program does. */
export function reopenDesk(
  place: Place,
  clock: Clock = testClock(),
  appended?: (entries: readonly ReadEntry[]) => void,
): Desk {
  const { lock, office } = valueOf(findOffice(partsOf(place, clock, appended), place.marker));
  if (office === null) throw new Error('an empty start');
  const admin = office.world.list('orang').find(({ nama }) => nama === FOUNDER.nama);
  if (admin === undefined) throw new Error('the founder is gone');
  return deskOf(place, office, lock, admin.stream);
}

/** Starts a berkas of SOP 12; returns its stream. */
export function startBerkas(desk: Desk, title = 'Tamu dari penyedia'): string {
  return desk.must('berkas.start', { sop: '12', procedure: 'utama', title, lanes: {} }).subject;
}

/** The data of `task.finish` for a plain step. */
export function finishing(berkas: string, task: string, outcome: number | null): Record<string, unknown> {
  return { berkas, task, outcome, note: '', lampiran: [], lanes: {}, outside: null };
}
