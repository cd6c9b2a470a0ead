import type { RecordedEvent } from '../../journal/entry';
import type { StreamModule } from '../../journal/fold';
import type { Instant } from '../../time';
import { asRecorded, type Event } from '../event';
import { roleKey } from '../peran/peran';

/** A stretch of time from `from` until before `to` (null: without end). Units: ms since epoch. */
export interface Period {
  readonly from: Instant;
  readonly to: Instant | null;
}

/**
 * A role held by a person for a time. One that was given back before it began is a period without length. `begun`: it
 * held at once when it was granted, so a PC's clock that is later put back cannot take it away again.
 */
export interface HeldRole extends Period {
  readonly role: string;
  readonly begun: boolean;
}

/**
 * What happens to a person's record. `credential` counts the lines of `akun.db`, which keeps the secret itself.
 * `PeranEnded.from` tells which of the periods of that role ends at `to`. Units: ms since epoch.
 */
export type OrangEvent =
  | Event<'OrangRegistered', { readonly nama: string; readonly jabatan: string }>
  | Event<'OrangEdited', { readonly nama: string; readonly jabatan: string }>
  | Event<'OrangDeactivated', { readonly reason: string }>
  | Event<'OrangReactivated', { readonly reason: string }>
  | Event<'PeranGranted', { readonly role: string; readonly from: Instant; readonly to: Instant | null }>
  | Event<'PeranEnded', { readonly role: string; readonly from: Instant; readonly to: Instant }>
  | Event<'PasswordSet', { readonly credential: number }>
  | Event<'PinSet', { readonly credential: number }>
  | Event<'PinRemoved', { readonly [key: string]: never }>;

/** That a person was deactivated. Units: `at` ms since epoch. */
export interface Deactivation {
  readonly at: Instant;
  readonly reason: string;
}

/**
 * A person with an account. `credential` and `pin` are the lines of `akun.db` in force, null before one is set;
 * `nonaktif` null: active. Nobody is ever deleted.
 */
export interface OrangState {
  readonly stream: string;
  readonly nama: string;
  readonly jabatan: string;
  readonly peran: readonly HeldRole[];
  readonly credential: number | null;
  readonly pin: number | null;
  readonly nonaktif: Deactivation | null;
}

/** The stream of a person. */
export function orangStream(id: string): string {
  return `orang:${id}`;
}

function evolve(state: OrangState | null, recorded: RecordedEvent): OrangState | null {
  const event = asRecorded<OrangEvent>(recorded);
  if (event.type === 'OrangRegistered')
    return { stream: event.stream, ...event.data, peran: [], credential: null, pin: null, nonaktif: null };
  if (state === null) return null;
  switch (event.type) {
    case 'OrangEdited':
      return { ...state, ...event.data };
    case 'OrangDeactivated':
      return { ...state, nonaktif: { at: event.happenedAt, reason: event.data.reason } };
    case 'OrangReactivated':
      return { ...state, nonaktif: null };
    case 'PeranGranted':
      return {
        ...state,
        peran: [...state.peran, { ...event.data, begun: event.data.from <= event.at }],
      };
    case 'PeranEnded': {
      const { role, from, to } = event.data;
      const ends = (held: HeldRole): boolean =>
        held.role === role && held.from === from && held.to !== held.from;
      return { ...state, peran: state.peran.map((held) => (ends(held) ? { ...held, to } : held)) };
    }
    case 'PasswordSet':
      return { ...state, credential: event.data.credential };
    case 'PinSet':
      return { ...state, pin: event.data.credential };
    case 'PinRemoved':
      return { ...state, pin: null };
  }
}

/** Whether a period holds a moment (ms since epoch). */
export function holdsAt({ from, to }: Period, moment: Instant): boolean {
  return from <= moment && (to === null || moment < to);
}

/** The period in which a role counts: a role that has begun counts from the beginning of time. */
function keyPeriod({ from, to, begun }: HeldRole): Period {
  return { from: begun && to !== from ? 0 : from, to };
}

/** The roles a person holds at `moment` (ms since epoch); serves the queue and main's check alike. */
export function rolesOf(orang: Pick<OrangState, 'peran'>, moment: Instant): readonly string[] {
  return orang.peran.filter((held) => holdsAt(keyPeriod(held), moment)).map((held) => held.role);
}

/** Whether a person holds a role at `moment` (ms since epoch). */
export function holdsRole(orang: Pick<OrangState, 'peran'>, role: string, moment: Instant): boolean {
  return rolesOf(orang, moment).includes(role);
}

/** A person as lists show them. `peran` holds all periods: what is held now is for the clock to say (`rolesOf`). */
export interface OrangRow {
  readonly stream: string;
  readonly nama: string;
  readonly jabatan: string;
  readonly peran: readonly HeldRole[];
  readonly aktif: boolean;
  readonly hasPassword: boolean;
}

/** That a person answers to a queue key for a time. Units: ms since epoch, `to` null while it lasts. */
export interface KeyRow {
  readonly stream: string;
  readonly id: string;
  readonly person: string;
  readonly key: string;
  readonly from: Instant;
  readonly to: Instant | null;
}

/** How a person folds and what rows it shows. */
export const orangModule: StreamModule<OrangState> = {
  kind: 'orang',
  evolve,
  rowsOf: (state) => {
    const { stream, nama, jabatan, peran, credential, nonaktif } = state;
    const row: OrangRow = {
      stream,
      nama,
      jabatan,
      peran,
      aktif: nonaktif === null,
      hasPassword: credential !== null,
    };
    const keys = peran.map((held, index): KeyRow => ({
      stream,
      id: `${stream}/${index}`,
      person: stream,
      key: roleKey(held.role),
      ...keyPeriod(held),
    }));
    return { orang: [row], keys };
  },
};
