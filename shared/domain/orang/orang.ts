import type { RecordedEvent } from '../../journal/entry';
import type { StreamModule } from '../../journal/fold';
import type { Instant } from '../../time';
import { asRecorded, type Event, type Recorded } from '../event';
import { roleKey } from '../peran/peran';
import { actingAt, type Pengganti, type Penugasan } from './pengganti';

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
  | Event<'PinRemoved', { readonly [key: string]: never }>
  | Event<'PenggantiNamed', Pengganti>
  | Event<'PenggantiEnded', { readonly id: string; readonly to: Instant }>
  | Event<'SuratPerintahSet', { readonly id: string; readonly surat: string; readonly suratDate: string }>
  | Event<'PenugasanGiven', Penugasan>
  | Event<'PenugasanEnded', { readonly id: string; readonly to: Instant }>;

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
  readonly pengganti: readonly Pengganti[];
  readonly penugasan: readonly Penugasan[];
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
    return {
      stream: event.stream,
      ...event.data,
      peran: [],
      pengganti: [],
      penugasan: [],
      credential: null,
      pin: null,
      nonaktif: null,
    };
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
    default:
      return standIn(state, event);
  }
}

type StandIn = Extract<
  Recorded<OrangEvent>,
  {
    type: 'PenggantiNamed' | 'PenggantiEnded' | 'SuratPerintahSet' | 'PenugasanGiven' | 'PenugasanEnded';
  }
>;

function standIn(state: OrangState, event: StandIn): OrangState {
  const change = <One extends { readonly id: string }>(
    all: readonly One[],
    id: string,
    by: Partial<One>,
  ): readonly One[] => all.map((one) => (one.id === id ? { ...one, ...by } : one));
  switch (event.type) {
    case 'PenggantiNamed':
      return { ...state, pengganti: [...state.pengganti, event.data] };
    case 'PenggantiEnded':
      return { ...state, pengganti: change(state.pengganti, event.data.id, { to: event.data.to }) };
    case 'SuratPerintahSet': {
      const { id, surat, suratDate } = event.data;
      return { ...state, pengganti: change(state.pengganti, id, { surat, suratDate }) };
    }
    case 'PenugasanGiven':
      return { ...state, penugasan: [...state.penugasan, event.data] };
    case 'PenugasanEnded':
      return { ...state, penugasan: change(state.penugasan, event.data.id, { to: event.data.to }) };
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

/** What a person holds in their own right or in another's stead. */
export type Holder = Pick<OrangState, 'peran' | 'pengganti'>;

/**
 * The roles a person holds at `moment` (ms since epoch), posts held as Plh. or Plt. among them; serves the queue and
 * main's check alike.
 */
export function rolesOf(orang: Holder, moment: Instant): readonly string[] {
  const own = orang.peran.filter((held) => holdsAt(keyPeriod(held), moment)).map((held) => held.role);
  return [...new Set([...own, ...actingAt(orang, moment).map(({ role }) => role)])];
}

/** Whether a person holds a role at `moment` (ms since epoch). */
export function holdsRole(orang: Holder, role: string, moment: Instant): boolean {
  return rolesOf(orang, moment).includes(role);
}

/** A person as lists show them. `peran` holds all periods: what is held now is for the clock to say (`rolesOf`). */
export interface OrangRow {
  readonly stream: string;
  readonly nama: string;
  readonly jabatan: string;
  readonly peran: readonly HeldRole[];
  readonly pengganti: readonly Pengganti[];
  readonly penugasan: readonly Penugasan[];
  readonly aktif: boolean;
  readonly hasPassword: boolean;
}

/**
 * That a person answers to a queue key for a time; `sop` where only the tasks of one SOP are theirs. Units: ms since
 * epoch, `to` null while it lasts.
 */
export interface KeyRow {
  readonly stream: string;
  readonly id: string;
  readonly person: string;
  readonly key: string;
  readonly sop: string | null;
  readonly from: Instant;
  readonly to: Instant | null;
}

/** How a person folds and what rows it shows. */
export const orangModule: StreamModule<OrangState> = {
  kind: 'orang',
  evolve,
  rowsOf: (state) => {
    const { stream, nama, jabatan, peran, pengganti, penugasan, credential, nonaktif } = state;
    const row: OrangRow = {
      stream,
      nama,
      jabatan,
      peran,
      pengganti,
      penugasan,
      aktif: nonaktif === null,
      hasPassword: credential !== null,
    };
    const key = (id: string, role: string, sop: string | null, { from, to }: Period): KeyRow => ({
      ...{ stream, id: `${stream}/${id}`, person: stream, key: roleKey(role), sop, from, to },
    });
    const keys = [
      ...peran.map((held, index) => key(String(index), held.role, null, keyPeriod(held))),
      ...pengganti.map((acting) => key(acting.id, acting.role, null, acting)),
      ...penugasan.map((given) => key(given.id, given.role, given.sop, given)),
    ];
    return { orang: [row], keys };
  },
};
