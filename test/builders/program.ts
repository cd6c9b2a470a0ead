import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ScryptParams } from '../../electron/akun/akun';
import type { Clock } from '../../electron/clock';
import { chanceOf } from '../../electron/contoh/chance';
import { foundContoh } from '../../electron/contoh/found-contoh';
import { gudangClient, type SpawnGudang } from '../../electron/gudang/gudang-client';
import { startGudang } from '../../electron/gudang/gudang-core';
import { answer, type Handlers } from '../../electron/ipc/answer';
import { contohHandlers } from '../../electron/ipc/contoh.ipc';
import { sessionGate } from '../../electron/ipc/gate';
import { katalogHandlers } from '../../electron/ipc/katalog.ipc';
import { rapatHandlers } from '../../electron/ipc/rapat.ipc';
import { officeHandlers } from '../../electron/ipc/office.ipc';
import type { OpenProgram, Paper, Program } from '../../electron/ipc/program';
import { backupHandlers } from '../../electron/ipc/backup.ipc';
import { peopleHandlers } from '../../electron/ipc/people.ipc';
import { printHandlers } from '../../electron/ipc/print.ipc';
import { sessionHandlers } from '../../electron/ipc/session.ipc';
import { wizardHandlers } from '../../electron/ipc/wizard.ipc';
import { firstRunDefaults } from '../../electron/office/first-run-defaults';
import { wizardDesk } from '../../electron/office/wizard-draft';
import { canKeepCopies } from '../../electron/backup/copy-target';
import { inspectCopy } from '../../electron/backup/restore-copy';
import { foundOffice } from '../../electron/office/found-office';
import { createOffice, type Office, type OfficeParts } from '../../electron/office/office';
import type { Shipped } from '../../electron/office/shipped-catalogue';
import { startSession } from '../../electron/session/session';
import type { CHANNELS, ChannelName } from '../../shared/ipc/bridge';
import type { Reply, RequestOf } from '../../shared/ipc/contract';
import type { Recovery } from '../../shared/ipc/session.contract';
import { fail, ok, valueOf } from '../../shared/result';
import { seed } from './cast';
import { copiesBeside } from './copies';
import { fakePaper, type FakePaper } from './fake-paper';
import { aFirstRun } from './first-run';
import { FOUNDER } from './founder';

/** Cheap on purpose: these tests ask what is allowed, not how long a guess takes. */
const SCRYPT: ScryptParams = { logN: 10, r: 8, p: 1 };

type NodeStanding = 'kantor' | 'contoh' | 'first-run' | 'recovery';

/** The program's own parts around a real office in a folder of its own; windows, Electron and processes left out. */
export interface NodeProgram {
  readonly dataDir: string;
  readonly program: Program;
  readonly opened: () => OpenProgram;
  /** The founder's stream. */
  readonly founder: string;
  /** What a window calls, with whatever it sends. */
  readonly send: (name: ChannelName, raw: unknown) => Promise<unknown>;
  /** The same, typed, for requests that are as the contract says. */
  readonly call: <Name extends ChannelName>(
    name: Name,
    request: RequestOf<(typeof CHANNELS)[Name]>,
  ) => Promise<Reply<(typeof CHANNELS)[Name]>>;
  /** Throws met by the bridge; their text is for the log only. */
  readonly throws: readonly unknown[];
  readonly paper: FakePaper;
  /** How often a window was asked for, or the end, or the recovery screen. */
  readonly told: {
    windows: number;
    quits: number;
    statuses: number;
    readonly recoveries: Recovery[];
    readonly saved: { readonly name: string; readonly bytes: Uint8Array }[];
  };
  readonly close: () => Promise<void>;
}

/**
 * How the program is set up. `standing`: opened by its founder and nobody logged in (a real office, or a sample one), or
 * not open at all.
 */
export interface NodeProgramOptions {
  readonly standing?: NodeStanding;
  readonly clock?: Clock;
  /** The catalogue of the program's own files, where it is another than the office was founded with. */
  readonly shipped?: Shipped;
}

/** A clock that goes on by a millisecond each time it is read, from Senin 2 Maret 2026, 08.00 WIB. */
export function tickingClock(monotonicStep = 1): Clock {
  let [now, monotonic] = [Date.UTC(2026, 2, 2, 1), 0];
  return { now: () => (now += 1), monotonic: () => (monotonic += monotonicStep) };
}

