import { describe, expect, it } from 'vitest';
import { foldName } from '../../../shared/domain/orang/fold-name';
import { rolesOf } from '../../../shared/domain/orang/orang';
import { openCast, type Cast } from '../../builders/cast';
import type { Office } from '../../builders/office';
import { codeOf } from '../../builders/work';

function register(office: Office, cast: Cast, nama: string, roles: readonly string[] = []) {
  return office.run('orang.register', { nama, jabatan: 'Staf', roles }, { actor: cast.administrator });
}

function withPassword(office: Office, orang: string): void {
  office.must('orang.set-password', { orang, credential: 1 }, { actor: orang });
}

describe('registering a person', () => {
  it('keeps name and post title trimmed, and grants each role once', () => {
    const { office, cast } = openCast();
    const done = office.must(
      'orang.register',
      { nama: '  Siti Aminah ', jabatan: ' Staf ', roles: ['helpdesk', 'verifikator', 'helpdesk'] },
      { actor: cast.administrator },
    );
    const siti = office.world.read('orang', done.subject);
    expect(siti).toMatchObject({ nama: 'Siti Aminah', jabatan: 'Staf', credential: null });
    expect(siti?.peran.map(({ role }) => role)).toEqual(['helpdesk', 'verifikator']);
  });

  it.each([
    ['isian-tidak-sah', 'ab', []],
    ['isian-tidak-sah', '     ', []],
    ['isian-tidak-sah', '\u200B\u200B\u200B', []],
    ['isian-tidak-sah', '12345', []],
    ['isian-tidak-sah', 'n'.repeat(121), []],
    ['isian-tidak-sah', 'Siti Aminah', ['']],
    ['peran-tidak-ada', 'Siti Aminah', ['ppk']],
    ['peran-tidak-ada', 'Siti Aminah', ['pokja']],
    ['peran-tidak-ada', 'Siti Aminah', ['tidak-ada']],
    ['peran-tidak-ada', 'Siti Aminah', ['constructor']],
    ['jabatan-sudah-terisi', 'Siti Aminah', ['kepala-bagian']],
    ['nama-sudah-dipakai', 'Orang kabag', []],
  ])('refuses %s for %j with %j', (code, nama, roles) => {
    const { office, cast } = openCast();
    const before = office.entries.length;
    expect(codeOf(register(office, cast, nama, roles))).toBe(code);
    expect(office.entries).toHaveLength(before);
  });

  it('refuses the same command once more', () => {
    const { office, cast } = openCast();
    const data = { nama: 'Siti Aminah', jabatan: '', roles: [] };
    const act = { actor: cast.administrator, commandId: '00000000-0000-4000-8000-0000000000ff' };
    expect(codeOf(office.run('orang.register', data, act))).toBe('diterima');
    expect(codeOf(office.run('orang.register', { ...data, nama: 'Lain Lagi' }, act))).toBe('orang-sudah-ada');
  });

  it('is the program’s own for the first person only', () => {
    const { office } = openCast();
    const again = office.run(
      'orang.register-first',
      { nama: 'Siti', jabatan: '', roles: [] },
      { actor: 'program' },
    );
    expect(codeOf(again)).toBe('tidak-berhak');
  });
});

describe('names are compared as people read them', () => {
  it.each([
    ['case', 'ORANG KABAG'],
    ['runs of spaces', ' Orang \t  kabag '],
    ['a no-break space', 'Orang\u00A0kabag'],
    ['a zero-width space', 'Orang ka\u200Bbag'],
    ['full-width letters', 'Ｏｒａｎｇ kabag'],
  ])('%s does not make another name', (_what, nama) => {
    const { office, cast } = openCast();
    expect(codeOf(register(office, cast, nama))).toBe('nama-sudah-dipakai');
  });

  it('an accent is the same however it was typed', () => {
    expect(foldName('Andre\u0301')).toBe(foldName('André'));
    expect(foldName('Andre')).not.toBe(foldName('André'));
  });
});

describe('correcting a person', () => {
  const edit = (office: Office, cast: Cast, orang: string, nama: string, seen: string) =>
    office.run(
      'orang.edit',
      { orang, nama, jabatan: 'kabag', seen: { nama: seen, jabatan: 'kabag' } },
      { actor: cast.administrator },
    );

  it('refuses on an old picture and shows what stands there now', () => {
    const { office, cast } = openCast();
    expect(codeOf(edit(office, cast, cast.kabag, 'Kabag Baru', 'Orang kabag'))).toBe('diterima');
    expect(edit(office, cast, cast.kabag, 'Kabag Lain', 'Orang kabag')).toEqual({
      ok: false,
      error: { code: 'berubah-sejak-dibuka', detail: { nama: 'Kabag Baru', jabatan: 'kabag' } },
    });
    expect(office.world.read('orang', cast.kabag)?.nama).toBe('Kabag Baru');
  });

  it('refuses another’s name, lets the own be written otherwise, and knows who there is', () => {
    const { office, cast } = openCast();
    expect(codeOf(edit(office, cast, cast.kabag, 'orang HELPDESK', 'Orang kabag'))).toBe(
      'nama-sudah-dipakai',
    );
    expect(codeOf(edit(office, cast, cast.kabag, 'ORANG KABAG', 'Orang kabag'))).toBe('diterima');
    expect(codeOf(edit(office, cast, 'orang:tidak-ada', 'Siapa Saja', 'x'))).toBe('orang-tidak-ada');
    expect(codeOf(edit(office, cast, 'kantor', 'Siapa Saja', 'x'))).toBe('orang-tidak-ada');
  });

  it('keeps the roles', () => {
    const { office, cast } = openCast();
    edit(office, cast, cast.kabag, 'Kabag Baru', 'Orang kabag');
    const kabag = office.world.read('orang', cast.kabag);
    expect(kabag === null ? [] : rolesOf(kabag, Number.MAX_SAFE_INTEGER)).toEqual(['kepala-bagian']);
  });
});

