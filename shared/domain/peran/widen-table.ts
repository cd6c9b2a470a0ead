import type { RoleTable, Sop } from '../../sop/schema';

/**
 * The office's table of roles with what the lanes of `sops` need besides, taken from the program's table; null when
 * nothing is lacking. What the office has stays as it is.
 */
export function widenTable(own: RoleTable, shipped: RoleTable, sops: readonly Sop[]): RoleTable | null {
  const needed = new Set(
    sops.flatMap((sop) => sop.procedures.flatMap((procedure) => procedure.lanes.map(({ id }) => id))),
  );
  const known = new Set(own.lanes.map(({ lane }) => lane));
  const lanes = shipped.lanes.filter(({ lane }) => needed.has(lane) && !known.has(lane));
  if (lanes.length === 0) return null;
  const roles = withAmong(
    shipped,
    lanes.map(({ role }) => role),
  ).filter((id) => !own.roles.some((role) => role.id === id));
  return {
    roles: [...own.roles, ...shipped.roles.filter(({ id }) => roles.includes(id))],
    lanes: [...own.lanes, ...lanes],
  };
}

/** These roles and those they are chosen among. */
function withAmong({ roles }: RoleTable, ids: readonly string[]): readonly string[] {
  const among = roles.flatMap((role) =>
    role.kind === 'per-berkas' && ids.includes(role.id) ? role.among : [],
  );
  return [...new Set([...ids, ...among])];
}
