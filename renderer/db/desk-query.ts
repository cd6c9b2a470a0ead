import type { TaskRow } from '../../shared/domain/berkas/berkas-rows';
import type { DepartureRow, QuestionRow } from '../../shared/domain/berkas/desk-rows';
import type { Instant } from '../../shared/time';
import { withReadableTitles } from './queue-query';
import { isReadable, type Names } from './readers';
import type { LajurDb } from './schema';

/** The open side questions put to a person, and those they put to others, the oldest first. */
export interface OpenQuestions {
  readonly toMe: readonly QuestionRow[];
  readonly byMe: readonly QuestionRow[];
}

const oldestFirst = (a: QuestionRow, b: QuestionRow): number =>
  a.askedAt - b.askedAt || (a.id < b.id ? -1 : 1);

/** The side questions a person has to do with that wait for an answer. */
export async function openQuestionsOf(db: LajurDb, person: string): Promise<OpenQuestions> {
  const [toMe, byMe] = await Promise.all([
    db.questions.where('to').equals(person).toArray(),
    db.questions.where('by').equals(person).toArray(),
  ]);
  return { toMe: toMe.sort(oldestFirst), byMe: byMe.sort(oldestFirst) };
}

/** The steps a person finished that may have departed from mutu baku and of which no reason was given. */
export async function untoldOf(db: LajurDb, person: string): Promise<readonly DepartureRow[]> {
  return await db.departures.where('[finishedBy+told]').equals([person, 0]).toArray();
}

/** A stretch of time: `from` in it, `to` no longer. Units: ms since epoch. */
export interface Stretch {
  readonly from: Instant;
  readonly to: Instant;
}

/**
 * The steps finished in a stretch of time that may have departed from mutu baku, last finished first: those of berkas
 * that these names may see.
 */
export async function departuresIn(
  db: LajurDb,
  names: Names,
  { from, to }: Stretch,
): Promise<readonly DepartureRow[]> {
  const rows = await db.departures.where('finishedAt').between(from, to, true, false).reverse().toArray();
  return rows.filter((row) => isReadable(row, names));
}

/** Every open task of the office, each once, the one that came in first at the top, with the titles these names may see. */
export async function allOpenTasks(db: LajurDb, names: Names): Promise<readonly TaskRow[]> {
  const rows = await db.tasks.toArray();
  const once = new Map(rows.map((row) => [`${row.stream}/${row.task}`, row]));
  const sorted = [...once.values()].sort((a, b) => a.openedAt - b.openedAt || (a.id < b.id ? -1 : 1));
  return withReadableTitles(db, names, sorted);
}
