import type { ProgramLine } from '../../../shared/domain/program-kerja/program-kerja';

/** A line for SOP 37 by semester, unless said otherwise. */
export function aLine(over: Partial<ProgramLine> = {}): ProgramLine {
  return {
    tahun: 2026,
    sop: '37',
    procedure: 'utama',
    judul: 'Survei kepuasan masyarakat semester {semester} tahun {tahun}',
    kala: 'semesteran',
    mulai: '2026-03-02',
    tanggal: [],
    role: 'kasubbag-pembinaan',
    lanes: {},
    ...over,
  };
}
