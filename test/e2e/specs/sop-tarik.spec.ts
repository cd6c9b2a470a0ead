import { runIn } from '../harness/calls';
import { HELPDESK, KASUBBAG } from '../harness/cast';
import { expect, test } from '../harness/lajur';
import { entriesOnDisk } from '../harness/on-disk';
import { as, leave, work } from '../harness/staff';
import { openStep, takeStep } from '../pages/berkas';
import { login, switchUser } from '../pages/gates';
import { chooseAct, fillStep, finishOpenStep, stepHead } from '../pages/langkah';
import { openBerkas } from '../pages/screens';

test('a step is taken back while the next holder has not begun; afterwards it is asked for, and given back', async ({
  lajur,
}) => {
  test.setTimeout(120_000);
  const title = 'PT Arema Jaya: denda keterlambatan';
  const wish = 'Lampirannya tertukar dengan berkas lain';
  lajur.moveIn();
  const { window } = await lajur.start();
  await as(window, HELPDESK);
  const berkas = await runIn(window, 'berkas.start', { sop: '12', procedure: 'utama', title, lanes: {} });
  await work(window, berkas, '1.1', { outcome: 0 });
  const lanes = { 'kasubbag-terkait': { kind: 'role', role: 'kasubbag-pengelolaan' } };
  await work(window, berkas, '2.1', { outcome: 1, lanes });
  await leave(window);
  await login(window, HELPDESK);
  await openBerkas(window, title);
  await expect(stepHead(window, 3)).toBeVisible();
  await chooseAct(window, 'Tarik kembali langkah 2');
  await expect(window.getByText('Langkah 2 ditarik kembali')).toBeVisible();
  await expect(stepHead(window, 2)).toBeVisible();
  await fillStep(window, { outcome: /lebih teknis/, note: 'Lampiran sudah ditukar' });
  // The Kasubbag named with that finish was given back with it.
  await window
    .getByRole('radio', { name: 'Kepala Subbagian Pengelolaan Pengadaan Barang dan Jasa', exact: true })
    .check();
  await finishOpenStep(window, 2);

  await switchUser(window, HELPDESK, KASUBBAG);
  await openStep(window, new RegExp(title));
  await takeStep(window);
  await switchUser(window, KASUBBAG, HELPDESK);
  await openBerkas(window, title);
  await window.getByRole('button', { name: 'Tindakan lain' }).press('Enter');
  await expect(window.getByRole('menuitem', { name: 'Minta dikembalikan…' })).toBeVisible();
  await expect(window.getByRole('menuitem', { name: /Tarik kembali/ })).toHaveCount(0);
  await window.getByRole('menuitem', { name: 'Minta dikembalikan…' }).press('Enter');
  const ask = window.getByRole('dialog', { name: 'Minta dikembalikan' });
  await ask.getByRole('textbox', { name: 'Alasan' }).fill(wish);
  await ask.getByRole('button', { name: 'Kirim permintaan' }).click();
  await expect(ask).toBeHidden();

  await switchUser(window, HELPDESK, KASUBBAG);
  await openBerkas(window, title);
  await expect(window.getByText(`${HELPDESK.nama} meminta langkah ini dikembalikan`)).toBeVisible();
  await expect(window.getByText(wish)).toBeVisible();
  await chooseAct(window, 'Kembalikan…');
  const back = window.getByRole('dialog', { name: 'Kembalikan ke langkah sebelumnya' });
  await back.getByRole('textbox', { name: 'Apa yang perlu diperbaiki' }).fill('Dikembalikan atas permintaan');
  await back.getByRole('button', { name: 'Kembalikan' }).click();
  await expect(back).toBeHidden();
  await switchUser(window, KASUBBAG, HELPDESK);
  await openStep(window, new RegExp(title));
  await expect(window.getByText(`Dikembalikan oleh ${KASUBBAG.nama} dari langkah 3`)).toBeVisible();
  const told = entriesOnDisk(lajur.home).flatMap(({ events }) => events.map(({ type }) => type));
  const WANTED = ['StepFinishUndone', 'ReturnAsked', 'TaskReturned'];
  expect(told.filter((type) => WANTED.includes(type))).toEqual(WANTED);
});
