import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ADMINISTRATOR } from '../../shared/domain/peran/peran';
import { holdsRole } from '../../shared/domain/orang/orang';
import { foldName } from '../../shared/domain/orang/fold-name';
import { fail, ok, type Result } from '../../shared/result';
import type { Clock } from '../clock';
import { makeFolderDurably, moveIntoPlace, syncPath } from '../files/durable';
import { commandDoor } from '../commands/dispatch';
import { journalWorld } from '../commands/world';
import { isDiskFull, openWal } from '../journal/database';
import { journalStore, type JournalStore } from '../journal/journal-store';
import { openKepala } from '../journal/kepala';
import { openOffice, type Office, type OfficeParts } from '../office/office';
import { checkCopy, pause, type CopyFacts, type CopyFault, type Watch } from './check-copy';
import { COPIED_DATABASES, copiedFiles, readManifest } from './copy-folder';

const STATION_BYTES = 4;

/** Which copy to restore, over which data folder, by whom. The password is that of the copy. */
export interface RestoreOrder {
  readonly folder: string;
  readonly dataDir: string;
  readonly nama: string;
  readonly password: string;
  readonly clock: Clock;
}

/** Why nothing was restored; the live data is as it was. */
export interface RestoreRefusal {
  readonly code:
    | CopyFault['code']
    | 'bukan-salinan'
    | 'nama-atau-sandi-salah'
    | 'tidak-berhak'
    | 'disk-penuh'
    | 'tulis-gagal';
  readonly what: string;
}

/** A data folder built and checked beside the live one, ready to take its place. */
export interface ReadyRestore {
  readonly beside: string;
  readonly dataId: string;
  readonly facts: CopyFacts;
}

/** Names the folder a restore is built in, and the one the old data is kept in. */
export function besideFolder(dataDir: string): string {
  return `${dataDir}.pulih`;
}

/**
 * Looks into a copy: reads it back as a whole and says what it holds. Errors: `bukan-salinan`, `salinan-rusak`,
 * `dibatalkan`.
 */
export async function inspectCopy(folder: string, watch: Watch): Promise<Result<CopyFacts, RestoreRefusal>> {
  const manifest = readManifest(folder);
  if (manifest === null) return fail({ code: 'bukan-salinan', what: folder });
  return checkCopy(folder, copiedFiles(dirname(folder)), manifest, watch);
}

/**
 * Builds the restored data beside the live one: copies, checks, proves that the person is an administrator of that office
 * by its own passwords, and lets the office go on under a new station, with an entry that says so. The live data is not
 * touched. Errors: see `RestoreRefusal`.
 */
export async function prepareRestore(
  order: RestoreOrder,
  watch: Watch,
): Promise<Result<ReadyRestore, RestoreRefusal>> {
  const beside = besideFolder(order.dataDir);
  try {
    const checked = await inspectCopy(order.folder, watch);
    if (!checked.ok) return checked;
    rmSync(beside, { recursive: true, force: true });
    if (!(await copyInto(order.folder, beside, watch))) {
      rmSync(beside, { recursive: true, force: true });
      return fail({ code: 'dibatalkan', what: order.folder });
    }
    const signed = await signRestore(order, beside, checked.value);
    if (signed.ok)
      return ok({ beside, dataId: readManifest(order.folder)?.dataId ?? '', facts: checked.value });
    rmSync(beside, { recursive: true, force: true });
    return signed;
  } catch (error) {
    rmSync(beside, { recursive: true, force: true });
    return fail({ code: isDiskFull(error) ? 'disk-penuh' : 'tulis-gagal', what: order.folder });
  }
}

