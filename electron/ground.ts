import { join } from 'node:path';
import { app } from 'electron';
import { KALENDER_STREAM } from '../shared/domain/kalender/kalender';
import type { Refusal } from '../shared/domain/command';
import type { CopyStatus } from '../shared/ipc/backup.contract';
import type { Recovery } from '../shared/ipc/session.contract';
import type { ReadEntry } from '../shared/journal/entry';
import { fail, ok, type Result } from '../shared/result';
import { WIB_OFFSET_MINUTES } from '../shared/time';
import { copyService, type CopyService } from './backup/copy-service';
import type { Watch } from './backup/check-copy';
import type { CopyOrder, CopyRefusal, MadeCopy } from './backup/make-copy';
import { finishSwitch, prepareRestore, switchData } from './backup/restore-copy';
import type { Clock } from './clock';
import { contohMaker, type ContohStanding } from './contoh/contoh-maker';
import { removeStaleParts } from './files/stale-parts';
import { forgetOffice, readKnownOffice, writeKnownOffice } from './data-folder/known-office';
import type { WriterLock } from './data-folder/writer-lock';
import { gudangClient, type Gudang, type GudangNews } from './gudang/gudang-client';
import { spawnGudang } from './gudang/spawn-gudang';
import { journalEnd, type OpenProgram, type Program } from './ipc/program';
import { readSeed, type Seed } from './office/assets';
import { foundOffice, type Founded } from './office/found-office';
import { createOffice, type Office, type OfficeParts } from './office/office';
import { findOffice, setAsideUnfinished } from './office/standing';
import { startSession } from './session/session';
import type { StartOptions } from './start-options';
import { paintAnew, tellWindows } from './window/open-window';

/** The journal is checkpointed when nothing was written for this long, in ms. */
const IDLE_MS = 10_000;

/** The first screen comes before the long work of the storehouse, in ms. */
const GUDANG_DELAY_MS = 1_500;

/** Where the program stands: without data it can open, making the sample office, without an office yet, or at work. */
export type Standing =
  | ContohStanding
  | { readonly kind: 'fresh'; readonly lock: WriterLock }
  | { readonly kind: 'open'; readonly lock: WriterLock; readonly opened: OpenProgram };

/** Tells windows and storehouse of every entry that holds, and checkpoints the journal when all is quiet. */
function announcer(opened: () => OpenProgram | null): {
  readonly appended: (entries: readonly ReadEntry[]) => void;
  readonly stop: () => void;
} {
  let idle: NodeJS.Timeout | null = null;
  const stop = (): void => {
    if (idle !== null) clearTimeout(idle);
  };
  return {
    // The acknowledgement leaves first; the news follow it.
    appended: (entries) => {
      setImmediate(() => {
        const program = opened();
        if (program === null) return;
        tellWindows('entries', { entries, end: journalEnd(program.office) });
        program.gudang.grown();
      });
      stop();
      idle = setTimeout(() => opened()?.office.store.checkpoint(), IDLE_MS);
    },
    stop,
  };
}

/** Where the program stands, and the ways from one standing to another. */
export interface Ground {
  readonly standing: () => Standing;
  readonly opened: () => OpenProgram | null;
  readonly begin: () => void;
  readonly found: Program['found'];
  readonly recover: (recovery: Recovery) => void;
  readonly restore: (
    order: Parameters<Program['restore']>[0],
    watch: Watch,
  ) => ReturnType<Program['restore']>;
  readonly remakeContoh: Program['remakeContoh'];
  /** Closes all files, after a last copy. */
  readonly end: () => Promise<void>;
}

/** What the ground needs to know of this PC. `copyTarget`: where its copies lie. */
export interface GroundParts {
  readonly options: StartOptions;
  readonly clock: Clock;
  readonly copyTarget: () => string;
  /** Called after a change nobody asked for. */
  readonly changed: () => void;
}

const STAMP_CHARS = 19;

function stampOf(now: number): string {
  return new Date(now).toISOString().slice(0, STAMP_CHARS).replaceAll(':', '.');
}

