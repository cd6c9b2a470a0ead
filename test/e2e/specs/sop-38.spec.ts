import type { Page } from '@playwright/test';
import { runIn } from '../harness/calls';
import { expect, test } from '../harness/lajur';
import { entriesOnDisk } from '../harness/on-disk';
import { as, CLERK, hire, KABAG, leave, PEMBINAAN, work } from '../harness/staff';
import { openStep, recordArrival, startBerkas, takeStep } from '../pages/berkas';
import { login, switchUser } from '../pages/gates';
import { fillStep, finishOpenStep, stepHead, workStep } from '../pages/langkah';
import { openBerkas, openTab } from '../pages/screens';

const STAFF = [
  [KABAG, 'kepala-bagian'],
  [PEMBINAAN, 'kasubbag-pembinaan'],
  [CLERK, 'pengadministrasi'],
] as const;

/** A letter on its way out as it stands before the Kepala Bagian's signature. */
async function letterAtSignature(window: Page, title: string): Promise<string> {
  await as(window, KABAG);
  const berkas = await runIn(window, 'berkas.start', { sop: '38', procedure: 'keluar', title, lanes: {} });
  await work(window, berkas, '1.1');
  await leave(window);
  await as(window, CLERK);
  await work(window, berkas, '2.1');
  await leave(window);
  await as(window, PEMBINAAN);
  await work(window, berkas, '3.1', { outcome: 0 });
  await work(window, berkas, '4.1');
  await leave(window);
  await as(window, KABAG);
  await work(window, berkas, '5.1', { outcome: 0 });
  await leave(window);
  return berkas;
}

test('SOP 38 keluar: a draft is sent back by the Kasubbag, corrected, signed by the Kepala Bagian and archived', async ({
  lajur,
}) => {
  test.setTimeout(120_000);
  const title = 'Undangan rapat koordinasi pengadaan';
  const remark = 'Dasar hukumnya masih peraturan yang lama';
  lajur.moveIn();
  const { window } = await lajur.start();
  await hire(window, STAFF);
  await login(window, KABAG);
  await startBerkas(window, /Pengelolaan Administrasi Umum/, title, 'Surat Keluar');
  await workStep(window, 1);
  await switchUser(window, KABAG, CLERK);
  await openStep(window, new RegExp(title));
  await takeStep(window);
  await finishOpenStep(window, 2);

  await switchUser(window, CLERK, PEMBINAAN);
  await openStep(window, new RegExp(title));
  await takeStep(window);
  await fillStep(window, { outcome: /^belum sesuai/, note: remark });
  await finishOpenStep(window, 3);
  await switchUser(window, PEMBINAAN, CLERK);
  await openStep(window, new RegExp(title));
  const why = `Kembali ke langkah ini: ${PEMBINAAN.nama} memutuskan “belum sesuai” pada langkah 3`;
  await expect(window.getByText(why)).toBeVisible();
  await expect(window.getByText(remark)).toBeVisible();
  await takeStep(window);
  await fillStep(window, { note: 'Sudah memakai Perpres 46 Tahun 2025.' });
  await finishOpenStep(window, 2);

  await switchUser(window, CLERK, PEMBINAAN);
  await openBerkas(window, title);
  await workStep(window, 3, { outcome: /^sesuai/ });
  await workStep(window, 4);
  await switchUser(window, PEMBINAAN, KABAG);
  await openBerkas(window, title);
  await workStep(window, 5, { outcome: /^sesuai/ });
  await workStep(window, 6, { outcome: /ditandatangani Kepala Bagian/ });
  await switchUser(window, KABAG, CLERK);
  await openBerkas(window, title);
  await workStep(window, 7, { note: 'Nomor 000.1.5/812/35.73.112/2026' });
  for (const no of [10, 11, 12]) await workStep(window, no);

  await expect(window.getByText('Selesai', { exact: true }).first()).toBeVisible();
  await openTab(window, 'Riwayat');
  await expect(window.getByText('Nomor 000.1.5/812/35.73.112/2026')).toBeVisible();
  const finished = entriesOnDisk(lajur.home).flatMap(({ events }) =>
    events.flatMap(({ type, data }) => (type === 'StepFinished' ? [data['task']] : [])),
  );
  const steps = ['1.1', '2.1', '3.1', '2.2', '3.2', '4.1', '5.1', '6.1', '7.1', '10.1', '11.1', '12.1'];
  expect(finished).toEqual(steps);
  expect(entriesOnDisk(lajur.home).at(-1)?.events.at(-1)).toMatchObject({
    type: 'BerkasClosed',
    data: { result: 'selesai' },
  });
});

test('SOP 38 keluar: what Pimpinan signs goes by Bagian Umum, is waited for, and comes back to be sent', async ({
  lajur,
}) => {
  test.setTimeout(120_000);
  const title = 'Surat permohonan narasumber ke LKPP';
  lajur.moveIn();
  const { window } = await lajur.start();
  await hire(window, STAFF);
  await letterAtSignature(window, title);
  await login(window, KABAG);
  await openBerkas(window, title);
  await workStep(window, 6, { outcome: /ditandatangani Pimpinan/ });
  await switchUser(window, KABAG, CLERK);
  await openBerkas(window, title);
  await workStep(window, 8, { note: 'Diterima Bu Sri di Bagian Umum' });
  await expect(stepHead(window, 9)).toBeVisible();
  await expect(window.getByRole('button', { name: 'Ambil langkah ini' })).toHaveCount(0);

  await recordArrival(window, new RegExp(title), 'Dikembalikan Bagian Umum, sudah ditandatangani Sekda');
  await openBerkas(window, title);
  for (const no of [9, 10, 11, 12]) await workStep(window, no);
  await expect(window.getByText('Selesai', { exact: true }).first()).toBeVisible();
  const events = entriesOnDisk(lajur.home).flatMap((entry) => entry.events);
  expect(events.find(({ type }) => type === 'StepArrived')?.data).toMatchObject({
    task: '9.1',
    note: 'Dikembalikan Bagian Umum, sudah ditandatangani Sekda',
  });
  expect(events.at(-1)).toMatchObject({ type: 'BerkasClosed', data: { result: 'selesai' } });
});