describe('roles', () => {
  const turn = (
    office: Office,
    cast: Cast,
    type: 'peran.grant' | 'peran.end',
    orang: string,
    role: string,
  ): string => codeOf(office.run(type, { orang, role }, { actor: cast.administrator }));

  it('a post has one holder; a pool has many; a post set free can be given on', () => {
    const { office, cast } = openCast();
    expect(
      office.run(
        'peran.grant',
        { orang: cast.pegawai, role: 'kepala-bagian' },
        { actor: cast.administrator },
      ),
    ).toEqual({
      ok: false,
      error: {
        code: 'jabatan-sudah-terisi',
        detail: { role: 'kepala-bagian', nama: 'Orang kabag', from: expect.any(Number) as number, to: null },
      },
    });
    expect(turn(office, cast, 'peran.grant', cast.pegawai, 'helpdesk')).toBe('diterima');
    expect(turn(office, cast, 'peran.end', cast.kabag, 'kepala-bagian')).toBe('diterima');
    expect(turn(office, cast, 'peran.grant', cast.pegawai, 'kepala-bagian')).toBe('diterima');
    expect(turn(office, cast, 'peran.grant', cast.kabag, 'kepala-bagian')).toBe('jabatan-sudah-terisi');
  });

  it.each([
    ['peran-sudah-dipegang', 'peran.grant', 'kabag', 'kepala-bagian'],
    ['peran-tidak-ada', 'peran.grant', 'pegawai', 'ppk'],
    ['peran-tidak-ada', 'peran.grant', 'pegawai', 'kasubbag-terkait'],
    ['peran-tidak-ada', 'peran.grant', 'pegawai', 'pokja'],
    ['peran-tidak-dipegang', 'peran.end', 'pegawai', 'helpdesk'],
    ['peran-tidak-dipegang', 'peran.end', 'pegawai', 'tidak-ada'],
  ] as const)('refuses %s: %s %s %s', (code, type, part, role) => {
    const { office, cast } = openCast();
    expect(turn(office, cast, type, cast[part], role)).toBe(code);
  });

  it('of nobody cannot be turned', () => {
    const { office, cast } = openCast();
    expect(turn(office, cast, 'peran.grant', 'orang:tidak-ada', 'helpdesk')).toBe('orang-tidak-ada');
    expect(turn(office, cast, 'peran.end', 'orang:tidak-ada', 'helpdesk')).toBe('orang-tidak-ada');
  });

  it('end at their moment, can be held again, and are not taken away by a clock put back', () => {
    const { office, cast } = openCast();
    const roles = (moment: number): readonly string[] => {
      const person = office.world.read('orang', cast.pegawai);
      return person === null ? [] : rolesOf(person, moment);
    };
    const act = { actor: cast.administrator };
    const [from, to] = [Date.UTC(2026, 2, 3, 2), Date.UTC(2026, 2, 3, 5)];
    office.must('peran.grant', { orang: cast.pegawai, role: 'helpdesk' }, { ...act, at: from });
    office.must('peran.end', { orang: cast.pegawai, role: 'helpdesk' }, { ...act, at: to });
    expect([from - 1, from, to - 1, to].map((moment) => roles(moment).length)).toEqual([1, 1, 1, 0]);
    office.must('peran.grant', { orang: cast.pegawai, role: 'helpdesk' }, { ...act, at: to + 1 });
    expect(roles(to + 1)).toEqual(['helpdesk']);
  });
});

describe('the last administrator', () => {
  const end = (office: Office, cast: Cast, orang: string): string =>
    codeOf(office.run('peran.end', { orang, role: 'administrator' }, { actor: cast.administrator }));

  it('keeps the role', () => {
    const { office, cast } = openCast();
    expect(end(office, cast, cast.administrator)).toBe('administrator-terakhir');
  });

  it('is still the last while the other one has no password and so cannot log in', () => {
    const { office, cast } = openCast();
    office.must('peran.grant', { orang: cast.kabag, role: 'administrator' }, { actor: cast.administrator });
    expect(end(office, cast, cast.administrator)).toBe('administrator-terakhir');
    withPassword(office, cast.kabag);
    expect(end(office, cast, cast.administrator)).toBe('diterima');
    expect(end(office, cast, cast.kabag)).toBe('administrator-terakhir');
  });
});

describe('the fact of a password', () => {
  it('names the line in force and nothing else', () => {
    const { office, cast } = openCast();
    office.must('orang.set-password', { orang: cast.kabag, credential: 3 }, { actor: cast.kabag });
    expect(office.world.read('orang', cast.kabag)?.credential).toBe(3);
    const unknown = office.run(
      'orang.set-password',
      { orang: 'orang:x', credential: 1 },
      { actor: cast.kabag },
    );
    expect(codeOf(unknown)).toBe('orang-tidak-ada');
    const zero = office.run(
      'orang.set-password',
      { orang: cast.kabag, credential: 0 },
      { actor: cast.kabag },
    );
    expect(codeOf(zero)).toBe('isian-tidak-sah');
  });
});
