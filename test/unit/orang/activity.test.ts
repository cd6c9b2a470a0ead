import { describe, expect, it } from 'vitest';
import { rolesOf } from '../../../shared/domain/orang/orang';
import { openCast, type Cast } from '../../builders/cast';
import type { Office } from '../../builders/office';
import { codeOf, release, start, take } from '../../builders/work';

function deactivate(office: Office, cast: Cast, orang: string, tasks: readonly object[] = []) {
  const data = { orang, reason: 'pindah ke dinas lain', release: tasks };
  return office.run('orang.deactivate', data, { actor: cast.administrator });
}

describe('deactivating a person', () => {
  it('ends all roles, held and still to come, keeps the record and says why', () => {
    const { office, cast } = openCast();
    const later = { orang: cast.pelaksana, role: 'helpdesk', from: '2026-05-01', to: null };
    office.must('peran.grant', later, { actor: cast.administrator });
    expect(codeOf(deactivate(office, cast, cast.pelaksana))).toBe('diterima');
    const gone = office.world.read('orang', cast.pelaksana);
    expect(gone).toMatchObject({ nama: 'Orang pelaksana', nonaktif: { reason: 'pindah ke dinas lain' } });
    expect(gone === null ? [] : rolesOf(gone, Date.UTC(2030, 0, 1))).toEqual([]);
  });

  it('frees a post for its next holder', () => {
    const { office, cast } = openCast();
    deactivate(office, cast, cast.kabag);
    const grant = { orang: cast.pegawai, role: 'kepala-bagian' };
    expect(codeOf(office.run('peran.grant', grant, { actor: cast.administrator }))).toBe('diterima');
  });

  it('is not done twice, and nothing is given to who is gone', () => {
    const { office, cast } = openCast();
    deactivate(office, cast, cast.pegawai);
    expect(codeOf(deactivate(office, cast, cast.pegawai))).toBe('orang-nonaktif');
    const act = { actor: cast.administrator };
    expect(codeOf(office.run('peran.grant', { orang: cast.pegawai, role: 'helpdesk' }, act))).toBe(
      'orang-nonaktif',
    );
    for (const type of ['orang.set-password', 'orang.set-pin'])
      expect(codeOf(office.run(type, { orang: cast.pegawai, credential: 1 }, act))).toBe('orang-nonaktif');
    expect(codeOf(deactivate(office, cast, 'orang:tidak-ada'))).toBe('orang-tidak-ada');
  });

  it('spares the last administrator', () => {
    const { office, cast } = openCast();
    expect(codeOf(deactivate(office, cast, cast.administrator))).toBe('administrator-terakhir');
    office.must('orang.set-password', { orang: cast.kabag, credential: 1 }, { actor: cast.kabag });
    office.must('peran.grant', { orang: cast.kabag, role: 'administrator' }, { actor: cast.administrator });
    expect(codeOf(deactivate(office, cast, cast.administrator))).toBe('diterima');
  });

  it('a reason is required', () => {
    const { office, cast } = openCast();
    const data = { orang: cast.pegawai, reason: '  ' };
    expect(codeOf(office.run('orang.deactivate', data, { actor: cast.administrator }))).toBe(
      'isian-tidak-sah',
    );
  });

  it('a person who comes back has no role until one is given', () => {
    const { office, cast } = openCast();
    const back = { orang: cast.helpdesk, reason: 'kembali bertugas' };
    const act = { actor: cast.administrator };
    expect(codeOf(office.run('orang.reactivate', back, act))).toBe('orang-masih-aktif');
    deactivate(office, cast, cast.helpdesk);
    expect(codeOf(office.run('orang.reactivate', back, act))).toBe('diterima');
    const state = office.world.read('orang', cast.helpdesk);
    expect(state).toMatchObject({ nonaktif: null });
    expect(state === null ? ['?'] : rolesOf(state, Date.UTC(2030, 0, 1))).toEqual([]);
    expect(codeOf(office.run('peran.grant', { orang: cast.helpdesk, role: 'helpdesk' }, act))).toBe(
      'diterima',
    );
  });
});

describe('tasks of a person who is gone', () => {
  const holder = (office: Office, berkas: string) => office.world.read('berkas', berkas)?.tasks[0]?.takenBy;

  it('named with the deactivation go back to the queue in the same entry', () => {
    const { office, cast } = openCast();
    const berkas = start(office, cast.helpdesk);
    take(office, berkas, '1.1', cast.helpdesk);
    const before = office.entries.length;
    expect(codeOf(deactivate(office, cast, cast.helpdesk, [{ berkas, task: '1.1' }]))).toBe('diterima');
    expect(office.entries).toHaveLength(before + 1);
    expect(holder(office, berkas)).toBeNull();
    expect(codeOf(take(office, berkas, '1.1', cast.helpdeskDua))).toBe('diterima');
  });

  it('of somebody else, or done meanwhile, are left as they are', () => {
    const { office, cast } = openCast();
    const berkas = start(office, cast.helpdesk);
    take(office, berkas, '1.1', cast.helpdeskDua);
    const tasks = [
      { berkas, task: '1.1' },
      { berkas, task: '9.9' },
      { berkas: 'berkas:tidak-ada', task: '1.1' },
    ];
    expect(codeOf(deactivate(office, cast, cast.helpdesk, tasks))).toBe('diterima');
    expect(holder(office, berkas)).toBe(cast.helpdeskDua);
  });

  it('left out can be put back by whoever may take them, and by nobody else', () => {
    const { office, cast } = openCast();
    const berkas = start(office, cast.helpdesk);
    take(office, berkas, '1.1', cast.helpdesk);
    expect(codeOf(release(office, berkas, '1.1', cast.helpdeskDua))).toBe('tugas-bukan-milik');
    deactivate(office, cast, cast.helpdesk);
    expect(codeOf(release(office, berkas, '1.1', cast.verifikator))).toBe('tugas-bukan-milik');
    expect(codeOf(release(office, berkas, '1.1', cast.helpdeskDua))).toBe('diterima');
    expect(holder(office, berkas)).toBeNull();
  });
});
