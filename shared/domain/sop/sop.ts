import * as z from 'zod';
import type { RecordedEvent } from '../../journal/entry';
import type { StreamModule } from '../../journal/fold';
import { ok } from '../../result';
import { sopSchema, type Procedure, type Sop } from '../../sop/schema';
import type { Instant } from '../../time';
import { defineCommand } from '../command';
import { asRecorded, type Event } from '../event';

/** What happens to a SOP: a version is published. A version is never changed. */
export type SopEvent = Event<'SopPublished', { readonly version: number; readonly sop: Sop }>;

/** One version of a SOP. Units: `publishedAt` ms since epoch; `version` 1, 2, 3 … */
export interface SopVersion {
  readonly version: number;
  readonly publishedAt: Instant;
  readonly sop: Sop;
}

/** A SOP with all its versions, oldest first; the last is in force, running berkas keep theirs. */
export interface SopState {
  readonly stream: string;
  readonly versions: readonly SopVersion[];
}

/** The stream of a SOP, by its number. */
export function sopStream(number: string): string {
  return `sop:${number}`;
}

function evolve(state: SopState | null, recorded: RecordedEvent): SopState | null {
  const event = asRecorded<SopEvent>(recorded);
  const version = { ...event.data, publishedAt: event.happenedAt };
  return { stream: event.stream, versions: [...(state?.versions ?? []), version] };
}

/** The version in force. */
export function currentVersion(state: SopState): SopVersion | null {
  return state.versions.at(-1) ?? null;
}

/** One procedure of one version; null when there is none. */
export function procedureOf(state: SopState, version: number, procedureId: string): Procedure | null {
  const found = state.versions.find((candidate) => candidate.version === version);
  return found?.sop.procedures.find((procedure) => procedure.id === procedureId) ?? null;
}

/** A SOP as the catalogue lists it. */
export interface SopRow {
  readonly stream: string;
  readonly number: string;
  readonly title: string;
  readonly version: number;
  readonly lanes: readonly string[];
  readonly stepCount: number;
}

/** How a SOP folds and what rows it shows. */
export const sopModule: StreamModule<SopState> = {
  kind: 'sop',
  evolve,
  rowsOf: (state) => {
    const current = currentVersion(state);
    if (current === null) return {};
    const { sop, version } = current;
    const lanes = new Set(sop.procedures.flatMap((procedure) => procedure.lanes.map((lane) => lane.label)));
    const stepCount = sop.procedures.reduce((sum, procedure) => sum + procedure.steps.length, 0);
    const row: SopRow = {
      stream: state.stream,
      number: sop.number,
      title: sop.title,
      version,
      lanes: [...lanes],
      stepCount,
    };
    return { sop: [row] };
  },
};

/** Publishes the next version of a SOP. */
export const publishSop = defineCommand({
  type: 'sop.publish',
  v: 1,
  data: z.strictObject({ sop: sopSchema }),
  decide: (world, { sop }, { at }) => {
    const stream = sopStream(sop.number);
    const version = (world.read('sop', stream)?.versions.length ?? 0) + 1;
    return ok([{ stream, type: 'SopPublished', v: 1, happenedAt: at, data: { version, sop } }]);
  },
});
