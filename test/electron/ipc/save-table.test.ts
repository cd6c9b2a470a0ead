import { afterEach, beforeEach, expect, it } from 'vitest';
import { enter, openProgram, type NodeProgram } from '../../builders/program';

let program: NodeProgram;
beforeEach(async () => {
  program = await openProgram();
});
afterEach(async () => {
  await program.close();
});

const table = { name: 'Penyimpangan', head: ['Berkas', 'Keterangan'], rows: [['B-0001/2026', '=CMD()']] };

it('a list is saved as a table that Excel opens and nothing in it runs', async () => {
  enter(program);
  expect(await program.call('file:save-table', table)).toEqual({ ok: true, value: { saved: true } });
  const [file] = program.told.saved;
  expect(file?.name).toBe('Penyimpangan.csv');
  expect([...(file?.bytes.slice(0, 3) ?? [])]).toEqual([0xef, 0xbb, 0xbf]);
  expect(Buffer.from(file?.bytes ?? []).toString('utf8')).toBe(
    "\uFEFFBerkas;Keterangan\r\nB-0001/2026;'=CMD()\r\n",
  );
});

it('is saved for nobody before login', async () => {
  expect(await program.call('file:save-table', table)).toMatchObject({
    ok: false,
    error: { code: 'belum-masuk' },
  });
  expect(program.told.saved).toEqual([]);
});
