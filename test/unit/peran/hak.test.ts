import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../shared/domain/catalogue';
import { HAK, rightOf, rolesWith, type HakType } from '../../../shared/domain/peran/hak';
import { readableHak } from '../../../shared/domain/peran/hak-table';

const label = (role: string): string => `peran ${role}`;

describe('the table of rights', () => {
  it('names every command there is, and undo, and nothing else', () => {
    expect(Object.keys(HAK).sort()).toEqual([...COMMANDS.keys(), 'undo'].sort());
  });

  it('is where the door takes every right from', () => {
    for (const spec of COMMANDS.values())
      expect(spec.right, spec.type).toEqual(rightOf(spec.type as HakType));
  });

  it('leaves nothing that a window sends to named roles alone without the door asking for them', () => {
    const asked = (Object.keys(HAK) as HakType[]).filter((type) => rightOf(type).kind === 'roles');
    expect(asked.sort()).toEqual([
      'aturan.set',
      'kalender.set-hours',
      'kalender.set-year',
      'kantor.set-profile',
      'orang.deactivate',
      'orang.edit',
      'orang.hand-on',
      'orang.reactivate',
      'orang.register',
      'pengganti.end',
      'pengganti.name',
      'pengganti.set-surat',
      'penugasan.end',
      'penugasan.give',
      'peran.end',
      'peran.grant',
      'program.add',
      'program.edit',
      'program.void',
      'tim.edit',
      'tim.end',
      'tim.register',
    ]);
    const withKepalaBagian = asked.filter((type) => rolesWith(type).includes('kepala-bagian'));
    expect(
      withKepalaBagian.every((type) => /^(?:aturan|pengganti|penugasan|program|orang\.hand-on)/.test(type)),
    ).toBe(true);
    for (const type of asked) expect(rolesWith(type)[0]).toBe('administrator');
  });

  it('lets no window send what touches a secret, the founding or the content of the catalogue', () => {
    for (const type of [
      'orang.set-password',
      'orang.set-pin',
      'kantor.open',
      'kantor.use-recovery-code',
      'sop.publish',
      'sop.decline',
      'keputusan.publish',
      'keputusan.decline',
    ] as const)
      expect(rightOf(type)).toEqual({ kind: 'internal' });
  });
});

describe('the table people read', () => {
  const rows = readableHak(label);

  it('says of each act who may, in words', () => {
    const line = (type: HakType) => rows.find((row) => row.type === type)?.who;
    expect(line('orang.set-password')).toEqual(['Yang bersangkutan', 'peran administrator']);
    expect(line('task.arrive')).toEqual(['Pemegang lajur SOP itu', 'Pencatat berkas']);
    expect(line('berkas.note')).toEqual(['Pemegang lajur SOP itu', 'Pencatat berkas', 'peran kepala-bagian']);
    expect(line('clock.confirm')).toEqual(['Siapa pun yang masuk']);
    expect(line('peran.grant')).toEqual(['peran administrator']);
    expect(line('sop.publish')).toEqual(['peran administrator', 'peran kepala-bagian']);
  });

  it('leaves out what only the program does, and says no two acts alike', () => {
    expect(rows.map(({ type }) => type)).not.toContain('kantor.open');
    expect(rows).toHaveLength(Object.keys(HAK).length - 4);
    expect(new Set(rows.map(({ what }) => what)).size).toBe(rows.length);
  });
});
