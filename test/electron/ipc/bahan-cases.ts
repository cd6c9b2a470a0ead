import { finishData } from '../../builders/work';
import type { CaseDesk } from './berkas-cases';

/** SOP 39 at step 3, which gathers; taken by the actor, where they may, else by whose lane it is. */
async function gathering(desk: CaseDesk, actor: string): Promise<string> {
  desk.enter(desk.pembinaan);
  const data = { sop: '39', procedure: 'utama', title: 'Laporan kinerja', lanes: {} };
  const berkas = await desk.run('berkas.start', data);
  for (const [person, task] of [
    [desk.kabag, '1.1'],
    [desk.pembinaan, '2.1'],
  ] as const) {
    desk.enter(person);
    await desk.run('task.take', { berkas, task });
    await desk.run('task.finish', finishData(berkas, task));
  }
  for (const person of [actor, desk.pembinaan]) {
    desk.enter(person);
    await desk.run('task.take', { berkas, task: '3.1' });
  }
  return berkas;
}

const wish = (berkas: string) => ({
  berkas,
  task: '3.1',
  to: ['role:kasubbag-elektronik'],
  what: 'Realisasi anggaran triwulan I',
  due: '2030-01-10',
});

/** The elektronik Subbag has been asked by whose step it is. */
async function asked(desk: CaseDesk): Promise<{ readonly berkas: string; readonly permintaan: string }> {
  const berkas = await gathering(desk, desk.pembinaan);
  await desk.run('bahan.ask', wish(berkas));
  return { berkas, permintaan: '3.1-1' };
}

/** A case for each command of a permintaan bahan in which only the right is in question. */
export const BAHAN_CASES: {
  readonly [type: string]: (desk: CaseDesk, actor: string) => Promise<object>;
} = {
  'bahan.ask': async (desk, actor) => wish(await gathering(desk, actor)),
  'bahan.answer': async (desk) => ({ ...(await asked(desk)), note: 'Terlampir', lampiran: [] }),
  'bahan.remind': async (desk) => ({ ...(await asked(desk)), note: '' }),
  'bahan.close': async (desk) => ({ ...(await asked(desk)), reason: 'tidak ada kegiatan' }),
};
