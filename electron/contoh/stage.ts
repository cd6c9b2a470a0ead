import type { BerkasState } from '../../shared/domain/berkas/berkas-state';
import { COMMANDS } from '../../shared/domain/catalogue';
import type { WorkCalendar } from '../../shared/domain/kalender/calendar';
import { addWorkingMinutes } from '../../shared/domain/kalender/working-time';
import { valueOf } from '../../shared/result';
import type { Sop } from '../../shared/sop/schema';
import type { Instant } from '../../shared/time';
import type { Office } from '../office/office';
import type { Chance } from './chance';
import type { Crew } from './crew';
import type { Errand } from './errands';
import type { Plan } from './plan';

/** The office with its people and its clock, which stands where it is put. */
export interface Stage {
  readonly office: Office;
  readonly sops: readonly Sop[];
  readonly calendar: WorkCalendar;
  readonly crew: Crew;
  readonly chance: Chance;
  readonly setClock: (at: Instant) => void;
}

/** A berkas on its way. Units: `at` the time of its next act, ms since epoch. */
export interface Running {
  readonly plan: Plan;
  readonly stream: string | null;
  readonly at: Instant;
  /** Which of its open tasks is next. */
  readonly task: string | null;
  readonly errand: Errand | null;
  /** The way a decision will be left by, known before what it waits for is there. */
  readonly decided: Decided | null;
  /** The berkas that waits for this one, as it goes on afterwards. */
  readonly parent: Running | null;
}

/** A way chosen out of a task. `byClock`: nobody says so, it is left to the clock. */
export interface Decided {
  readonly task: string;
  readonly outcome: number;
  readonly byClock: boolean;
}

/** A berkas that is to be worked from `at` on. */
export function runningOf(plan: Plan, at: Instant, more: Partial<Running> = {}): Running {
  return { plan, stream: null, at, task: null, errand: null, decided: null, parent: null, ...more };
}

/** A command of the sample office was refused: the sample does not fit the rules any more. */
export class ContohRefused extends Error {
  override readonly name = 'ContohRefused';
}

/** What a command left. */
export interface Sent {
  readonly subject: string;
  readonly commandId: string;
}

/** Sends a command through the one door, as a window does it. */
export function send(
  { office, chance }: Pick<Stage, 'office' | 'chance'>,
  actor: string,
  type: string,
  data: unknown,
): Sent {
  const commandId = chance.id();
  const v = COMMANDS.get(type)?.v ?? 1;
  const done = office.door.run({ actor, internal: false }, { commandId, type, v, data });
  if (!done.ok) throw new ContohRefused(`${type}: ${done.error.code}`);
  return { subject: done.value.subject, commandId };
}

/** A moment so many minutes of work later. */
export function later({ calendar }: Stage, at: Instant, minutes: number): Instant {
  return valueOf(addWorkingMinutes(calendar, at, minutes));
}

/** A berkas that must be there. */
export function berkasOf({ office }: Stage, stream: string): BerkasState {
  const berkas = office.world.read('berkas', stream);
  if (berkas === null) throw new ContohRefused(`no berkas ${stream}`);
  return berkas;
}
