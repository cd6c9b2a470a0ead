import type { RecordedEvent } from '../../journal/entry';
import type { StreamModule } from '../../journal/fold';
import type { Upcaster } from '../../journal/upcast';
import type { Procedure, Sop } from '../../sop/schema';
import type { Instant } from '../../time';
import { asRecorded, type Event } from '../event';

/** Where a version came from: out of the program's own files (`bawaan`), or written by the office itself. */
export type SopSource = 'bawaan' | 'kantor';

/**
 * What happens to a SOP: a version is published and never changed, or the version the program brings is declined.
 * `sum` tells which: `shippedSum` of the declined file.
 */
export type SopEvent =
  | Event<'SopPublished', { readonly version: number; readonly sop: Sop; readonly source: SopSource }>
  | Event<'SopDeclined', { readonly sum: string }>;

/** Until its second version the event did not tell the source: every SOP came out of the program's own files. */
export const SOP_PUBLISHED_STEPS: readonly Upcaster[] = [(data) => ({ ...data, source: 'bawaan' })];

/** One version of a SOP. Units: `publishedAt` ms since epoch; `version` 1, 2, 3 … */
export interface SopVersion {
  readonly version: number;
  readonly publishedAt: Instant;
  readonly sop: Sop;
  readonly source: SopSource;
}

/**
 * A SOP with all its versions, oldest first; the last is in force, running berkas keep theirs. Without any version the
 * office has only declined it. `declined` is the sum of the program's file that was declined last.
 */
export interface SopState {
  readonly stream: string;
  readonly versions: readonly SopVersion[];
  readonly declined: string | null;
}

/** The stream of a SOP, by its number. */
export function sopStream(number: string): string {
  return `sop:${number}`;
}

function evolve(state: SopState | null, recorded: RecordedEvent): SopState | null {
  const event = asRecorded<SopEvent>(recorded);
  const before = state ?? { stream: event.stream, versions: [], declined: null };
  switch (event.type) {
    case 'SopPublished': {
      const version = { ...event.data, publishedAt: event.happenedAt };
      return { ...before, versions: [...before.versions, version] };
    }
    case 'SopDeclined':
      return { ...before, declined: event.data.sum };
  }
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

/** A SOP as the catalogue lists it; `lanes` are the printed labels, `laneIds` the same lanes by their ids, once each. */
export interface SopRow {
  readonly stream: string;
  readonly number: string;
  readonly title: string;
  readonly version: number;
  readonly lanes: readonly string[];
  readonly laneIds: readonly string[];
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
    const lanes = sop.procedures.flatMap((procedure) => procedure.lanes);
    const stepCount = sop.procedures.reduce((sum, procedure) => sum + procedure.steps.length, 0);
    const row: SopRow = {
      stream: state.stream,
      number: sop.number,
      title: sop.title,
      version,
      lanes: [...new Set(lanes.map(({ label }) => label))],
      laneIds: [...new Set(lanes.map(({ id }) => id))],
      stepCount,
    };
    return { sop: [row] };
  },
};
