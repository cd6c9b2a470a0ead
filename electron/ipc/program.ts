import type { ResponseOf } from '../../shared/ipc/contract';
import type { wizardContract } from '../../shared/ipc/wizard.contract';
import type { JournalEnd, Verification } from '../../shared/ipc/office.contract';
import type { Recovery, Status } from '../../shared/ipc/session.contract';
import type { CopyFacts } from '../backup/check-copy';
import type { CopyService } from '../backup/copy-service';
import type { RestoreRefusal } from '../backup/restore-copy';
import type { Gudang } from '../gudang/gudang-client';
import type { Office } from '../office/office';
import type { FirstRun } from '../office/found-office';
import type { Shipped } from '../office/shipped-catalogue';
import type { WizardDesk } from '../office/wizard-draft';
import type { PrintPort } from '../print/print-port';
import type { Session } from '../session/session';
import type { Result } from '../../shared/result';
import type { Refusal } from '../../shared/domain/command';

/** An office open for work, with the one session and the storehouse. */
export interface OpenProgram {
  readonly office: Office;
  readonly session: Session;
  readonly gudang: Gudang;
  readonly copies: CopyService;
}

/** The program as the bridge sees it. */
export interface Program {
  readonly status: () => Status;
  /** The open office, or null before the first run and in recovery. */
  readonly open: () => OpenProgram | null;
  /** Tells all windows where the program stands now. */
  readonly statusChanged: () => void;
  /** Opens a new office and logs its administrator in; the recovery code is told this once. */
  readonly found: (first: FirstRun) => Promise<Result<{ readonly recoveryCode: string }, Refusal>>;
  readonly firstRun: FirstRunDesk;
  /** The catalogue of the program's own files. */
  readonly shipped: () => Shipped;
  readonly paper: Paper;
  readonly retry: () => void;
  readonly recover: (recovery: Recovery) => void;
  readonly quit: () => void;
  readonly newWindow: () => void;
  /** Asks the person where to save bytes and saves them; false when they thought better of it. */
  readonly saveCopy: (name: string, bytes: Uint8Array) => Promise<boolean>;
  /** The copies of the open office. Throws without one: the gate sees to that. */
  readonly copies: () => CopyService;
  /** Where this PC keeps its copies, with or without an open office. */
  readonly copyTarget: () => string;
  readonly keepCopiesIn: (
    folder: string,
  ) => Result<void, 'tujuan-di-dalam-data' | 'tujuan-tidak-dapat-ditulis'>;
  readonly chooseFolder: () => Promise<string | null>;
  readonly inspectCopy: (folder: string) => Promise<Result<CopyFacts, RestoreRefusal>>;
  /** Ends an inspection, or a restore that has not touched the data yet. */
  readonly cancelRestore: () => void;
  /** Restores a copy and begins anew on it; answers where the data of before is kept. */
  readonly restore: (order: {
    readonly folder: string;
    readonly nama: string;
    readonly password: string;
  }) => Promise<Result<string | null, RestoreRefusal>>;
  /** Makes the sample office anew; false where the program runs on an office's own data. */
  readonly remakeContoh: () => Promise<boolean>;
  /** Starts the program anew, on the sample office or on the office's own data. */
  readonly switchContoh: (contoh: boolean) => void;
  readonly now: () => number;
  readonly facts: () => ProgramFacts;
}

/** What the first run is prefilled with, and its draft. */
export interface FirstRunDesk {
  readonly defaults: () => ResponseOf<(typeof wizardContract)['session:wizard-defaults']>;
  readonly draft: WizardDesk;
}

/** How a page becomes a PDF, and a PDF paper. */
export interface Paper {
  readonly pdfOfPage: (html: string) => Promise<Uint8Array>;
  readonly printing: PrintPort;
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