/** False: it was cancelled on the way. */
async function copyInto(folder: string, beside: string, watch: Watch): Promise<boolean> {
  makeFolderDurably(beside);
  const files = copiedFiles(dirname(folder));
  const folders = existsSync(files) ? readdirSync(files) : [];
  for (const aa of folders) mkdirSync(join(beside, 'files', aa), { recursive: true });
  const names = folders.flatMap((aa) => readdirSync(join(files, aa)).map((name) => join(aa, name)));
  const moves = [
    ...COPIED_DATABASES.map((name) => [join(folder, name), join(beside, name)] as const),
    ...names.map((name) => [join(files, name), join(beside, 'files', name)] as const),
  ];
  for (const [done, [from, to]] of moves.entries()) {
    if (watch.cancelled()) return false;
    watch.progress(done, moves.length, 'berkas');
    await copyFile(from, to);
    syncPath(to);
    await pause();
  }
  return !watch.cancelled();
}

/** Proves who restores by the passwords of the copy, then lets the office go on by the first entry of a new station. */
async function signRestore(
  { nama, password, clock }: RestoreOrder,
  beside: string,
  facts: CopyFacts,
): Promise<Result<void, RestoreRefusal>> {
  const parts: OfficeParts = { dataDir: beside, clock, appended: () => undefined };
  const opened = openOffice(parts, null);
  if (!opened.ok) return fail({ code: 'salinan-rusak', what: opened.error.reason });
  const office = opened.value;
  const proved = await proveAdministrator(office, nama, password, clock.now()).finally(office.close);
  if (!proved.ok) return proved;
  const request = {
    commandId: randomUUID(),
    type: 'kantor.restore',
    v: 1,
    data: { copyAt: facts.at, entries: facts.entries },
  };
  const store = underNewStation(beside, office.store.identity.dataId);
  const door = commandDoor({
    store,
    world: journalWorld(store),
    now: clock.now,
    hasFile: () => false,
    clockHolds: () => true,
  });
  const done = door.run({ actor: proved.value, internal: true }, request);
  store.close();
  return done.ok ? ok(undefined) : fail({ code: 'tulis-gagal', what: done.error.code });
}

/** Entries that were lost had numbers of the old station: under a new one none of them is ever given twice. */
function underNewStation(beside: string, dataId: string): JournalStore {
  const db = openWal(join(beside, 'journal.db'));
  const station = `s${randomBytes(STATION_BYTES).toString('hex')}`;
  db.prepare("UPDATE meta SET value = ? WHERE key = 'station'").run(station);
  const witness = join(beside, 'kepala');
  rmSync(witness, { force: true });
  return journalStore(db, { dataId, station }, openKepala(witness), () => undefined);
}

async function proveAdministrator(
  { world, akun }: Office,
  nama: string,
  password: string,
  now: number,
): Promise<Result<string, RestoreRefusal>> {
  const orang = world.list('orang').find((candidate) => foldName(candidate.nama) === foldName(nama));
  const proved = await akun.check(orang?.stream ?? '', orang?.credential ?? null, password);
  if (orang === undefined || !proved) return fail({ code: 'nama-atau-sandi-salah', what: '' });
  return holdsRole(orang, ADMINISTRATOR, now) ? ok(orang.stream) : fail({ code: 'tidak-berhak', what: '' });
}

/**
 * Puts the prepared data in the place of the live one, which is kept under another name; returns that name, null when
 * there was nothing to keep. All files of both must be closed. A kill between the two renames is mended by
 * `finishSwitch` at the next start.
 */
export function switchData(dataDir: string, stamp: string): string | null {
  const beside = besideFolder(dataDir);
  const kept = existsSync(dataDir) ? `${dataDir}.lama-${stamp}` : null;
  if (kept !== null) moveIntoPlace(dataDir, kept);
  moveIntoPlace(beside, dataDir);
  return kept;
}

/** After a kill in mid-switch the data folder is missing while the prepared one is whole: finishes the switch, and says so. */
export function finishSwitch(dataDir: string): boolean {
  const beside = besideFolder(dataDir);
  const switching = !existsSync(dataDir) && existsSync(join(beside, 'kepala'));
  if (switching) moveIntoPlace(beside, dataDir);
  return switching;
}
