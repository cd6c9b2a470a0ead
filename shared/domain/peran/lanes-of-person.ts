import type { RoleTable } from '../../sop/schema';
import { roleOfLane } from './peran';

/** What a person holds at one moment: roles, roles their teams by SK stand for, and lanes they are named for in a berkas. */
export interface Holding {
  readonly roles: readonly string[];
  readonly teamRoles: readonly string[];
  readonly lanes: readonly string[];
}

/**
 * The lanes a person may have to do with: those of a role they hold, those of their teams, those they are named for, and
 * those a berkas may give to one of their roles.
 */
export function lanesOfPerson(table: RoleTable, { roles, teamRoles, lanes }: Holding): ReadonlySet<string> {
  const concerns = (lane: string): boolean => {
    const role = roleOfLane(table, lane);
    if (role === null || role.kind === 'luar') return false;
    if (role.kind !== 'per-berkas') return roles.includes(role.id);
    return role.choose === 'team'
      ? teamRoles.includes(role.id)
      : role.among.some((candidate) => roles.includes(candidate));
  };
  return new Set([...lanes, ...table.lanes.map(({ lane }) => lane).filter(concerns)]);
}
