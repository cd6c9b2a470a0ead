import { Dexie, type Table } from 'dexie';
import type { BahanRow } from '../../shared/domain/bahan/bahan-rows';
import type { BerkasRow, TaskRow } from '../../shared/domain/berkas/berkas-rows';
import type { DepartureRow, QuestionRow } from '../../shared/domain/berkas/desk-rows';
import type { KantorRow } from '../../shared/domain/kantor/kantor';
import type { KeyRow, OrangRow } from '../../shared/domain/orang/orang';
import type { RoleRow } from '../../shared/domain/peran/peran';
import type { ProgramRow } from '../../shared/domain/program-kerja/program-kerja';
import type { RapatRow, TindakLanjutRow } from '../../shared/domain/rapat/rapat';
import type { SopRow } from '../../shared/domain/sop/sop';
import type { TimRow } from '../../shared/domain/tim/tim';
import type { JournalEnd } from '../../shared/ipc/office.contract';
import type { StreamId } from '../../shared/journal/entry';

/** Counts up whenever a table, an index or what `rowsOf` makes changes: an older picture is then painted anew. */
export const PICTURE_FORMAT = 4;

/** The folded state of one stream, and the stamp of the last event in it. */
export interface StreamRecord {
  readonly stream: StreamId;
  readonly kind: string;
  readonly hlc: string;
  readonly state: unknown;
}

/** The calendar in force; the calendar itself stands in the stream's state. */
export interface KalenderRow {
  readonly stream: StreamId;
  readonly version: string;
  readonly offsetMinutes: number;
}

/** Where a painting stands: streams last touched before `before` are still to come (null: all). */
export interface PaintingMark {
  readonly upTo: number;
  readonly before: number | null;
}

/** How far the picture reaches. `painting` null: it is whole. */
export interface PictureMark {
  readonly id: 'mark';
  readonly end: JournalEnd;
  readonly painting: PaintingMark | null;
}

const STORES = {
  streams: 'stream',
  kantor: 'stream',
  kalender: 'stream',
  orang: 'stream',
  sop: 'stream',
  tim: 'stream',
  program: 'stream',
  roles: 'id, stream',
  keys: 'id, stream, person',
  berkas: 'stream, *places',
  bahan: 'id, stream, [key+dueAt]',
  rapat: 'stream, mulai, berkas',
  tindakLanjut: 'id, stream, [person+dueAt]',
  tasks: 'id, stream, [sop+procedure], [key+status+dueOrder], [takenBy+dueOrder]',
  questions: 'id, stream, by, to',
  departures: 'id, stream, finishedAt, [finishedBy+told]',
  marks: 'id',
};

/** The tables that hold what streams show; `streams` and `marks` are the projector's own. */
export const ROW_TABLES = [
  'kantor',
  'kalender',
  'orang',
  'tim',
  'program',
  'sop',
  'roles',
  'keys',
  'berkas',
  'bahan',
  'rapat',
  'tindakLanjut',
  'tasks',
  'questions',
  'departures',
] as const;

/** The name of a table of rows. */
export type RowTable = (typeof ROW_TABLES)[number];

/**
 * One painting of the journal. Nothing here is a record: the whole database can be thrown away, so it need not wait
 * for the disk.
 */
export class LajurDb extends Dexie {
  declare readonly streams: Table<StreamRecord, string>;
  declare readonly kantor: Table<KantorRow, string>;
  declare readonly kalender: Table<KalenderRow, string>;
  declare readonly orang: Table<OrangRow, string>;
  declare readonly sop: Table<SopRow, string>;
  declare readonly tim: Table<TimRow, string>;
  declare readonly program: Table<ProgramRow, string>;
  declare readonly roles: Table<RoleRow, string>;
  declare readonly keys: Table<KeyRow, string>;
  declare readonly berkas: Table<BerkasRow, string>;
  declare readonly bahan: Table<BahanRow, string>;
  declare readonly rapat: Table<RapatRow, string>;
  declare readonly tindakLanjut: Table<TindakLanjutRow, string>;
  declare readonly tasks: Table<TaskRow, string>;
  declare readonly questions: Table<QuestionRow, string>;
  declare readonly departures: Table<DepartureRow, string>;
  declare readonly marks: Table<PictureMark, string>;

  constructor(name: string) {
    super(name, { chromeTransactionDurability: 'relaxed', cache: 'disabled' });
    this.version(1).stores(STORES);
    // Let go at once when the picture is deleted, and for good: a late query must not make it again, empty.
    this.on('versionchange', () => {
      this.close();
      return false;
    });
  }
}

/** Where a picture stands; null before its painting began. */
export async function readMark(db: LajurDb): Promise<PictureMark | null> {
  return (await db.marks.get('mark')) ?? null;
}

const NAME = /^lajur-\d+-[0-9a-z]+$/;

/** The name of a picture of this program's format. */
export function pictureName(epoch: string): string {
  return `lajur-${PICTURE_FORMAT}-${epoch}`;
}

/** Whether a database is a picture, of whatever format. */
export function isPictureName(name: string): boolean {
  return NAME.test(name);
}

/** Whether a picture was painted in this program's format. */
export function isPresentFormat(name: string): boolean {
  return isPictureName(name) && name.startsWith(`lajur-${PICTURE_FORMAT}-`);
}
