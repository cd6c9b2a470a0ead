import type { CaseDesk } from './berkas-cases';

const facts = (desk: CaseDesk) => ({
  judul: 'Rapat koordinasi',
  mulai: Date.UTC(2026, 2, 4, 2),
  selesai: Date.UTC(2026, 2, 4, 4),
  tempat: 'Ruang rapat',
  pimpinan: desk.kabag,
  notulis: desk.helpdesk,
  peserta: [desk.verifikator],
  tamu: [],
  acara: ['Pembahasan'],
});

/** Called by Kasubbag Pembinaan, led by the Kepala Bagian, written up by Helpdesk. */
async function called(desk: CaseDesk): Promise<string> {
  desk.enter(desk.pembinaan);
  return desk.run('rapat.schedule', { ...facts(desk), asal: null });
}

async function written(desk: CaseDesk): Promise<string> {
  const rapat = await called(desk);
  const lines = [{ id: null, what: 'Kumpulkan bahan', orang: desk.verifikator, due: '2026-03-10' }];
  await desk.run('rapat.hadir', { rapat, seen: 0, orang: [desk.kabag], tamu: [] });
  await desk.run('rapat.notula', { rapat, ...notula, tindakLanjut: lines });
  return rapat;
}

const notula = { seen: 0, pembahasan: 'Dibahas bersama.', keputusan: '', tindakLanjut: [] };

/** A case for each command of a rapat in which only the right is in question. */
export const RAPAT_CASES: { readonly [type: string]: (desk: CaseDesk) => Promise<object> } = {
  'rapat.schedule': (desk) => Promise.resolve({ ...facts(desk), asal: null }),
  'rapat.change': async (desk) => ({ rapat: await called(desk), seen: 1, ...facts(desk) }),
  'rapat.cancel': async (desk) => ({ rapat: await called(desk), reason: 'pimpinan dinas luar' }),
  'rapat.hadir': async (desk) => ({ rapat: await called(desk), seen: 0, orang: [desk.kabag], tamu: [] }),
  'rapat.notula': async (desk) => ({ rapat: await called(desk), ...notula }),
  'rapat.finish': async (desk) => ({ rapat: await written(desk) }),
  'rapat.done': async (desk) => {
    const rapat = await written(desk);
    await desk.run('rapat.finish', { rapat });
    return { rapat, tindakLanjut: 't1', note: 'sudah' };
  },
  'rapat.dokumen': async (desk) => ({
    rapat: await called(desk),
    jenis: 'undangan',
    lampiran: await desk.store('Undangan.docx'),
  }),
};
