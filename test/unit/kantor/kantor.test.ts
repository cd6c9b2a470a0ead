import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_PROFILE } from '../../../shared/domain/kantor/default-profile.data';
import { kantorModule } from '../../../shared/domain/kantor/kantor';
import { kantorProfileSchema, profileOfName } from '../../../shared/domain/kantor/profile';
import {
  readRecoveryCode,
  RECOVERY_CODE_BYTES,
  recoveryCodeOf,
} from '../../../shared/domain/kantor/recovery-code';
import { openCast } from '../../builders/cast';
import { codeOf } from '../../builders/work';

describe('the profile of the office', () => {
  const set = (office: ReturnType<typeof openCast>, profile: object, seen: object) =>
    office.office.run('kantor.set-profile', { profile, seen }, { actor: office.cast.administrator });

  it('begins with the name alone, and what is set stands in the row of the office', () => {
    const opened = openCast();
    const state = () => opened.office.world.read('kantor', 'kantor');
    expect(state()?.profile).toEqual(profileOfName('Bagian Uji'));
    expect(codeOf(set(opened, DEFAULT_PROFILE, profileOfName('Bagian Uji')))).toBe('diterima');
    const kantor = state();
    expect(kantor).toMatchObject({ nama: DEFAULT_PROFILE.nama, profile: DEFAULT_PROFILE });
    expect(kantor === null ? {} : kantorModule.rowsOf(kantor)).toMatchObject({
      kantor: [{ nama: DEFAULT_PROFILE.nama, profile: DEFAULT_PROFILE }],
    });
  });

  it('is refused on an old picture, with what stands there now', () => {
    const opened = openCast();
    const seen = profileOfName('Bagian Uji');
    set(opened, DEFAULT_PROFILE, seen);
    expect(set(opened, { ...DEFAULT_PROFILE, telepon: '0341' }, seen)).toEqual({
      ok: false,
      error: { code: 'berubah-sejak-dibuka', detail: { profile: DEFAULT_PROFILE } },
    });
  });

  it('as it is proposed is sound, and its unit code is left to the office', () => {
    expect(kantorProfileSchema.parse(DEFAULT_PROFILE)).toEqual(DEFAULT_PROFILE);
    expect(DEFAULT_PROFILE).toMatchObject({
      kopBaris1: 'PEMERINTAH KOTA MALANG',
      kopBaris2: 'SEKRETARIAT DAERAH',
      kodePos: '65119',
      kodeUnit: '',
    });
  });
});

describe('a recovery code', () => {
  it('is five groups of four without I, L, O and U, and is read back however it is typed', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: RECOVERY_CODE_BYTES, maxLength: RECOVERY_CODE_BYTES }),
        (random) => {
          const code = recoveryCodeOf(random);
          expect(code).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]{4}$/);
          const plain = code.replaceAll('-', '');
          expect(readRecoveryCode(code)).toBe(plain);
          expect(readRecoveryCode(` ${plain.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l')} `)).toBe(
            plain,
          );
          expect(readRecoveryCode(code.replaceAll('-', ' – '))).toBe(plain);
        },
      ),
    );
  });

  it('uses every one of its random bytes: one changed byte is another code', () => {
    const random = new Uint8Array(RECOVERY_CODE_BYTES).fill(7);
    const codes = random
      .map((_, index) => index)
      .reduce(
        (all, index) => {
          const other = Uint8Array.from(random);
          other[index] = 8;
          return all.add(recoveryCodeOf(other));
        },
        new Set<string>([recoveryCodeOf(random)]),
      );
    expect(codes.size).toBe(RECOVERY_CODE_BYTES + 1);
  });

  it.each(['', '7KQ2', 'U'.repeat(20), '0'.repeat(21), '0000-0000-0000-0000-000!'])('is not %j', (typed) => {
    expect(readRecoveryCode(typed)).toBeNull();
  });

  it('opens an administrator’s account once', () => {
    const { office, cast } = openCast();
    const act = { actor: cast.administrator };
    const use = (orang: string, recovery: number) =>
      codeOf(office.run('kantor.use-recovery-code', { orang, recovery, credential: 9 }, act));
    expect(use(cast.administrator, 1)).toBe('kode-pemulihan-salah');
    office.must('kantor.set-recovery-code', { credential: 1 }, act);
    office.must('kantor.set-recovery-code', { credential: 2 }, act);
    expect(use(cast.administrator, 1)).toBe('kode-pemulihan-salah');
    expect(use(cast.kabag, 2)).toBe('kode-pemulihan-salah');
    expect(use(cast.administrator, 2)).toBe('diterima');
    expect(office.world.read('orang', cast.administrator)?.credential).toBe(9);
    expect(office.world.read('kantor', 'kantor')?.recovery).toBeNull();
    expect(use(cast.administrator, 2)).toBe('kode-pemulihan-salah');
  });
});
