import type { IdentityPart, NamedStep, SopChange, StepPart } from '../../../shared/sop/compare-sop';
import { assertNever } from '../../../shared/result';

const IDENTITY_PARTS: { readonly [Part in IdentityPart]: string } = {
  title: 'judul',
  dates: 'tanggal',
  approvedBy: 'yang mengesahkan',
  legalBasis: 'dasar hukum',
  qualifications: 'kualifikasi pelaksana',
  related: 'keterkaitan',
  equipment: 'peralatan',
  warnings: 'peringatan',
  records: 'pencatatan',
  remarks: 'catatan katalog',
};

const STEP_PARTS: { readonly [Part in StepPart]: string } = {
  text: 'uraian',
  lane: 'pelaksana',
  kind: 'jenis langkah',
  requires: 'kelengkapan',
  duration: 'waktu',
  outputs: 'output',
  keterangan: 'keterangan',
  flow: 'alur',
  remarks: 'catatan katalog',
};

const list = (words: readonly string[]): string =>
  new Intl.ListFormat('id', { type: 'conjunction' }).format(words);
const quoted = (words: readonly string[]): string => list(words.map((word) => `“${word}”`));
const stepName = ({ no }: NamedStep): string => (no === null ? 'Langkah tanpa nomor' : `Langkah ${no}`);
const within = (procedure: string | null): string => (procedure === null ? '' : `${procedure}: `);

function lanesWords(added: readonly string[], removed: readonly string[]): string {
  if (added.length + removed.length === 0) return 'urutan atau nama lajur pelaksana berubah';
  const parts = [
    ...(added.length === 0 ? [] : [`lajur ${quoted(added)} ditambah`]),
    ...(removed.length === 0 ? [] : [`lajur ${quoted(removed)} dihapus`]),
  ];
  return list(parts);
}

/** One change in plain words. */
function changeWords(change: SopChange): string {
  switch (change.kind) {
    case 'identity':
      return `Identitas: ${list(change.parts.map((part) => IDENTITY_PARTS[part]))} berubah.`;
    case 'procedure-added':
      return `Prosedur “${change.procedure ?? 'utama'}” ditambah.`;
    case 'procedure-removed':
      return `Prosedur “${change.procedure ?? 'utama'}” dihapus.`;
    case 'trigger-changed':
      return `${within(change.procedure)}nama prosedur atau yang memulainya berubah.`;
    case 'steps-reordered':
      return `${within(change.procedure)}urutan langkah berubah.`;
    case 'lanes-changed':
      return `${within(change.procedure)}${lanesWords(change.added, change.removed)}.`;
    case 'step-added':
      return `${within(change.procedure)}${stepName(change.step)} ditambah: “${change.step.text}”`;
    case 'step-removed':
      return `${within(change.procedure)}${stepName(change.step)} dihapus: “${change.step.text}”`;
    case 'step-changed': {
      const parts = list(change.parts.map((part) => STEP_PARTS[part]));
      const texts =
        change.before === null || change.before === change.step.text
          ? ''
          : ` Semula “${change.before}”, menjadi “${change.step.text}”`;
      return `${within(change.procedure)}${stepName(change.step)}: ${parts} berubah.${texts}`;
    }
    default:
      return assertNever(change);
  }
}

function lineWords(changed: number, added: number, keputusan: boolean): string {
  const parts = [
    ...(changed === 0 ? [] : [`${changed} SOP di program ini lebih baru daripada yang dipakai kantor`]),
    ...(added === 0 ? [] : [`${added} SOP di program ini belum ada di katalog kantor`]),
    ...(keputusan ? ['keputusan penetapan SOP di program ini belum tercatat di kantor'] : []),
  ];
  const line = list(parts);
  return `${line.charAt(0).toUpperCase()}${line.slice(1)}.`;
}

export const offerStrings = {
  line: lineWords,
  look: 'Lihat perubahan',
  title: 'SOP yang dibawa program ini',
  lead: 'Versi baru berlaku untuk berkas yang dimulai sesudahnya. Berkas yang sedang berjalan tetap memakai versinya sendiri sampai selesai.',
  list: 'SOP yang ditawarkan',
  all: (chosen: number, count: number) => `Pilih semua (${chosen} dari ${count} dipilih)`,
  keputusan: 'Keputusan penetapan SOP',
  keputusanHint: 'Memuat tabel SOP lama (2022), sehingga SOP dapat dicari dengan nomor lamanya.',
  sop: (number: string, title: string) => `SOP ${number} ${title}`,
  added: (steps: number) => `SOP baru, ${steps} langkah.`,
  next: (version: number) => `Versi ${version} menjadi versi ${version + 1}.`,
  ownEdits:
    'Versi yang berlaku ditulis kantor sendiri. Bila diterbitkan, versi dari program menggantikannya; versi kantor tetap dapat dilihat di riwayat.',
  change: changeWords,
  publish: 'Terbitkan versi baru',
  decline: 'Jangan terbitkan yang dipilih',
  declineHint: 'Yang tidak diterbitkan ditawarkan lagi hanya bila isinya di program berubah.',
  published: (count: number) => `${count} pilihan diterbitkan. Berkas berikutnya memakai versi baru.`,
  declined: (count: number) => `${count} pilihan tidak diterbitkan dan tidak ditawarkan lagi.`,
  changedMeanwhile: 'Tawaran ini sudah dijawab di jendela lain. Daftarnya diperbarui; pilih sekali lagi.',
  close: 'Tutup',
} as const;
