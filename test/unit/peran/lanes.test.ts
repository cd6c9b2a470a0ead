import { describe, expect, it } from 'vitest';
import { lanesOfPerson } from '../../../shared/domain/peran/lanes-of-person';
import { widenTable } from '../../../shared/domain/peran/widen-table';
import { roleTableSchema, type RoleTable } from '../../../shared/sop/schema';
import { readRoles, readSop } from '../sop/catalogue';

const table = readRoles();
const NOTHING = { roles: [], teamRoles: [], lanes: [] };
const laneOf = (role: string) => table.lanes.find((line) => line.role === role)?.lane ?? '';
const chosen = (choose: string) =>
  table.roles.find((role) => role.kind === 'per-berkas' && role.choose === choose)?.id ?? '';

describe('the lanes a person may have to do with', () => {
  it('are those of the roles they hold, and those a berkas may give to such a role', () => {
    const lanes = lanesOfPerson(table, { ...NOTHING, roles: ['kasubbag-elektronik'] });
    expect(lanes).toContain(laneOf('kasubbag-elektronik'));
    expect(lanes).toContain(laneOf(chosen('role')));
    expect(lanes).toContain(laneOf(chosen('rest')));
    expect(lanes).not.toContain(laneOf('helpdesk'));
  });

  it('are those of a team by SK only for its members, whoever could be in one', () => {
    const pokja = chosen('team');
    expect(lanesOfPerson(table, { ...NOTHING, roles: ['jf-ppbj'] })).not.toContain(laneOf(pokja));
    expect(lanesOfPerson(table, { ...NOTHING, teamRoles: [pokja] })).toContain(laneOf(pokja));
  });

  it('are those they are named for in a berkas, and nobody’s are those of outsiders', () => {
    expect([...lanesOfPerson(table, { ...NOTHING, lanes: ['pokja'] })]).toEqual(['pokja']);
    const outside = table.roles.find(({ kind }) => kind === 'luar')?.id ?? '';
    expect([...lanesOfPerson(table, { ...NOTHING, roles: [outside] })]).toEqual([]);
    expect([...lanesOfPerson(table, NOTHING)]).toEqual([]);
  });
});

describe('a table of roles widened for new SOPs', () => {
  const without = (...gone: readonly string[]): RoleTable => {
    const lanes = table.lanes.filter(({ lane }) => !gone.includes(lane));
    const roles = new Set(lanes.map(({ role }) => role));
    return { lanes, roles: table.roles.filter(({ id }) => roles.has(id)) };
  };
  const sop = readSop('12');
  const lanes = sop.procedures.flatMap((procedure) => procedure.lanes.map(({ id }) => id));

  it('is not touched when it knows every lane', () => {
    expect(widenTable(table, table, [sop])).toBeNull();
    expect(widenTable(without('arsiparis'), table, [sop])).toBeNull();
  });

  it('takes the lacking lanes with their roles, and nothing else, and stays a table', () => {
    const widened = widenTable(without(...lanes), table, [sop]);
    expect(widened?.lanes.map(({ lane }) => lane)).toEqual(expect.arrayContaining(lanes));
    expect(widened?.lanes).toHaveLength(table.lanes.length);
    expect(roleTableSchema.safeParse(widened).error).toBeUndefined();
  });

  it('leaves the office’s own words for a role as they are', () => {
    const own = without('helpdesk');
    const named = { ...own, roles: own.roles.map((role) => ({ ...role, label: `${role.label} (kami)` })) };
    const widened = widenTable(named, table, [sop]);
    expect(widened?.roles.find(({ id }) => id === 'kepala-bagian')?.label).toMatch(/\(kami\)$/);
    expect(widened?.roles.some(({ id }) => id === 'helpdesk')).toBe(true);
  });
});
