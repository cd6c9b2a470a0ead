import type { JournalEnd, Verification } from '../../shared/ipc/office.contract';
import type { Recovery, Status } from '../../shared/ipc/session.contract';
import type { Gudang } from '../gudang/gudang-client';
import type { Office } from '../office/office';
import type { FirstRun } from '../office/found-office';
import type { Session } from '../session/session';
import type { Result } from '../../shared/result';
import type { Refusal } from '../../shared/domain/command';

/** An office open for work, with the one session and the storehouse. */
export interface OpenProgram {
  readonly office: Office;
  readonly session: Session;
  readonly gudang: Gudang;
}

/** The program as the bridge sees it. */
export interface Program {
  readonly status: () => Status;
  /** The open office, or null before the first run and in recovery. */
  readonly open: () => OpenProgram | null;
  /** Tells all windows where the program stands now. */
  readonly statusChanged: () => void;
  readonly found: (first: FirstRun) => Promise<Result<void, Refusal>>;
  readonly retry: () => void;
  readonly recover: (recovery: Recovery) => void;
  readonly quit: () => void;
  readonly newWindow: () => void;
  /** Asks the person where to save bytes and saves them; false when they thought better of it. */
  readonly saveCopy: (name: string, bytes: Uint8Array) => Promise<boolean>;
  readonly now: () => number;
  readonly facts: () => ProgramFacts;
}

/** Facts for Pengaturan. */
export interface ProgramFacts {
  readonly version: string;
  readonly electron: string;
  readonly dataDir: string;
  readonly freeBytes: number;
  readonly developmentRuntime: boolean;
  readonly notices: readonly string[];
}

/** The end of the journal, as windows are told it. */
export function journalEnd({ store }: Office): JournalEnd {
  const { dataId, station } = store.identity;
  const tail = store.tail();
  return {
    dataId,
    seq: tail?.seq ?? 0,
    station: tail?.station ?? station,
    n: tail?.n ?? 0,
    hash: tail?.hash ?? '',
  };
}

/** What stands for a check that has not told anything yet. */
export function noVerification(now: number): Verification {
  return { state: 'berjalan', checked: 0, total: 0, at: now, fault: null };
}
