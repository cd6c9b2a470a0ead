import * as z from 'zod';
import type { TaskRow } from '../../../shared/domain/berkas/berkas-rows';
import type { WorkCalendar } from '../../../shared/domain/kalender/calendar';
import { workingMinutesBetween } from '../../../shared/domain/kalender/working-time';
import { MS_PER_MINUTE, type Instant } from '../../../shared/time';

/** The two words a person is given about a step they have in work: before it is due, and when it is. */
export type ReminderKind = 'sebelum' | 'saat';

/** One word about one step. */
export interface Reminder {
  readonly kind: ReminderKind;
  readonly row: TaskRow;
}

const toldSchema = z.record(z.string(), z.enum(['sebelum', 'saat']));

/** What was told of which step and due moment: kept per person, so that a restart tells nothing twice. */
export type Told = Readonly<z.infer<typeof toldSchema>>;

/** Reads what was kept; null where it cannot be read. */
export function readTold(kept: unknown): Told | null {
  const read = toldSchema.safeParse(kept ?? {});
  return read.success ? read.data : null;
}

/** How long after its moment a step's end is still news, in minutes: later the desk's red mark says it. */
const NEWS_MINUTES = 15;

/** The mark of a step at a due moment: another due moment is told of anew. */
function markOf({ stream, task, dueAt }: TaskRow): string {
  return `${stream}/${task}@${dueAt ?? ''}`;
}

/** How the words are found. Units: `now` ms since epoch; `beforeMinutes` of working time, 0: no word before. */
export interface ReminderRule {
  readonly calendar: WorkCalendar;
  readonly now: Instant;
  readonly beforeMinutes: number;
  /** Who is told: only of what they have in work. */
  readonly person: string;
}

/** A step whose whole time is no longer than the warning would be warned of as it is taken: that says nothing. */
function kindNow(
  { openedAt, takenAt }: TaskRow,
  dueAt: Instant,
  { calendar, now, beforeMinutes }: ReminderRule,
): ReminderKind | null {
  if (now >= dueAt) return 'saat';
  const isWithin = (from: Instant): boolean => workingMinutesBetween(calendar, from, dueAt) <= beforeMinutes;
  return beforeMinutes > 0 && isWithin(now) && !isWithin(takenAt ?? openedAt) ? 'sebelum' : null;
}

/**
 * What is to be told now, and what is told then. What ended while nobody looked is marked as told without a word; steps
 * that left the desk are forgotten.
 */
export function remindersOf(
  rows: readonly TaskRow[],
  told: Told,
  rule: ReminderRule,
): { readonly tell: readonly Reminder[]; readonly told: Told } {
  const { now, person } = rule;
  const tell: Reminder[] = [];
  const next: Record<string, ReminderKind> = {};
  for (const row of rows) {
    if (row.takenBy !== person || row.dueAt === null || row.status === 'dijeda') continue;
    const mark = markOf(row);
    const before = told[mark];
    const kind = kindNow(row, row.dueAt, rule);
    const known = kind ?? before;
    if (known !== undefined) next[mark] = before === 'saat' ? 'saat' : known;
    const isNews = kind === 'sebelum' || now - row.dueAt <= NEWS_MINUTES * MS_PER_MINUTE;
    if (kind !== null && kind !== before && before !== 'saat' && isNews) tell.push({ kind, row });
  }
  return { tell, told: next };
}
