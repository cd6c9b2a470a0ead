import { describe, expect, it } from 'vitest';
import { answersTo } from '../../../shared/domain/berkas/berkas-rights';
import { openTasks } from '../../../shared/domain/berkas/berkas-state';
import { rolesOf } from '../../../shared/domain/orang/orang';
import { capacityAt } from '../../../shared/domain/orang/pengganti';
import { valueOf } from '../../../shared/result';
import { openCast } from '../../builders/cast';
import { berkasOf, codeOf, start } from '../../builders/work';

const DAY_MS = 86_400_000;
/** Senin, 2 Maret 2026, 09.00 WIB. */
const MONDAY = Date.UTC(2026, 2, 2, 2);

function named(over: object = {}) {
  const { office, cast } = openCast();
  const data = {
    orang: cast.pembinaan,
    role: 'kepala-bagian',
    kind: 'plh',
    from: null,
    to: '2026-03-04',
    surat: null,
    suratDate: null,
    ...over,
  };
  return { office, cast, data };
}

describe('a Plh. or Plt. takes a whole post', () => {
  it('for the days of the surat perintah, and no longer', () => {
    const { office, cast, data } = named();
    office.must('pengganti.name', data, { actor: cast.administrator, at: MONDAY });
    const orang = office.world.read('orang', cast.pembinaan)!;

    expect(rolesOf(orang, MONDAY)).toContain('kepala-bagian');
    expect(rolesOf(orang, MONDAY + 2 * DAY_MS)).toContain('kepala-bagian');
    expect(rolesOf(orang, MONDAY + 3 * DAY_MS)).not.toContain('kepala-bagian');
    expect(capacityAt(orang, ['kepala-bagian'], MONDAY)).toMatchObject({ kind: 'plh', of: cast.kabag });
    expect(capacityAt(orang, ['kasubbag-pembinaan'], MONDAY)).toBeNull();
  });

  it('a later surat perintah takes the place of the earlier', () => {
    const { office, cast, data } = named();
    const act = { actor: cast.kabag, at: MONDAY };
    office.must('pengganti.name', data, act);
    office.must('pengganti.name', { ...data, orang: cast.pengelolaan }, { ...act, at: MONDAY + DAY_MS });
    const at = MONDAY + DAY_MS + 1;

    expect(rolesOf(office.world.read('orang', cast.pembinaan)!, at)).not.toContain('kepala-bagian');
    expect(rolesOf(office.world.read('orang', cast.pengelolaan)!, at)).toContain('kepala-bagian');
  });

  it('ends early, takes its number later, and is refused where it cannot be', () => {
    const { office, cast, data } = named();
    const act = { actor: cast.administrator, at: MONDAY };
    const id = office.must('pengganti.name', data, act).commandId;
    const surat = { orang: cast.pembinaan, id, surat: '800/12/35.73.112/2026', suratDate: '2026-03-02' };
    office.must('pengganti.set-surat', surat, act);
    office.must('pengganti.end', { orang: cast.pembinaan, id, to: null }, { ...act, at: MONDAY + DAY_MS });
    const orang = office.world.read('orang', cast.pembinaan)!;

    expect(orang.pengganti).toMatchObject([{ surat: '800/12/35.73.112/2026', to: MONDAY + DAY_MS }]);
    expect(rolesOf(orang, MONDAY + DAY_MS)).not.toContain('kepala-bagian');
    const later = { ...act, at: MONDAY + 2 * DAY_MS };
    const codes = [
      office.run('pengganti.end', { orang: cast.pembinaan, id, to: null }, later),
      office.run('pengganti.name', { ...data, role: 'helpdesk' }, act),
      office.run('pengganti.name', { ...data, orang: cast.kabag }, act),
      office.run('pengganti.name', { ...data, to: '2026-02-01' }, act),
      office.run('pengganti.name', data, { ...act, actor: cast.helpdesk }),
    ].map(codeOf);
    expect(codes).toEqual([
      'pengganti-tidak-ada',
      'jabatan-tidak-ada',
      'pengganti-diri-sendiri',
      'tanggal-tidak-sah',
      'diterima',
    ]);
  });
});

describe('a penugasan sementara hands over the queue of a role', () => {
  it('of one SOP only, until its last day', () => {
    const { office, cast } = openCast();
    const given = {
      orang: cast.pegawai,
      role: 'helpdesk',
      sop: '12',
      from: null,
      to: '2026-03-02',
      reason: 'cuti',
    };
    const id = office.must('penugasan.give', given, { actor: cast.kabag, at: MONDAY }).commandId;
    const twelve = berkasOf(office, start(office, cast.helpdesk, { at: MONDAY }));
    const fourteen = berkasOf(office, start(office, cast.helpdesk, { sop: '14', at: MONDAY }));
    const answers = (berkas: typeof twelve, at: number) =>
      answersTo(office.world, berkas, openTasks(berkas)[0]!, { actor: cast.pegawai, at, commandId: 'x' });

    expect(answers(twelve, MONDAY)).toBe(true);
    expect(answers(fourteen, MONDAY)).toBe(false);
    expect(answers(twelve, MONDAY + DAY_MS)).toBe(false);
    const orang = cast.pegawai;
    valueOf(office.run('penugasan.end', { orang, id }, { actor: cast.kabag, at: MONDAY + 1 }));
    expect(answers(twelve, MONDAY + 2)).toBe(false);
    expect(codeOf(office.run('penugasan.end', { orang, id }, { actor: cast.kabag, at: MONDAY + 2 }))).toBe(
      'penugasan-tidak-ada',
    );
  });
});
