import type { WorkCalendar } from '../../shared/domain/kalender/calendar';
import { startStep } from '../../shared/sop/graph';
import type { Procedure, Sop } from '../../shared/sop/schema';
import type { Instant } from '../../shared/time';
import { distancesTo, resultsOf, type Aim } from './aim';
import type { Chance } from './chance';
import { momentOf, type OfficeDay } from './office-days';
import { MATTERS, plainSubject, type Subject } from './subjects';

/**
 * Where a berkas stops and waits to be worked by whoever tries the sample office. `after`: steps finished before.
 * `berkas-lain`: the berkas it calls is the one that stops.
 */
export interface Halt {
  readonly state: 'menunggu' | 'dikerjakan' | 'pihak-luar' | 'berkas-lain';
  readonly after: number;
}

/** One berkas to be. Units: `at` ms since epoch; `wander` the probability of a detour at a decision. */
export interface Plan {
  readonly sop: string;
  readonly procedure: Procedure;
  readonly at: Instant;
  readonly subject: Subject;
  readonly aim: Aim;
  readonly wander: number;
  readonly halt: Halt | null;
  readonly pace: 'loket' | 'meja' | 'singkat';
  /** It is cancelled on the way. */
  readonly isDropped: boolean;
}

interface Arrival {
  readonly at: Instant;
  readonly subject: Subject;
}

interface Case {
  readonly sop: Sop;
  readonly procedure: Procedure;
}

const WANDER = 0.3;

/** How what is not known by name is worked: without delay, so that it comes where it should in time. */
const PACE = 'singkat' as const;

/** The days on which one of what comes in is cancelled on the way. */
const DROPPED_DAYS = [8, 15];

/** Halted berkas among the ordinary arrivals of the last two weeks. */
const FORGOTTEN = 0.05;
const FORGOTTEN_DAYS = 10;

/** All berkas that come in over the days, in the order of their arrival. */
export function planWork(
  sops: readonly Sop[],
  calendar: WorkCalendar,
  days: readonly OfficeDay[],
  chance: Chance,
): readonly Plan[] {
  const cases = sops.flatMap((sop) => sop.procedures.map((procedure): Case => ({ sop, procedure })));
  const arrive = (one: Case, day: OfficeDay): Arrival => ({
    at: momentOf(calendar, day, chance),
    subject: subjectOf(one, chance),
  });
  const plans = cases.flatMap((one) => [
    ...closedPlans(one, days, arrive),
    ...haltedPlans(one, days, arrive),
    ...ordinaryPlans(one, days, arrive, chance),
  ]);
  return plans.sort((a, b) => a.at - b.at);
}

type Arrive = (one: Case, day: OfficeDay) => Arrival;

function keyOf({ sop, procedure }: Case): string {
  return `${sop.number}/${procedure.id}`;
}

function subjectOf(one: Case, chance: Chance): Subject {
  return MATTERS[keyOf(one)]?.subject(chance) ?? plainSubject(one.sop.title, chance);
}

/** One for each result a procedure can end with, in the first days, worked without delay: they close for certain. */
function closedPlans(one: Case, days: readonly OfficeDay[], arrive: Arrive): readonly Plan[] {
  const { sop, procedure } = one;
  return resultsOf(procedure).flatMap((result, index) => {
    const day = days[index % FIRST_DAYS];
    if (day === undefined) return [];
    const aim = { kind: 'hasil', result } as const;
    const plan = { sop: sop.number, procedure, aim, wander: 0, halt: null, isDropped: false, pace: PACE };
    return [{ ...plan, ...arrive(one, day) }];
  });
}

const FIRST_DAYS = 3;

/** One that waits, one in work, one that waits for an outsider and one for another berkas, where the procedure has such. */
function haltedPlans(one: Case, days: readonly OfficeDay[], arrive: Arrive): readonly Plan[] {
  const { sop, procedure } = one;
  const outside = procedure.steps.find((step) => step.awaits !== undefined)?.id;
  const calling = procedure.steps.find((step) => step.calls !== undefined)?.id;
  const done = { kind: 'hasil', result: resultsOf(procedure)[0] ?? 'selesai' } as const;
  const first = startStep(procedure);
  const length = distancesTo(procedure, done).get(first.id) ?? 1;
  // A first step that is another berkas's work would take longer than there is time.
  const most = first.calls === undefined ? Math.max(0, length - 1) : 0;
  const towards = (step: string): Aim => ({ kind: 'langkah', step });
  const halts: readonly (readonly [Halt, Aim, number])[] = [
    [{ state: 'menunggu', after: Math.min(1, most) }, done, 6],
    [{ state: 'dikerjakan', after: Math.min(2, most) }, done, 3],
    ...(outside === undefined ? [] : ([[{ state: 'pihak-luar', after: 0 }, towards(outside), 4]] as const)),
    ...(calling === undefined ? [] : ([[{ state: 'berkas-lain', after: 0 }, towards(calling), 9]] as const)),
  ];
  return halts.flatMap(([halt, aim, before]) => {
    const day = days.at(-1 - before);
    if (day === undefined) return [];
    const plan = { sop: sop.number, procedure, aim, wander: 0, halt, isDropped: false, pace: PACE };
    return [{ ...plan, ...arrive(one, day) }];
  });
}

/** What comes in day by day, where the matter is known by name. */
function ordinaryPlans(
  one: Case,
  days: readonly OfficeDay[],
  arrive: Arrive,
  chance: Chance,
): readonly Plan[] {
  const { sop, procedure } = one;
  const matter = MATTERS[keyOf(one)];
  if (matter === undefined) return [];
  const [usual, ...rare] = resultsOf(procedure);
  return days.flatMap((day, index) => {
    const isRecent = index >= days.length - FORGOTTEN_DAYS;
    return Array.from({ length: chance.between(...matter.perDay) }, (_, place): Plan => {
      const result = rare.length > 0 && chance.happens(0.2) ? chance.pick(rare) : (usual ?? 'selesai');
      const state = chance.pick(['menunggu', 'dikerjakan'] as const);
      const halt = isRecent && chance.happens(FORGOTTEN) ? { state, after: 1 } : null;
      const aim = { kind: 'hasil', result } as const;
      const { pace } = matter;
      const isDropped = pace === 'meja' && place === 0 && halt === null && DROPPED_DAYS.includes(index);
      const plan = { sop: sop.number, procedure, aim, wander: WANDER, halt, isDropped, pace };
      return { ...plan, ...arrive(one, day) };
    });
  });
}
