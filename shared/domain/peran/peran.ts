import type { RecordedEvent } from '../../journal/entry';
import type { StreamModule } from '../../journal/fold';
import type { Role, RoleTable } from '../../sop/schema';
import { asRecorded, type Event } from '../event';

/** The one stream of the office's table of roles and lanes. */
export const PERAN_STREAM = 'peran';

/** The role that manages people and settings; it is no lane of any SOP. */
export const ADMINISTRATOR = 'administrator';

/** The post that signs what leaves the Bagian, and sees every berkas of it. */
export const KEPALA_BAGIAN = 'kepala-bagian';

/** What happens to the table of roles. */
export type PeranEvent = Event<'RoleTablePublished', { readonly table: RoleTable }>;

/** The table of roles and lanes in force. */
export interface PeranState {
  readonly table: RoleTable;
}

function evolve(_state: PeranState | null, recorded: RecordedEvent): PeranState | null {
  return { table: asRecorded<PeranEvent>(recorded).data.table };
}

/** One role as the screens list it. `kind` as in `roles.json`; `administrator` stands among them as `tugas`. */
export interface RoleRow {
  readonly stream: string;
  readonly id: string;
  readonly label: string;
  readonly kind: Role['kind'];
  readonly order: number;
}

/** How the table of roles folds and what rows it shows. */
export const peranModule: StreamModule<PeranState> = {
  kind: 'peran',
  evolve,
  rowsOf: ({ table }) => ({
    roles: table.roles.map((role, order): RoleRow => ({
      stream: PERAN_STREAM,
      id: role.id,
      label: role.label,
      kind: role.kind,
      order,
    })),
  }),
};

/** The role behind a lane, or null when the table knows no such lane. */
export function roleOfLane(table: RoleTable, lane: string): Role | null {
  const line = table.lanes.find((candidate) => candidate.lane === lane);
  return table.roles.find((role) => role.id === line?.role) ?? null;
}

/** Whether people can be given this role in Pengaturan: posts and pools can, the others are named in a berkas. */
export function isGrantable(table: RoleTable, roleId: string): boolean {
  if (roleId === ADMINISTRATOR) return true;
  return table.roles.some((role) => role.id === roleId && (role.kind === 'jabatan' || role.kind === 'tugas'));
}

const ROLE_PREFIX = 'role:';

/** The key under which tasks of a role stand in the queue. */
export function roleKey(roleId: string): string {
  return `${ROLE_PREFIX}${roleId}`;
}

/** The role behind a queue key; null for the key of a team or a pencatat. */
export function roleOfKey(key: string): string | null {
  return key.startsWith(ROLE_PREFIX) ? key.slice(ROLE_PREFIX.length) : null;
}

/** The key of a team named in a berkas for one of its lanes. */
export function teamKey(berkas: string, lane: string): string {
  return `tim:${berkas}:${lane}`;
}

/** The key of a berkas's pencatat, who records what outsiders did. */
export function pencatatKey(berkas: string): string {
  return `pencatat:${berkas}`;
}
