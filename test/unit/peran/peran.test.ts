import { describe, expect, it } from 'vitest';
import {
  isGrantable,
  pencatatKey,
  peranModule,
  roleKey,
  roleOfLane,
  teamKey,
} from '../../../shared/domain/peran/peran';
import { openCast, seed } from '../../builders/cast';

describe('the table of roles of a new office', () => {
  it('lets people be given posts and pools, and never what a berkas names or what stands outside', () => {
    const grantable = seed.roles.roles.map(({ id, kind }) => [kind, isGrantable(seed.roles, id)]);
    for (const [kind, may] of grantable) expect(may).toBe(kind === 'jabatan' || kind === 'tugas');
    expect(isGrantable(seed.roles, 'administrator')).toBe(true);
    expect(isGrantable(seed.roles, 'tidak-ada')).toBe(false);
  });

  it('knows the role behind every lane of every procedure', () => {
    const lanes = seed.sops.flatMap((sop) => sop.procedures.flatMap((procedure) => procedure.lanes));
    expect(lanes.filter(({ id }) => roleOfLane(seed.roles, id) === null)).toEqual([]);
    expect(roleOfLane(seed.roles, 'lajur-asing')).toBeNull();
    expect(roleOfLane(seed.roles, 'constructor')).toBeNull();
  });

  it('shows one row a role, in the order of the table, the administrator among them', () => {
    const { office } = openCast();
    const state = office.world.read('peran', 'peran');
    const rows = state === null ? [] : (peranModule.rowsOf(state)['roles'] ?? []);
    expect(rows).toMatchObject(
      seed.roles.roles.map(({ id, label, kind }, order) => ({ id, label, kind, order })),
    );
    expect(rows.at(-1)).toMatchObject({ stream: 'peran', id: 'administrator', kind: 'tugas' });
  });
});

describe('queue keys', () => {
  it('of a role, a team and a pencatat are never the same', () => {
    const keys = [
      roleKey('pokja'),
      teamKey('berkas:a', 'pokja'),
      teamKey('berkas:b', 'pokja'),
      pencatatKey('berkas:a'),
    ];
    expect(new Set(keys).size).toBe(keys.length);
  });
});
