import { useCallback } from 'react';
import { ATURAN_STREAM, DEFAULT_ATURAN, type Aturan } from '../../shared/domain/aturan/aturan';
import type { KantorRow } from '../../shared/domain/kantor/kantor';
import type { KalenderState } from '../../shared/domain/kalender/kalender';
import type { OrangRow, OrangState } from '../../shared/domain/orang/orang';
import type { PeranState, RoleRow } from '../../shared/domain/peran/peran';
import { KALENDER_STREAM } from '../../shared/domain/kalender/kalender';
import { PERAN_STREAM } from '../../shared/domain/peran/peran';
import type { SopRow, SopState } from '../../shared/domain/sop/sop';
import { stateOf } from './berkas-query';
import type { Loadable } from './loadable';
import { nameStrings } from './names.strings';
import type { LajurDb } from './schema';
import { useRows } from './use-rows';

const byNumber = (a: SopRow, b: SopRow): number => Number(a.number) - Number(b.number);
const byNama = (a: OrangRow, b: OrangRow): number => a.nama.localeCompare(b.nama, 'id');
const byOrder = (a: RoleRow, b: RoleRow): number => a.order - b.order;

const kantorOf = async (db: LajurDb): Promise<KantorRow | null> =>
  (await db.kantor.toCollection().first()) ?? null;
const sopListOf = async (db: LajurDb): Promise<readonly SopRow[]> => (await db.sop.toArray()).sort(byNumber);
const orangListOf = async (db: LajurDb): Promise<readonly OrangRow[]> =>
  (await db.orang.toArray()).sort(byNama);
const rolesIn = async (db: LajurDb): Promise<readonly RoleRow[]> => (await db.roles.toArray()).sort(byOrder);

/** The office itself; null before it was opened. */
export function useKantor(): Loadable<KantorRow | null> {
  return useRows('kantor', kantorOf);
}

/** The working calendar in force; null before one was. */
export function useKalender(): Loadable<KalenderState | null> {
  return useRows('kalender', (db) => stateOf(db, 'kalender', KALENDER_STREAM));
}

/** The rules of work in force. */
export function useAturan(): Loadable<Aturan> {
  return useRows(
    'aturan',
    async (db) => (await stateOf(db, 'aturan', ATURAN_STREAM))?.aturan ?? DEFAULT_ATURAN,
  );
}

/** The catalogue, by number. */
export function useSopList(): Loadable<readonly SopRow[]> {
  return useRows('sop list', sopListOf);
}

/** One SOP with all its versions; null when there is none of this name. */
export function useSop(stream: string): Loadable<SopState | null> {
  return useRows(`sop ${stream}`, (db) => stateOf(db, 'sop', stream));
}

/** Everybody with an account, by name. */
export function useOrangList(): Loadable<readonly OrangRow[]> {
  return useRows('orang list', orangListOf);
}

/** One person with the roles they hold and held; null when there is none of this name. */
export function useOrang(stream: string): Loadable<OrangState | null> {
  return useRows(`orang ${stream}`, (db) => stateOf(db, 'orang', stream));
}

/** The roles of the office in the order of the table, with their labels. */
export function useRoles(): Loadable<readonly RoleRow[]> {
  return useRows('roles', rolesIn);
}

/** The table of roles and lanes; null before one was published. */
export function useRoleTable(): Loadable<PeranState['table'] | null> {
  return useRows('role table', async (db) => (await stateOf(db, 'peran', PERAN_STREAM))?.table ?? null);
}

/** Tells the name of a person by their stream; a dash for nobody, and for whom the picture does not know (yet). */
export function useNames(): (stream: string | null) => string {
  const names = useRows('names', async (db) => {
    const people = await db.orang.toArray();
    return new Map(people.map(({ stream, nama }) => [stream, nama]));
  });
  const known = names.kind === 'ready' ? names.value : null;
  return useCallback(
    (stream) => (stream === null ? undefined : known?.get(stream)) ?? nameStrings.nobody,
    [known],
  );
}
