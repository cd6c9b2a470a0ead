import type { Instant, LocalDate } from '../../time';
import type { Lampiran } from '../berkas/berkas-state';

/** Somebody without an account, by name and where they come from. */
export interface Tamu {
  readonly nama: string;
  readonly instansi: string;
}

/**
 * What a rapat is, as it stands in its undangan. `pimpinan`, `notulis` and `peserta` are people of the office (their
 * streams); `tempat` is a room or a link; `acara` its points in order. Units: ms since epoch.
 */
export interface RapatFacts {
  readonly judul: string;
  readonly mulai: Instant;
  readonly selesai: Instant;
  readonly tempat: string;
  readonly pimpinan: string;
  readonly notulis: string;
  readonly peserta: readonly string[];
  readonly tamu: readonly Tamu[];
  readonly acara: readonly string[];
}

/** The step of a berkas a rapat was called for. */
export interface AsalRapat {
  readonly berkas: string;
  readonly nomor: string;
  readonly task: string;
  readonly no: number | null;
}

/** Who came. */
export interface Hadir {
  readonly orang: readonly string[];
  readonly tamu: readonly Tamu[];
}

/** What is to be done after a rapat, by whom and until when; `dueAt` is the close of that day's work (ms since epoch). */
export interface TindakLanjut {
  readonly id: string;
  readonly what: string;
  readonly orang: string;
  readonly due: LocalDate;
  readonly dueAt: Instant;
}

/** That a tindak lanjut was done. Units: `at` ms since epoch. */
export interface TindakLanjutDone {
  readonly by: string;
  readonly at: Instant;
  readonly note: string;
}

/** What was spoken of and decided. */
export interface Notula {
  readonly pembahasan: string;
  readonly keputusan: string;
}

/** The three papers of a rapat. */
export const JENIS_DOKUMEN = ['undangan', 'daftar-hadir', 'notula'] as const;
/** One of the papers of a rapat. */
export type JenisDokumen = (typeof JENIS_DOKUMEN)[number];

/** A paper as it was made last. Units: `at` ms since epoch. */
export interface DokumenRapat {
  readonly jenis: JenisDokumen;
  readonly lampiran: Lampiran;
  readonly at: Instant;
}

/** How far a rapat is. */
export type RapatStatus = 'dijadwalkan' | 'dibatalkan' | 'selesai';

/**
 * A rapat. `circle` as in a berkas: who may see it where it was called for one that is closed to others. `revisi` counts how
 * often each part was written, so that nobody writes over what they have not seen.
 */
export interface RapatState extends RapatFacts {
  readonly stream: string;
  readonly by: string;
  readonly asal: AsalRapat | null;
  readonly circle: readonly string[] | null;
  readonly status: RapatStatus;
  readonly reason: string | null;
  readonly hadir: Hadir | null;
  readonly notula: Notula | null;
  readonly tindakLanjut: readonly (TindakLanjut & { readonly done: TindakLanjutDone | null })[];
  readonly dokumen: readonly DokumenRapat[];
  readonly revisi: { readonly rapat: number; readonly hadir: number; readonly notula: number };
}

/** The stream of a rapat. */
export function rapatStream(id: string): string {
  return `rapat:${id}`;
}

/** The people of the office who belong to a rapat, each once: who leads it, who writes, who is invited. */
export function peopleOf({
  pimpinan,
  notulis,
  peserta,
}: Pick<RapatFacts, 'pimpinan' | 'notulis' | 'peserta'>): readonly string[] {
  return [...new Set([pimpinan, notulis, ...peserta])];
}

/** Whether somebody keeps a rapat: who called it, who leads it, who writes its notula. */
export function keepsRapat(
  { by, pimpinan, notulis }: Pick<RapatState, 'by' | 'pimpinan' | 'notulis'>,
  person: string,
): boolean {
  return by === person || pimpinan === person || notulis === person;
}
