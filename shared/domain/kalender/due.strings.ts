import { assertNever } from '../../result';
import { localDateOf, type LocalDate } from '../../time';
import type { CountedStretch, SkippedDays } from './due-days';
import type { DueDoubt } from './due-doubts';
import type { DueExplanation, TrayReason } from './due-explanation';
import { hariTanggalOf, lamaOf, pukulOf, pukulOfInstant, tanggalOf } from './tanggal.strings';

/**
 * Says in Indonesian how a due moment was computed: the moment, the counting, what was passed over, what is not yet
 * sure. One sentence an item; the last two only where there is something to say.
 */
export function sentencesOfDue(explanation: DueExplanation): readonly string[] {
  const { dueAt, offsetMinutes, skipped, doubts } = explanation;
  const dueDate = localDateOf(dueAt, offsetMinutes);
  return [
    `Batas waktu ${hariTanggalOf(dueDate)} pukul ${pukulOfInstant(dueAt, offsetMinutes)}.`,
    countingOf(explanation, dueDate),
    ...skippedSentence(skipped),
    ...doubtsSentence(doubts),
  ];
}

function countingOf(explanation: DueExplanation, dueDate: LocalDate): string {
  const { from, offsetMinutes, steps } = explanation;
  const fromDate = localDateOf(from, offsetMinutes);
  const fromMoment = `${hariTanggalOf(fromDate)} pukul ${pukulOfInstant(from, offsetMinutes)}`;
  switch (steps.kind) {
    case 'jam-kerja': {
      const counted = steps.counted.map(stretchText).join('; ');
      return `Dihitung ${lamaOf(steps.minutes)} waktu kerja sejak ${fromMoment}${counted && `: ${counted}`}.`;
    }
    case 'hari-kerja':
      return steps.days === 0
        ? `Dihitung sampai akhir jam kerja terdekat sejak ${fromMoment}.`
        : `Dihitung ${steps.days} hari kerja sesudah ${hariTanggalOf(fromDate)}; hari pertama adalah hari kerja berikutnya, batasnya akhir jam kerja.`;
    case 'hari-kalender': {
      const counted = `Dihitung ${steps.days} hari kalender sesudah ${hariTanggalOf(fromDate)}`;
      return steps.nominal === dueDate
        ? `${counted}; batasnya akhir jam kerja hari itu.`
        : `${counted}, yaitu ${hariTanggalOf(steps.nominal)}; karena bukan hari kerja, batasnya bergeser ke hari kerja berikutnya.`;
    }
    case 'baki':
      return `Masuk ${fromMoment}, ${trayText(steps.reason, pukulOf(steps.cutoffMinute))}.`;
    default:
      return assertNever(steps);
  }
}

function stretchText({ from, to, workingDays, minutes }: CountedStretch): string {
  if (from === to) return `${lamaOf(minutes)} pada ${hariTanggalOf(from)}`;
  return `${lamaOf(minutes)} pada ${workingDays} hari kerja dari ${tanggalOf(from)} sampai ${tanggalOf(to)}`;
}

function trayText(reason: TrayReason, cutoff: string): string {
  switch (reason) {
    case 'sebelum-batas':
      return `sebelum pukul ${cutoff}: batasnya akhir jam kerja hari yang sama`;
    case 'sesudah-batas':
      return `sudah lewat batas pukul ${cutoff}: batasnya akhir jam kerja pada hari kerja berikutnya`;
    case 'sesudah-tutup':
      return 'sesudah kantor tutup: batasnya akhir jam kerja pada hari kerja berikutnya';
    case 'bukan-hari-kerja':
      return 'bukan hari kerja: batasnya akhir jam kerja pada hari kerja berikutnya';
    default:
      return assertNever(reason);
  }
}

function skippedSentence({ listed, weekendDays }: SkippedDays): readonly string[] {
  const days = listed.map(({ date, name }) => `${hariTanggalOf(date)} (${name})`);
  const weekend = weekendDays > 0 ? [`${weekendDays} hari libur mingguan`] : [];
  const all = [...days, ...weekend];
  return all.length === 0 ? [] : [`Tidak dihitung: ${all.join('; ')}.`];
}

function doubtsSentence(doubts: readonly DueDoubt[]): readonly string[] {
  return doubts.length === 0 ? [] : [`Dapat berubah: ${doubts.map(doubtText).join('; ')}.`];
}

function doubtText(doubt: DueDoubt): string {
  switch (doubt.kind) {
    case 'tahun-belum-diisi':
      return `hari libur tahun ${doubt.year} belum diisi`;
    case 'hari-perkiraan':
      return `${doubt.day.name}, ${tanggalOf(doubt.day.date)}, masih perkiraan`;
    case 'ramadan-perkiraan':
      return `jam kerja Ramadan ${tanggalOf(doubt.ramadan.from)} sampai ${tanggalOf(doubt.ramadan.to)} masih perkiraan`;
    default:
      return assertNever(doubt);
  }
}
