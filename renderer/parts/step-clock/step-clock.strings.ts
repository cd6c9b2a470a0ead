import { sentencesOfDue } from '../../../shared/domain/kalender/due.strings';
import { lamaOf } from '../../../shared/domain/kalender/tanggal.strings';
import type { DueOfTask } from '../../../shared/domain/berkas/due-of-task';

const WHAT: { readonly [W in Extract<DueOfTask, { kind: 'dihitung' }>['what']]: string } = {
  baki: 'Ini batas untuk mengambil langkah; mutu bakunya baru dihitung sejak langkah diambil.',
  pengerjaan: 'Mutu baku ini adalah lama pengerjaan, dihitung sejak langkah diambil.',
  'sejak-masuk': 'Mutu baku ini dihitung sejak langkah masuk.',
};

export const stepClockStrings = {
  waiting: (minutes: number) => `Waktu tunggu ${lamaOf(minutes)}`,
  working: (minutes: number, limit: string | null) =>
    limit === null ? `Pengerjaan ${lamaOf(minutes)}` : `Pengerjaan ${lamaOf(minutes)} dari ${limit}`,
  paused: (minutes: number) => `Jeda ${lamaOf(minutes)}`,
  why: 'Mengapa?',
  whyOf: 'Cara batas waktu dihitung',
  none: 'SOP tidak menulis waktu yang dapat dihitung, jadi langkah ini tidak punya batas waktu.',
  notCome: 'Batas waktu baru dihitung setelah yang ditunggu dari pihak luar datang.',
  set: (moment: string, printed: string) =>
    `Batas waktu ${moment}, ditetapkan saat langkah diambil karena SOP menulis “${printed}”.`,
  counted: (due: Extract<DueOfTask, { kind: 'dihitung' }>) => [
    ...sentencesOfDue(due.explanation),
    WHAT[due.what],
  ],
  stood: (minutes: number) => `Ditambah jeda ${lamaOf(minutes)} waktu kerja.`,
  nowDue: (moment: string) => `Batas waktu yang berlaku sekarang: ${moment}.`,
  stands: 'Selama dijeda, batas waktunya ikut mundur dan baru ditetapkan saat dilanjutkan.',
  reckonedAnew: (moment: string) =>
    `Yang berlaku tetap ${moment}, sebagaimana dihitung dahulu; aturan atau kalender kerja berubah sesudahnya.`,
} as const;
