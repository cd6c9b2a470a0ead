import type { Page } from '@playwright/test';
import { expectAccessible } from '../harness/axe';
import { runIn } from '../harness/calls';
import type { Cast } from '../harness/cast';
import { expect, test } from '../harness/lajur';
import { entriesOnDisk } from '../harness/on-disk';
import { as, hire, leave, RANI, work } from '../harness/staff';
import { login, switchUser } from '../pages/gates';
import { chooseAct, fillStep, finishOpenStep, stepHead, takeOpenStep, workStep } from '../pages/langkah';
import { openBerkas } from '../pages/screens';

const TITLE = 'Tender pengadaan ambulans RSUD Kota Malang';

/** The other of the Pokja. */
const BAYU: Cast = { nama: 'Bayu Kurniawan', jabatan: 'JF PPBJ', password: 'pena-merah-pokja-4' };

/** A tender by a Pokja of two, at the step that comes after announcing it. */
async function announced(window: Page): Promise<string> {
  const people = await hire(window, [
    [RANI, 'jf-ppbj'],
    [BAYU, 'jf-ppbj'],
  ]);
  await as(window, RANI);
  const lanes = { pokja: { kind: 'team', people } };
  const berkas = await runIn(window, 'berkas.start', {
    ...{ sop: '18', procedure: 'utama', title: TITLE, lanes },
  });
  await work(window, berkas, '1.1');
  await leave(window);
  return berkas;
}

/** The same tender with its winner announced. */
async function won(window: Page): Promise<string> {
  const berkas = await announced(window);
  await as(window, RANI);
  await work(window, berkas, '2.1', { outcome: 2 });
  await runIn(window, 'task.arrive', { berkas, task: '7.1', note: '' });
  await work(window, berkas, '7.1', { outcome: 0 });
  await work(window, berkas, '10.1');
  await work(window, berkas, '11.1');
  await work(window, berkas, '12.1', { outcome: 0 });
  await work(window, berkas, '14.1');
  await leave(window);
  return berkas;
}

test('SOP 18: an adendum is sent back by the other of the Pokja and comes home corrected', async ({
  lajur,
}) => {
  test.setTimeout(120_000);
  const reason = 'Jadwal pemasukan penawaran belum ikut diubah';
  lajur.moveIn();
  const program = await lajur.start();
  const { window } = program;
  await announced(window);
  await login(window, RANI);
  await openBerkas(window, TITLE);
  await workStep(window, 2, { outcome: /perlu perubahan isi dokumen pemilihan saja/ });
  await workStep(window, 6, { note: 'Adendum 01 diunggah' });
  await window.getByRole('button', { name: 'Catat kedatangan' }).click();

  await switchUser(window, RANI, BAYU);
  await openBerkas(window, TITLE);
  await takeOpenStep(window);
  await chooseAct(window, 'Kembalikan…');
  const dialog = window.getByRole('dialog', { name: 'Kembalikan ke langkah sebelumnya' });
  await dialog.getByRole('textbox', { name: 'Apa yang perlu diperbaiki' }).fill(reason);
  await dialog.getByRole('button', { name: 'Kembalikan' }).click();
  await expect(dialog).toBeHidden();

  await switchUser(window, BAYU, RANI);
  await openBerkas(window, TITLE);
  await expect(stepHead(window, 6)).toBeVisible();
  await expect(window.getByText(`Dikembalikan oleh ${BAYU.nama} dari langkah 7`)).toBeVisible();
  await expect(window.getByText(reason)).toBeVisible();
  await expectAccessible(program, 'a step that was sent back');
  await workStep(window, 6, { note: 'Adendum 02 dengan jadwal baru' });
  await window.getByRole('button', { name: 'Catat kedatangan' }).click();
  await workStep(window, 7, { outcome: /jumlah peserta terpenuhi/ });
  await expect(stepHead(window, 10)).toBeVisible();
  const kinds = entriesOnDisk(lajur.home).flatMap(({ events }) => events.map(({ type }) => type));
  expect(kinds.filter((type) => type === 'TaskReturned' || type === 'StepArrived')).toEqual([
    'StepArrived',
    'TaskReturned',
    'StepArrived',
  ]);
});

test('SOP 18: an objection opens SOP 22, is answered there, and its result comes home', async ({ lajur }) => {
  test.setTimeout(120_000);
  lajur.moveIn();
  const { window } = await lajur.start();
  const berkas = await won(window);
  await login(window, RANI);
  await openBerkas(window, TITLE);
  await workStep(window, 15, { outcome: /^ada sanggahan/ });
  await expect(window.getByText(/dikerjakan lewat SOP 22 Pengelolaan Sanggahan/)).toBeVisible();
  await takeOpenStep(window);
  await window.getByRole('button', { name: 'Mulai berkas SOP 22' }).click();
  const dialog = window.getByRole('dialog', { name: 'Mulai berkas' });
  await expect(dialog.getByText(RANI.nama)).toBeVisible();
  await dialog.getByRole('button', { name: 'Mulai berkas' }).click();
  await expect(dialog).toBeHidden();

  for (const no of [1, 2]) await workStep(window, no);
  await workStep(window, 3, { outcome: /sanggah ditolak/ });
  await workStep(window, 5);
  await expect(window.getByText('Selesai', { exact: true }).first()).toBeVisible();
  await window.goBack();
  await expect(stepHead(window, 17)).toBeVisible();
  await expect(window.getByText(/Keputusan: sanggah ditolak/)).toBeVisible();
  await fillStep(window, { outcome: /^sanggahan ditolak/ });
  await finishOpenStep(window, 17);
  await workStep(window, 18);
  await workStep(window, 19, { outside: { proof: 'Tanda terima laporan 027/19' } });
  await expect(window.getByText('Selesai', { exact: true }).first()).toBeVisible();

  const events = entriesOnDisk(lajur.home).flatMap((entry) => entry.events);
  const told = events.filter(({ stream, type }) => stream === berkas && type.startsWith('Child'));
  expect(told.map(({ type, data }) => [type, data['task'], data['result']])).toEqual([
    ['ChildOpened', '17.1', undefined],
    ['ChildClosed', '17.1', 'selesai'],
  ]);
  expect(events.at(-1)).toMatchObject({ stream: berkas, type: 'BerkasClosed' });
});

test('SOP 18: “tidak ada sanggahan” is closed until masa sanggah has passed, and open on the day after', async ({
  lajur,
}) => {
  test.setTimeout(120_000);
  lajur.moveIn();
  const first = await lajur.start();
  await won(first.window);
  await login(first.window, RANI);
  await openBerkas(first.window, TITLE);
  await takeOpenStep(first.window);
  const none = /^tidak ada sanggahan/;
  await expect(first.window.getByRole('radio', { name: none })).toBeDisabled();
  await expect(first.window.getByText(/terbuka Sen, 30 Nov 2026/)).toBeVisible();
  await expectAccessible(first, 'a way that is closed until its moment');
  await lajur.close();

  const { window } = await lajur.start({ clock: '2026-12-01T08:00:00+07:00' });
  await login(window, RANI);
  await openBerkas(window, TITLE);
  await fillStep(window, { outcome: none });
  await finishOpenStep(window, 15);
  await expect(stepHead(window, 18)).toBeVisible();
});
