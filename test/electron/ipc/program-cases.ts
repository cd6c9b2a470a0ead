import type { CaseDesk } from './berkas-cases';

type Case = (desk: CaseDesk) => Promise<object>;

/** A line of a year that has no dates open yet. */
const LINE = {
  tahun: 2027,
  sop: '12',
  procedure: 'utama',
  judul: 'Evaluasi help desk {bulan}',
  kala: 'bulanan',
  mulai: '2027-01-04',
  tanggal: [],
  role: 'helpdesk',
  lanes: {},
};

async function written(desk: CaseDesk): Promise<string> {
  desk.enter(desk.kabag);
  return desk.run('program.add', { lines: [LINE] });
}

/** For each command about the program kerja, a case in which only the right is in question. */
export const PROGRAM_CASES: Readonly<Record<string, Case>> = {
  'program.add': () => Promise.resolve({ lines: [LINE] }),
  'program.edit': async (desk) => ({
    program: await written(desk),
    line: { ...LINE, kala: 'triwulanan' },
    seen: LINE,
  }),
  'program.void': async (desk) => ({ program: await written(desk), reason: 'tidak dianggarkan' }),
  'program.open': async (desk) => ({ program: await written(desk), date: '2027-01-04' }),
  'program.skip': async (desk) => ({
    program: await written(desk),
    dates: ['2027-01-04'],
    reason: 'pegawai cuti bersama',
  }),
};