/** Opens an office in a temporary folder and puts the real handlers before it. */
export async function openProgram(options: NodeProgramOptions = {}): Promise<NodeProgram> {
  const { standing = 'kantor', clock = tickingClock(), shipped = seed } = options;
  const root = mkdtempSync(join(tmpdir(), 'lajur-ipc-'));
  const dataDir = join(root, 'data');
  mkdirSync(dataDir);
  const parts: OfficeParts = { dataDir, clock, scrypt: SCRYPT, appended: () => open?.gudang.grown() };
  let open: OpenProgram | null = null;
  let founder = '';
  if (standing === 'kantor') {
    const office = valueOf(createOffice(parts));
    const first = aFirstRun({ ...FOUNDER, jabatan: 'Staf', roles: ['helpdesk'] });
    founder = valueOf(await foundOffice(office, seed, 'kantor', first, clock.now())).person;
    open = openFor(office, dataDir, clock);
  }
  if (standing === 'contoh') {
    const office = valueOf(createOffice(parts));
    founder = foundContoh(office, seed, chanceOf(1), clock.now(), () => undefined).people[0]?.stream ?? '';
    open = openFor(office, dataDir, clock);
  }
  const throws: unknown[] = [];
  const told: NodeProgram['told'] = { windows: 0, quits: 0, statuses: 0, recoveries: [], saved: [] };
  const paper = fakePaper();
  const program = programOf({ dataDir, clock, standing, told, shipped, open: () => open, paper });
  const handlers: Handlers = {
    ...contohHandlers(program),
    ...sessionHandlers(program),
    ...wizardHandlers(program),
    ...peopleHandlers(program),
    ...printHandlers(program),
    ...backupHandlers(program),
    ...officeHandlers(program),
    ...katalogHandlers(program),
    ...rapatHandlers(program),
  };
  const gate = sessionGate(program);
  const log = (_where: string, error: unknown): string => {
    throws.push(error);
    return 'abc123';
  };
  const send = (name: ChannelName, raw: unknown): Promise<unknown> => answer(handlers, gate, log, name, raw);
  return {
    dataDir,
    program,
    opened: () => {
      if (open === null) throw new Error('no office is open');
      return open;
    },
    founder,
    send,
    call: (name, request) => send(name, request) as never,
    throws,
    told,
    paper,
    close: async () => {
      open?.copies.stop();
      await open?.gudang.close();
      open?.office.close();
      rmSync(root, { recursive: true, force: true });
    },
  };
}

function openFor(office: Office, dataDir: string, clock: Clock): OpenProgram {
  const nothing = (): undefined => undefined;
  const silent = { verification: nothing, witness: nothing, copyProgress: nothing };
  const gudang = gudangClient(inProcess(dataDir, clock), silent);
  const copies = copiesBeside(office, gudang, dataDir, clock.now);
  return { office, session: startSession(office, clock), gudang, copies };
}

/** The storehouse without a process of its own: its long work gives way after every step. */
function inProcess(dataDir: string, clock: Clock): SpawnGudang {
  return (hear) => {
    const core = startGudang(dataDir, clock.now, hear, (work) => setImmediate(work));
    return { send: core.hear, kill: () => undefined };
  };
}

/** Where copies lie until somebody chooses another place. */
function copiesBesideOf(dataDir: string): string {
  return join(dataDir, '..', 'cadangan');
}

interface Around {
  readonly paper: Paper;
  readonly dataDir: string;
  readonly clock: Clock;
  readonly standing: NodeStanding;
  readonly told: NodeProgram['told'];
  readonly shipped: Shipped;
  readonly open: () => OpenProgram | null;
}

function programOf({ dataDir, clock, standing, told, shipped, open, paper }: Around): Program {
  const recovery: Recovery = { reason: 'journal-missing', facts: {} };
  return {
    status: () => {
      const opened = open();
      if (opened !== null) return opened.session.status();
      return standing === 'recovery' ? { kind: 'recovery', recovery } : { kind: 'first-run', dataDir };
    },
    open,
    statusChanged: () => (told.statuses += 1),
    found: () => Promise.resolve(fail({ code: 'kantor-sudah-dibuka' } as const)),
    firstRun: {
      defaults: () => firstRunDefaults(seed, { dataDir, copiesDir: copiesBesideOf(dataDir) }),
      draft: wizardDesk(join(dataDir, '..', 'app', 'awal.json'), clock.now),
    },
    shipped: () => shipped,
    paper,
    copies: () => {
      const opened = open();
      if (opened === null) throw new Error('no office is open');
      return opened.copies;
    },
    copyTarget: () => copiesBesideOf(dataDir),
    keepCopiesIn: (folder) => canKeepCopies(dataDir, folder),
    chooseFolder: () => Promise.resolve(null),
    inspectCopy: (folder) => inspectCopy(folder, { progress: () => undefined, cancelled: () => false }),
    cancelRestore: () => undefined,
    restore: () => Promise.resolve(fail({ code: 'bukan-salinan', what: '' })),
    retry: () => undefined,
    recover: (doubt) => told.recoveries.push(doubt),
    quit: () => (told.quits += 1),
    newWindow: () => (told.windows += 1),
    saveCopy: (name, bytes) => Promise.resolve(told.saved.push({ name, bytes }) > 0),
    remakeContoh: () => Promise.resolve(false),
    switchContoh: () => (told.quits += 1),
    now: clock.now,
    facts: () => ({
      version: '0.0.0',
      electron: '25.1.1',
      dataDir,
      freeBytes: 1,
      developmentRuntime: true,
      notices: [],
    }),
  };
}

/** Logs the founder in without asking the password again. */
export function enter({ opened, founder }: NodeProgram): void {
  opened().session.enter(founder);
}

/** Registers a person through the bridge; returns the stream. */
export async function registerOrang(
  program: NodeProgram,
  nama: string,
  roles: readonly string[],
): Promise<string> {
  const data = { nama, jabatan: nama, roles: [...roles] };
  const commandId = crypto.randomUUID();
  const done = await program.call('command:run', { commandId, type: 'orang.register', v: 1, data });
  return valueOf(done.ok ? ok(done.value.subject) : fail(done.error));
}
