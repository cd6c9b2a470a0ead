import { existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { CopyLine, CopyStatus } from '../../shared/ipc/backup.contract';
import { fail, ok, type Result } from '../../shared/result';
import type { Watch } from './check-copy';
import { copiesOf, officeFolder, type Manifest } from './copy-folder';
import type { CopyOrder, CopyRefusal, MadeCopy } from './make-copy';

/** How often a copy is made while work goes on, in ms. */
const EVERY_MS = 15 * 60_000;

/** What the service needs. `make` runs elsewhere (gudang); `seq` tells whether anything changed since the last copy. */
export interface CopyParts {
  readonly dataDir: string;
  readonly dataId: string;
  readonly offsetMinutes: () => number;
  readonly now: () => number;
  readonly seq: () => number;
  readonly make: (order: CopyOrder) => Promise<Result<MadeCopy, CopyRefusal>>;
  readonly cancel: () => void;
  readonly tell: (status: CopyStatus) => void;
}

/** Refusals of a copy, and that one is running already. */
export interface CopyNowRefusal {
  readonly code: CopyRefusal['code'] | 'sedang-berjalan';
  readonly detail?: { readonly what: string };
}

/** Keeps copies of one office coming. */
export interface CopyService {
  readonly status: () => CopyStatus;
  readonly now: () => Promise<Result<CopyStatus, CopyNowRefusal>>;
  readonly cancel: () => void;
  /** Hears how far the running copy is. */
  readonly watch: Pick<Watch, 'progress'>;
  readonly setTarget: (target: string) => void;
  /** Makes a last copy when something changed since the one before, and stops. */
  readonly close: () => Promise<void>;
  /** Stops without a last copy. */
  readonly stop: () => void;
}

/** What is known of the copies, told at every change. `seq` is how far the last one reaches. */
interface CopyRecord {
  readonly status: () => CopyStatus;
  readonly seq: () => number;
  readonly change: (fields: Partial<Pick<CopyStatus, 'target' | 'last' | 'failed' | 'running'>>) => void;
}

function copyRecord(parts: CopyParts, target: string): CopyRecord {
  let kept = { target, last: lastIn(parts, target), failed: null, running: null } as Omit<
    CopyStatus,
    'sameDisk'
  >;
  const status = (): CopyStatus => ({ ...kept, sameDisk: sameDisk(parts.dataDir, kept.target) });
  return {
    status,
    seq: () => kept.last?.entries ?? 0,
    change: (fields) => {
      kept = { ...kept, ...fields };
      parts.tell(status());
    },
  };
}

/** Starts the service: a copy every fifteen minutes in which something was written. */
export function copyService(parts: CopyParts, target: string): CopyService {
  const record = copyRecord(parts, target);
  const { status } = record;

  const now = async (): Promise<Result<CopyStatus, CopyNowRefusal>> => {
    if (status().running !== null) return fail({ code: 'sedang-berjalan' });
    record.change({ running: { what: 'basis-data', done: 0, total: 1 } });
    const { dataDir } = parts;
    const at = parts.now();
    const offsetMinutes = parts.offsetMinutes();
    const made = await parts.make({ dataDir, target: status().target, now: at, offsetMinutes });
    if (made.ok) {
      const { folder, manifest, facts } = made.value;
      record.change({
        running: null,
        failed: null,
        last: { ...lineOf(folder, manifest), lost: facts.lost.length },
      });
      return ok(status());
    }
    const { code, what } = made.error;
    record.change(code === 'dibatalkan' ? { running: null } : { running: null, failed: { at, code } });
    return fail({ code, detail: { what } });
  };

  const changed = (): boolean => parts.seq() > record.seq();
  const timer = setInterval(() => {
    if (changed()) void now();
  }, EVERY_MS);

  return {
    status,
    now,
    cancel: parts.cancel,
    watch: {
      progress: (done, total, what) => {
        if (status().running !== null) record.change({ running: { what, done, total } });
      },
    },
    setTarget: (chosen) => record.change({ target: chosen, last: lastIn(parts, chosen), failed: null }),
    close: async () => {
      clearInterval(timer);
      if (changed()) await now();
    },
    stop: () => clearInterval(timer),
  };
}

/** A copy as lists show it. */
export function lineOf(folder: string, { kantor, seq, files, at }: Manifest): CopyLine {
  return { folder, kantor, entries: seq, files, at };
}

function lastIn({ dataId }: CopyParts, target: string): CopyStatus['last'] {
  const [newest] = copiesOf(officeFolder(target, dataId));
  return newest === undefined ? null : { ...lineOf(newest.folder, newest.manifest), lost: 0 };
}

/** Whether two places lie on one disk, as far as the system tells. */
function sameDisk(dataDir: string, target: string): boolean {
  const standing = (path: string): string =>
    existsSync(path) || dirname(path) === path ? path : standing(dirname(path));
  return statSync(standing(dataDir)).dev === statSync(standing(target)).dev;
}
