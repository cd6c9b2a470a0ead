import { addDays, dayNumberOf, isLocalDate, type LocalDate } from '../../time';
import type { WorkCalendar } from '../kalender/calendar';
import { isWorkingDay, nextWorkingDay } from '../kalender/working-time';
import type { Kala, OpenedDate, ProgramLine, ProgramState } from './program-kerja';

const MONTHS: { readonly [K in Kala]?: number } = { bulanan: 1, triwulanan: 3, semesteran: 6, tahunan: 12 };
const LONGEST_MONTH = 31;
const DAYS_OF_WEEK = 7;

/** A date of a line: as it is planned, and the working day it falls due on. */
export interface Occurrence {
  readonly date: LocalDate;
  readonly jatuh: LocalDate;
}

/** The last day of a month that has the wished one, or the month's last. Month 1 to 12. */
function dayIn(year: number, month: number, day: number): LocalDate {
  const write = (wished: number): string =>
    `${year}-${String(month).padStart(2, '0')}-${String(wished).padStart(2, '0')}`;
  for (let wished = Math.min(day, LONGEST_MONTH); wished > 1; wished -= 1)
    if (isLocalDate(write(wished))) return write(wished);
  return write(1);
}

function everyDays(from: LocalDate, to: LocalDate, step: number): readonly LocalDate[] {
  const count = Math.floor((dayNumberOf(to) - dayNumberOf(from)) / step) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => addDays(from, index * step));
}

function everyMonths({ tahun, mulai }: ProgramLine, step: number): readonly LocalDate[] {
  const [month, day] = [Number(mulai.slice(5, 7)), Number(mulai.slice(8, 10))];
  const dates: LocalDate[] = [];
  for (let next = month; next <= 12; next += step) dates.push(dayIn(tahun, next, day));
  return dates;
}

/** The dates a line plans in its year, in order; of `harian` those the office works on. */
export function plannedDates(line: ProgramLine, calendar: WorkCalendar): readonly LocalDate[] {
  const { kala, mulai, tahun, tanggal } = line;
  const last = `${tahun}-12-31`;
  switch (kala) {
    case 'tanggal-tertentu':
      return [...tanggal].sort();
    case 'harian':
      return everyDays(mulai, last, 1).filter((date) => isWorkingDay(calendar, date));
    case 'mingguan':
      return everyDays(mulai, last, DAYS_OF_WEEK);
    default:
      return everyMonths(line, MONTHS[kala] ?? 12);
  }
}

/** The working day a planned date falls due on: itself, or the next; itself where the calendar knows none. */
export function dueDay(date: LocalDate, calendar: WorkCalendar): LocalDate {
  if (isWorkingDay(calendar, date)) return date;
  const next = nextWorkingDay(calendar, date);
  return next.ok ? next.value : date;
}

/** Where a date of a line stands. */
export type DateStanding =
  | { readonly kind: 'dibuka'; readonly by: OpenedDate }
  | { readonly kind: 'dilewati'; readonly reason: string }
  | { readonly kind: 'perlu-dibuka' }
  | { readonly kind: 'akan-datang' };

/** A date of a line with where it stands. */
export interface PlannedDate extends Occurrence {
  readonly standing: DateStanding;
}

/**
 * Every date of a line with where it stands on `today`, in order: what it plans, and what was opened or skipped before the line
 * was changed.
 */
export function datesOf(
  { line, dibuka, dilewati }: Pick<ProgramState, 'line' | 'dibuka' | 'dilewati'>,
  calendar: WorkCalendar,
  today: LocalDate,
): readonly PlannedDate[] {
  const opened = new Map(dibuka.map((one) => [one.date, one]));
  const skipped = new Map(dilewati.map((one) => [one.date, one.reason]));
  const dates = new Set([...plannedDates(line, calendar), ...opened.keys(), ...skipped.keys()]);
  return [...dates].sort().map((date) => {
    const jatuh = dueDay(date, calendar);
    const by = opened.get(date);
    const reason = skipped.get(date);
    if (by !== undefined) return { date, jatuh, standing: { kind: 'dibuka', by } };
    if (reason !== undefined) return { date, jatuh, standing: { kind: 'dilewati', reason } };
    return { date, jatuh, standing: { kind: jatuh <= today ? 'perlu-dibuka' : 'akan-datang' } };
  });
}

/** A date of a line for which a berkas is to be opened now. */
export interface DueDate<Row> extends Occurrence {
  readonly row: Row;
}

/**
 * What is to be opened on `today`: dates that have come, neither opened nor skipped, of lines that hold, the oldest first.
 */
export function dueOn<Row extends Pick<ProgramState, 'line' | 'dibuka' | 'dilewati' | 'batal'>>(
  rows: readonly Row[],
  calendar: WorkCalendar,
  today: LocalDate,
): readonly DueDate<Row>[] {
  return rows
    .filter(({ batal }) => batal === null)
    .flatMap((row) =>
      datesOf(row, calendar, today)
        .filter(({ standing }) => standing.kind === 'perlu-dibuka')
        .map(({ date, jatuh }) => ({ row, date, jatuh })),
    )
    .sort((a, b) =>
      a.jatuh < b.jatuh ? -1 : a.jatuh > b.jatuh ? 1 : a.row.line.sop < b.row.line.sop ? -1 : 1,
    );
}
