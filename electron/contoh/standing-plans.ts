import { KALENDER_STREAM } from '../../shared/domain/kalender/kalender';
import { actingAt } from '../../shared/domain/orang/pengganti';
import { KEPALA_BAGIAN } from '../../shared/domain/peran/peran';
import { dueOn } from '../../shared/domain/program-kerja/schedule';
import { usualPlan } from '../../shared/domain/program-kerja/usual-plan';
import { currentVersion } from '../../shared/domain/sop/sop';
import { addDays, localDateOf, yearOf, type Instant, type LocalDate } from '../../shared/time';
import type { WorkCalendar } from '../../shared/domain/kalender/calendar';
import type { Office } from '../office/office';
import type { Chance } from './chance';
import type { Member } from './crew';
import type { OfficeDay } from './office-days';
import { ContohRefused, send } from './stage';

/** The role of whoever stands in for the Kepala Bagian. */
const SUBSTITUTE = 'kasubbag-pembinaan';
/** From the third last working day on, and some days beyond the sample: it can be seen at work. */
const ABSENT_DAYS = 3;
const DAYS_TO_COME = 4;

interface Planner {
  readonly office: Office;
  readonly chance: Chance;
  readonly people: readonly Member[];
}

function holderOf(people: readonly Member[], role: string): string {
  const found = people.find(({ roles }) => roles.includes(role));
  if (found === undefined) throw new ContohRefused(`nobody holds ${role}`);
  return found.stream;
}

function calendarOf({ world }: Office): WorkCalendar {
  const calendar = world.read('kalender', KALENDER_STREAM)?.calendar;
  if (calendar === undefined) throw new ContohRefused('no calendar');
  return calendar;
}

/**
 * What an office settles beforehand: the Kepala Bagian is away in the sample's last days and has a Plh., and the year has its
 * program kerja, with what is due since the day before the last. Units: `now` ms since epoch.
 */
export function planAbsence(planner: Planner, days: readonly OfficeDay[], now: Instant): void {
  const { office, people } = planner;
  const calendar = calendarOf(office);
  const today = localDateOf(now, calendar.offsetMinutes);
  const away = days.at(-ABSENT_DAYS)?.date ?? today;
  const administrator = people[0]?.stream ?? '';
  send(planner, administrator, 'pengganti.name', {
    orang: holderOf(people, SUBSTITUTE),
    role: KEPALA_BAGIAN,
    kind: 'plh',
    from: away,
    to: addDays(today, DAYS_TO_COME),
    surat: null,
    suratDate: null,
  });
  const sops = office.world.list('sop').flatMap((state) => {
    const sop = currentVersion(state)?.sop;
    const [first] = sop?.procedures ?? [];
    return sop === undefined || first === undefined ? [] : [{ number: sop.number, procedure: first.id }];
  });
  const since = days.at(-2)?.date ?? today;
  const lines = usualPlan(yearOf(today), { sops, before: [] }, calendar, since);
  if (lines.length > 0) send(planner, administrator, 'program.add', { lines });
}

/** Who stands in for the holder of a post by now. */
export function actingIn({ world, store }: Office, role: string): string | null {
  const now = store.lastAt() ?? 0;
  const found = world.list('orang').find((orang) => actingAt(orang, now).some((one) => one.role === role));
  return found?.stream ?? null;
}

/**
 * Lets the acts of the sample office happen; once the last day but one has begun, the oldest berkas that the program kerja
 * wants is opened. What is due on the last day is left for whoever tries the sample.
 */
export function* withProgram(
  planner: Planner,
  acts: Generator<Instant, void>,
  days: readonly OfficeDay[],
): Generator<Instant, void> {
  const day = days.at(-2);
  let isDone = day === undefined;
  for (const at of acts) {
    if (!isDone && day !== undefined && at >= day.opens) {
      isDone = true;
      openFirstDue(planner, day.date);
    }
    yield at;
  }
}

function openFirstDue(planner: Planner, today: LocalDate): void {
  const { office, people } = planner;
  const rows = office.store
    .streamsOfKind('program')
    .flatMap((stream) => office.world.read('program', stream) ?? []);
  const [first] = dueOn(rows, calendarOf(office), today);
  if (first === undefined) return;
  const { stream, line } = first.row;
  send(planner, holderOf(people, line.role), 'program.open', { program: stream, date: first.date });
}
