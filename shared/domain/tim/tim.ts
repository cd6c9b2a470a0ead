import type { RecordedEvent } from '../../journal/entry';
import type { StreamModule } from '../../journal/fold';
import type { LocalDate } from '../../time';
import { asRecorded, type Event } from '../event';

/** What a member is in a team. */
export type TimMemberAs = 'ketua' | 'sekretaris' | 'anggota';

/** One member of a team. */
export interface TimMember {
  readonly orang: string;
  readonly as: TimMemberAs;
}

/**
 * A team as its SK describes it. `role` is the role it can stand for in a berkas (`pokja`); `from` and `to` are its first
 * and last day, `to` null: until further notice.
 */
export interface TimFacts {
  readonly nama: string;
  readonly role: string;
  readonly sk: string;
  readonly skDate: LocalDate;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
  readonly members: readonly TimMember[];
}

/** What happens to a team. `TimEnded.to` is its last day. */
export type TimEvent =
  | Event<'TimRegistered', TimFacts>
  | Event<'TimEdited', TimFacts>
  | Event<'TimEnded', { readonly to: LocalDate }>;

/** A team named by SK, ready to be chosen for a berkas. */
export interface TimState extends TimFacts {
  readonly stream: string;
}

/** The stream of a team. */
export function timStream(id: string): string {
  return `tim:${id}`;
}

function evolve(state: TimState | null, recorded: RecordedEvent): TimState | null {
  const event = asRecorded<TimEvent>(recorded);
  switch (event.type) {
    case 'TimRegistered':
    case 'TimEdited':
      return { stream: event.stream, ...event.data };
    case 'TimEnded':
      return state === null ? null : { ...state, to: event.data.to };
  }
}

/** Whether a team works on a day. */
export function worksOn({ from, to }: Pick<TimFacts, 'from' | 'to'>, day: LocalDate): boolean {
  return from <= day && (to === null || day <= to);
}

/** A team as lists show it: all of it. */
export type TimRow = TimState;

/** How a team folds and what rows it shows. */
export const timModule: StreamModule<TimState> = {
  kind: 'tim',
  evolve,
  rowsOf: (state) => ({ tim: [state] }),
};
