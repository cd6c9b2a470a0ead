import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { clockDoubt, type ClockDoubt } from '../../shared/domain/kantor/clock-doubt';
import { KANTOR_STREAM } from '../../shared/domain/kantor/kantor';
import type { World } from '../../shared/domain/world';
import type { Recovery } from '../../shared/ipc/session.contract';
import type { ReadEntry } from '../../shared/journal/entry';
import { fail, ok, type Result } from '../../shared/result';
import { openAkun, type Akun, type ScryptParams } from '../akun/akun';
import type { Clock } from '../clock';
import { commandDoor, type CommandDoor } from '../commands/dispatch';
import { journalWorld, type JournalWorld } from '../commands/world';
import { openFileStore, type FileStore } from '../files/file-store';
import { DamagedEntry, TooNewEntry } from '../journal/journal-reader';
import type { JournalStore } from '../journal/journal-store';
import { isBroken } from '../journal/database';
import { createJournal, openJournal } from '../journal/open-journal';
import { openMeja, type Meja } from '../meja/meja';

/** The data of one office, open for work. */
export interface Office {
  readonly store: JournalStore;
  readonly world: JournalWorld;
  readonly door: CommandDoor;
  readonly akun: Akun;
  readonly meja: Meja;
  readonly files: FileStore;
  readonly clockDoubt: () => ClockDoubt | null;
  readonly close: () => void;
}

/** What an office is opened with. */
export interface OfficeParts {
  readonly dataDir: string;
  readonly clock: Clock;
  readonly appended: (entries: readonly ReadEntry[]) => void;
  readonly scrypt?: ScryptParams;
}

const STATION_BYTES = 4;

/** Opens a known office. Errors: every reason of `Recovery` that concerns its files. */
export function openOffice(parts: OfficeParts, knownDataId: string | null): Result<Office, Recovery> {
  const journal = openJournal(parts.dataDir, knownDataId, parts.appended);
  if (!journal.ok) return journal;
  const store = journal.value;
  const opened = assembleKnown(parts, store);
  if (!opened.ok) store.close();
  return opened;
}

function assembleKnown(parts: OfficeParts, store: JournalStore): Result<Office, Recovery> {
  try {
    const world = journalWorld(store);
    const expected = linesInForce(world);
    const akun = openAkun(join(parts.dataDir, 'akun.db'), false, expected, parts.scrypt);
    return akun.ok ? ok(assemble(parts, store, world, akun.value, true)) : akun;
  } catch (error) {
    if (error instanceof DamagedEntry) return fail({ reason: 'journal-damaged', facts: { seq: error.seq } });
    if (error instanceof TooNewEntry)
      return fail({ reason: 'journal-too-new', facts: { needs: error.eventType } });
    if (isBroken(error)) return fail({ reason: 'journal-damaged', facts: { seq: 0 } });
    throw error;
  }
}

/** The lines of `akun.db` that the journal says are in force: passwords, PINs and the recovery code. */
export function linesInForce(world: World): readonly { readonly person: string; readonly n: number }[] {
  const line = (person: string, n: number | null) => (n === null ? [] : [{ person, n }]);
  return [
    ...world
      .list('orang')
      .flatMap(({ stream, credential, pin }) => [...line(stream, credential), ...line(stream, pin)]),
    ...line(KANTOR_STREAM, world.read('kantor', KANTOR_STREAM)?.recovery ?? null),
  ];
}

/**
 * Makes the files of a new office; it is opened by its first commands. The journal comes first: what a kill leaves
 * behind is then known by it as an office that was never opened.
 */
export function createOffice(parts: OfficeParts): Result<Office, Recovery> {
  const identity = { dataId: randomUUID(), station: `s${randomBytes(STATION_BYTES).toString('hex')}` };
  const store = createJournal(parts.dataDir, identity, parts.appended);
  const akun = openAkun(join(parts.dataDir, 'akun.db'), true, [], parts.scrypt);
  if (akun.ok) return ok(assemble(parts, store, journalWorld(store), akun.value, false));
  store.close();
  return akun;
}

function assemble(
  { dataDir, clock }: OfficeParts,
  store: JournalStore,
  world: JournalWorld,
  akun: Akun,
  known: boolean,
): Office {
  const mejaPath = join(dataDir, 'meja.db');
  const meja = openMeja(mejaPath, known && !existsSync(mejaPath), String(clock.now()));
  const files = openFileStore(join(dataDir, 'files'));
  const doubt = (): ClockDoubt | null => clockDoubt(store.lastAt(), clock.now());
  const door = commandDoor({
    store,
    world,
    now: clock.now,
    hasFile: files.has,
    clockHolds: () => doubt() === null,
  });
  return {
    store,
    world,
    door,
    akun,
    meja,
    files,
    clockDoubt: doubt,
    close: () => {
      meja.close();
      akun.close();
      store.close();
    },
  };
}
