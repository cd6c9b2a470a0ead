import { describe, expect, it } from 'vitest';
import { sentencesOfDue } from '../../../shared/domain/kalender/due.strings';
import { explainDue, type DueRule } from '../../../shared/domain/kalender/due-explanation';
import { hariTanggalOf, lamaOf, pukulOf, tanggalOf } from '../../../shared/domain/kalender/tanggal.strings';
import { valueOf } from '../../../shared/result';
import { at, officeCalendar, withDay } from './office-calendar';

function said(rule: DueRule, from: string): readonly string[] {
  return sentencesOfDue(valueOf(explainDue(officeCalendar, rule, at(from))));
}

describe('the words for a due moment', () => {
  it('say on which days the working minutes fall and what was not counted', () => {
    expect(said({ kind: 'jam-kerja', minutes: 90 }, '2026-10-23 15.30')).toEqual([
      'Batas waktu Senin, 26 Oktober 2026 pukul 08.00.',
      'Dihitung 1 jam 30 menit waktu kerja sejak Jumat, 23 Oktober 2026 pukul 15.30: ' +
        '1 jam pada Jumat, 23 Oktober 2026; 30 menit pada Senin, 26 Oktober 2026.',
      'Tidak dihitung: 2 hari libur mingguan.',
    ]);
  });

  it('gather the full days between into one', () => {
    expect(said({ kind: 'jam-kerja', minutes: 1_000 }, '2026-11-23 15.30')[1]).toContain(
      '; 15 jam pada 2 hari kerja dari 24 November 2026 sampai 25 November 2026; ',
    );
  });

  it('name the holidays passed over', () => {
    expect(said({ kind: 'hari-kerja', days: 3 }, '2026-12-23 09.00')).toEqual([
      'Batas waktu Rabu, 30 Desember 2026 pukul 16.00.',
      'Dihitung 3 hari kerja sesudah Rabu, 23 Desember 2026; hari pertama adalah hari kerja berikutnya, batasnya akhir jam kerja.',
      'Tidak dihitung: Kamis, 24 Desember 2026 (Cuti Bersama Kelahiran Yesus Kristus (Natal)); ' +
        'Jumat, 25 Desember 2026 (Kelahiran Yesus Kristus (Natal)); 2 hari libur mingguan.',
    ]);
  });

  it('tell a move off a day off', () => {
    expect(said({ kind: 'hari-kalender', days: 5 }, '2026-11-23 09.00')[1]).toBe(
      'Dihitung 5 hari kalender sesudah Senin, 23 November 2026, yaitu Sabtu, 28 November 2026; ' +
        'karena bukan hari kerja, batasnya bergeser ke hari kerja berikutnya.',
    );
    expect(said({ kind: 'hari-kalender', days: 1 }, '2026-11-23 09.00')).toEqual([
      'Batas waktu Selasa, 24 November 2026 pukul 16.00.',
      'Dihitung 1 hari kalender sesudah Senin, 23 November 2026; batasnya akhir jam kerja hari itu.',
    ]);
  });

  it.each([
    ['2026-11-23 09.00', 'sebelum pukul 14.00: batasnya akhir jam kerja hari yang sama.'],
    [
      '2026-11-23 14.00',
      'sudah lewat batas pukul 14.00: batasnya akhir jam kerja pada hari kerja berikutnya.',
    ],
    ['2026-11-28 09.00', 'bukan hari kerja: batasnya akhir jam kerja pada hari kerja berikutnya.'],
  ])('give the reason of a tray limit for %s', (from, reason) => {
    expect(said({ kind: 'baki', cutoffMinute: 840 }, from)[1]?.endsWith(reason)).toBe(true);
  });

  it('do not blame the cutoff for work that came in after a half day had closed', () => {
    const calendar = withDay({ date: '2026-12-31', kind: 'hari-kerja', hours: [[450, 690]] });
    const rule = { kind: 'baki', cutoffMinute: 840 } as const;
    expect(sentencesOfDue(valueOf(explainDue(calendar, rule, at('2026-12-31 12.00'))))[1]).toBe(
      'Masuk Kamis, 31 Desember 2026 pukul 12.00, sesudah kantor tutup: batasnya akhir jam kerja pada hari kerja berikutnya.',
    );
  });

  it('warn of what may still move the moment', () => {
    expect(said({ kind: 'hari-kerja', days: 1 }, '2027-01-04 09.00').at(-1)).toBe(
      'Dapat berubah: Isra Mikraj Nabi Muhammad SAW 1448 Hijriah, 5 Januari 2027, masih perkiraan.',
    );
    expect(said({ kind: 'hari-kerja', days: 1 }, '2028-05-02 09.00').at(-1)).toBe(
      'Dapat berubah: hari libur tahun 2028 belum diisi.',
    );
    expect(said({ kind: 'jam-kerja', minutes: 60 }, '2027-02-08 09.00').at(-1)).toBe(
      'Dapat berubah: jam kerja Ramadan 8 Februari 2027 sampai 9 Maret 2027 masih perkiraan.',
    );
  });
});

describe('dates and lengths in words', () => {
  it('are written as in a letter', () => {
    expect(tanggalOf('2026-03-01')).toBe('1 Maret 2026');
    expect(hariTanggalOf('2024-02-29')).toBe('Kamis, 29 Februari 2024');
    expect(pukulOf(7 * 60 + 5)).toBe('07.05');
  });

  it.each([
    [0, '0 menit'],
    [59.9, '59 menit'],
    [60, '1 jam'],
    [130, '2 jam 10 menit'],
  ])('%s minutes are "%s"', (minutes, words) => {
    expect(lamaOf(minutes)).toBe(words);
  });
});