/** Finds its ground at `begin`, and moves on it. */
export function standOn({ options, clock, copyTarget, changed }: GroundParts): Ground {
  const { dataDir } = options;
  const markerPath = join(options.appDir, 'kantor.json');
  let standing: Standing = { kind: 'recovery', recovery: { reason: 'journal-missing', facts: {} } };
  let founding = false;
  const opened = (): OpenProgram | null => (standing.kind === 'open' ? standing.opened : null);
  const announce = announcer(opened);
  const parts: OfficeParts = { dataDir, clock, appended: announce.appended };

  const letGo = (withCopy = false): Promise<void> => {
    announce.stop();
    return leave(standing, withCopy);
  };

  const recover = (recovery: Recovery): void => {
    const ending = letGo();
    standing = { kind: 'recovery', recovery };
    void ending.then(changed);
  };

  const start = (office: Office, lock: WriterLock): OpenProgram => {
    const running = atWork(office, { dataDir, clock, copyTarget, recover });
    standing = { kind: 'open', lock, opened: running };
    remember(markerPath, dataDir, office, clock.now());
    return running;
  };

  const settle = (): void => {
    if (finishSwitch(dataDir)) forgetOffice(markerPath);
    const found = findOffice(parts, markerPath);
    if (!found.ok) standing = { kind: 'recovery', recovery: found.error };
    else if (found.value.office === null) standing = { kind: 'fresh', lock: found.value.lock };
    else start(found.value.office, found.value.lock);
  };

  const contoh = contohMaker({
    ...{ contoh: options.contoh, dataDir, markerPath, clock, seed, settle, letGo, changed, paintAnew },
    stand: (next) => void (standing = next),
  });

  const found: Program['found'] = async (first) => {
    if (standing.kind !== 'fresh' || founding) return fail({ code: 'kantor-sudah-dibuka' });
    const { lock } = standing;
    founding = true;
    const founded = await newOffice(parts, first).finally(() => {
      founding = false;
    });
    if (!founded.ok) return founded;
    const { office, person, recoveryCode } = founded.value;
    start(office, lock).session.enter(person);
    return ok({ recoveryCode });
  };

  const restore: Ground['restore'] = async (order, watch) => {
    const ready = await prepareRestore({ ...order, dataDir, clock }, watch);
    if (!ready.ok) return ready;
    await letGo();
    standing = { kind: 'recovery', recovery: { reason: 'journal-missing', facts: {} } };
    const kept = switchData(dataDir, stampOf(clock.now()));
    forgetOffice(markerPath);
    contoh.begin();
    await paintAnew();
    return ok(kept);
  };

  const end = (): Promise<void> => contoh.stop().then(() => letGo(true));
  return { standing: () => standing, opened, ...contoh, found, recover, restore, end };
}

/** Lets go of everything. What stands in doubt is not copied over good copies. */
async function leave(last: Standing, withCopy: boolean): Promise<void> {
  if (last.kind === 'open') {
    const { copies, gudang, office } = last.opened;
    await (withCopy ? copies.close() : copies.stop());
    await gudang.close();
    office.close();
  }
  if (last.kind === 'fresh' || last.kind === 'open') last.lock.release();
}

/** Makes the files of a new office and its first entries; when that is refused, the files are let go of. */
async function newOffice(
  parts: OfficeParts,
  first: Parameters<Program['found']>[0],
): Promise<Result<Founded & { readonly office: Office }, Refusal>> {
  setAsideUnfinished(parts);
  const created = createOffice(parts);
  if (!created.ok) return fail({ code: 'tulis-gagal' });
  const office = created.value;
  const founded = await foundOffice(office, seed(), 'kantor', first, parts.clock.now()).catch(
    (error: unknown) => {
      office.close();
      throw error;
    },
  );
  if (founded.ok) return ok({ office, ...founded.value });
  office.close();
  return founded;
}

interface AtWork {
  readonly dataDir: string;
  readonly clock: Clock;
  readonly copyTarget: () => string;
  readonly recover: (recovery: Recovery) => void;
}

/** An office with its session, its storehouse and its copies. */
function atWork(office: Office, { dataDir, clock, copyTarget, recover }: AtWork): OpenProgram {
  // By the PC's own clock, as the times of files are; it can wait until the first screen stands.
  setTimeout(() => void removeStaleParts(join(dataDir, 'files'), performance.timeOrigin), GUDANG_DELAY_MS);
  let copies: CopyService | null = null;
  const news: GudangNews = {
    verification: (verification) => tellWindows('verification', verification),
    witness: recover,
    copyProgress: (...progress) => copies?.watch.progress(...progress),
  };
  const gudang = gudangClient(spawnGudang(dataDir, clock.now), news, GUDANG_DELAY_MS);
  copies = copiesOfOffice(office, gudang, { dataDir, now: clock.now, target: copyTarget() });
  return { office, gudang, copies, session: startSession(office, clock) };
}

interface CopyPlace {
  readonly dataDir: string;
  readonly now: () => number;
  readonly target: string;
}

function copiesOfOffice(office: Office, gudang: Gudang, { dataDir, now, target }: CopyPlace): CopyService {
  const { store, world } = office;
  const parts = {
    dataDir,
    dataId: store.identity.dataId,
    offsetMinutes: () =>
      world.read('kalender', KALENDER_STREAM)?.calendar.offsetMinutes ?? WIB_OFFSET_MINUTES,
    now,
    seq: () => store.tail()?.seq ?? 0,
    make: async (order: CopyOrder): Promise<Result<MadeCopy, CopyRefusal>> => {
      const made = await gudang.ask({ ask: 'copy', order });
      return made.ok ? made.value : fail({ code: 'tujuan-tidak-dapat-ditulis', what: made.error });
    },
    cancel: () => void gudang.ask({ ask: 'copy-cancel' }),
    tell: (status: CopyStatus) => tellWindows('copy', status),
  };
  return copyService(parts, target);
}

/** What a new office is given, out of the program's own files. */
export function seed(): Seed {
  return readSeed(join(app.getAppPath(), 'assets'));
}

/** The second marker is written once the office's first entries hold, and mended when it was lost. */
function remember(path: string, dataDir: string, office: Office, now: number): void {
  const { dataId } = office.store.identity;
  if (readKnownOffice(path)?.dataId !== dataId) writeKnownOffice(path, { dataDir, dataId, openedAt: now });
}
