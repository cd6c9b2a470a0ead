import type { RecordedEvent } from '../../journal/entry';
import type { StreamModule } from '../../journal/fold';
import type { Instant } from '../../time';
import { asRecorded, type Event } from '../event';
import { roleKey } from '../peran/peran';

/** A role held by a person from `from` until before `to` (null: still). Units: ms since epoch. */
export interface HeldRole {
  readonly role: string;
  readonly from: Instant;
  readonly to: Instant | null;
}

/** What happens to a person's record. `credential` counts the lines of `akun.db`, which keeps the secret itself. */
export type OrangEvent =
  | Event<'OrangRegistered', { readonly nama: string; readonly jabatan: string }>
  | Event<'OrangEdited', { readonly nama: string; readonly jabatan: string }>
  | Event<'PeranGranted', { readonly role: string }>
  | Event<'PeranEnded', { readonly role: string }>
  | Event<'PasswordSet', { readonly credential: number }>;

/** A person with an account. `credential` is the line of `akun.db` in force, null before a password is set. */
export interface OrangState {
  readonly stream: string;
  readonly nama: string;
  readonly jabatan: string;
  readonly peran: readonly HeldRole[];
  readonly credential: number | null;
}

/** The stream of a person. */
export function orangStream(id: string): string {
  return `orang:${id}`;
}

function evolve(state: OrangState | null, recorded: RecordedEvent): OrangState | null {
  const event = asRecorded<OrangEvent>(recorded);
  if (event.type === 'OrangRegistered')
    return { stream: event.stream, ...event.data, peran: [], credential: null };
  if (state === null) return null;
  switch (event.type) {
    case 'OrangEdited':
      return { ...state, ...event.data };
    case 'PeranGranted':
      return {
        ...state,
        peran: [...state.peran, { role: event.data.role, from: event.happenedAt, to: null }],
      };
    case 'PeranEnded':
      return { ...state, peran: state.peran.map((held) => endedAt(held, event.data.role, event.happenedAt)) };
    case 'PasswordSet':
      return { ...state, credential: event.data.credential };
  }
}

function endedAt(held: HeldRole, role: string, to: Instant): HeldRole {
  return held.role === role && held.to === null ? { ...held, to } : held;
}

/** The roles a person holds at `moment` (ms since epoch); serves the queue and main's check alike. */
export function rolesOf(orang: OrangState, moment: Instant): readonly string[] {
  return orang.peran
    .filter((held) => held.from <= moment && (held.to === null || moment < held.to))
    .map((held) => held.role);
}

/** Whether a person holds a role at `moment` (ms since epoch). */
export function holdsRole(orang: OrangState, role: string, moment: Instant): boolean {
  return rolesOf(orang, moment).includes(role);
}

/** A person as lists show them. */
export interface OrangRow {
  readonly stream: string;
  readonly nama: string;
  readonly jabatan: string;
  readonly roles: readonly string[];
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
    const { stream, nama, jabatan } = state;
    const open = state.peran.filter((held) => held.to === null).map((held) => held.role);
    const row: OrangRow = { stream, nama, jabatan, roles: open, hasPassword: state.credential !== null };
    const keys = state.peran.map((held, index): KeyRow => ({
      stream,
      id: `${stream}/${index}`,
      person: stream,
      key: roleKey(held.role),
      from: held.from,
      to: held.to,
    }));
    return { orang: [row], keys };
  },
};
