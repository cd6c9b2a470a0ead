import { isLocalDate, yearOf, type LocalDate } from '../../time';
import type { WorkCalendar } from '../kalender/calendar';
import type { Kala, ProgramLine } from './program-kerja';
import { USUAL_TITLES } from './program.strings';
import { dueDay, plannedDates } from './schedule';

interface Usual {
  readonly sop: keyof typeof USUAL_TITLES;
  readonly kala: Kala;
  /** Its first date in a year, month and day. */
  readonly mulai: string;
  readonly role: string;
}

/** What comes round every year. Source: kelengkapan "Program kerja" and "jadwal" of these SOPs; 07/7 and 37 by semester. */
const USUAL: readonly Usual[] = [
  { sop: '05', kala: 'tahunan', mulai: '01-15', role: 'kasubbag-pembinaan' },
  { sop: '07', kala: 'semesteran', mulai: '03-02', role: 'kasubbag-pembinaan' },
  { sop: '08', kala: 'triwulanan', mulai: '02-02', role: 'kasubbag-pembinaan' },
  { sop: '09', kala: 'tahunan', mulai: '02-16', role: 'kasubbag-pembinaan' },
  { sop: '16', kala: 'harian', mulai: '01-01', role: 'kasubbag-elektronik' },
  { sop: '17', kala: 'tahunan', mulai: '03-16', role: 'kasubbag-pembinaan' },
  { sop: '36', kala: 'bulanan', mulai: '01-05', role: 'kasubbag-elektronik' },
  { sop: '37', kala: 'semesteran', mulai: '06-01', role: 'kasubbag-pembinaan' },
];

/** A SOP of the office's catalogue, as far as a plan asks. */
export interface PlannableSop {
  readonly number: string;
  readonly procedure: string;
}

/** The line from `today` on, so that nothing is due for days that are over; null where its year has no more of it. */
function fromToday(line: ProgramLine, calendar: WorkCalendar, today: LocalDate): ProgramLine | null {
  const mulai = plannedDates(line, calendar).find((date) => dueDay(date, calendar) >= today);
  return mulai === undefined ? null : { ...line, mulai };
}

/**
 * The plan proposed for a year that has none: last year's lines moved on where there are any, else what every office of this
 * kind opens by the calendar. Only dates from `today` on, and only SOPs the office has.
 */
export function usualPlan(
  tahun: number,
  { sops, before }: { readonly sops: readonly PlannableSop[]; readonly before: readonly ProgramLine[] },
  calendar: WorkCalendar,
  today: LocalDate,
): readonly ProgramLine[] {
  const lines = before.length > 0 ? before.map((line) => movedTo(line, tahun)) : usualLines(tahun, sops);
  const known = lines.filter((line) => line !== null && sops.some(({ number }) => number === line.sop));
  return known.flatMap((line) => {
    const left = line === null ? null : fromToday(line, calendar, today);
    return left === null ? [] : [left];
  });
}

function usualLines(tahun: number, sops: readonly PlannableSop[]): readonly (ProgramLine | null)[] {
  return USUAL.map(({ sop, kala, mulai, role }) => {
    const procedure = sops.find(({ number }) => number === sop)?.procedure;
    if (procedure === undefined) return null;
    const judul = USUAL_TITLES[sop];
    return { tahun, sop, procedure, judul, kala, mulai: `${tahun}-${mulai}`, tanggal: [], role, lanes: {} };
  });
}

/** Null for a line of dates that the year does not have, such as a leap day. */
function movedTo(line: ProgramLine, tahun: number): ProgramLine | null {
  const move = (date: LocalDate): LocalDate => `${tahun}${date.slice(4)}`;
  // What began in the middle of its year comes round from its beginning.
  const first = line.kala === 'harian' ? `${tahun}-01-01` : move(firstOf(line));
  const tanggal = line.tanggal.map(move);
  return [first, ...tanggal].every(isLocalDate) ? { ...line, tahun, mulai: first, tanggal } : null;
}

const STEP_MONTHS: { readonly [K in Kala]?: number } = { bulanan: 1, triwulanan: 3, semesteran: 6 };

function firstOf({ kala, mulai }: ProgramLine): LocalDate {
  const step = STEP_MONTHS[kala];
  if (step === undefined) return mulai;
  const month = ((Number(mulai.slice(5, 7)) - 1) % step) + 1;
  return `${yearOf(mulai)}-${String(month).padStart(2, '0')}-${mulai.slice(8)}`;
}
