import { finishStep, openStep, startBerkas, takeStep } from '../pages/berkas';
import { ADMIN as admin, HELPDESK as helpdesk, KASUBBAG as kasubbag, KASUBBAG_POST } from '../harness/cast';
import { expectAtWork, goTo, login, openOffice, switchUser } from '../pages/gates';
import { addOrang } from '../pages/orang';
import { expect, test } from '../harness/lajur';
import { commandCounts, entriesOnDisk } from '../harness/on-disk';

const TITLE = 'Konsultasi CV Tirta Abadi tentang dokumen penawaran';

test('a visitor is helped by two people, through a kill and a lost picture, to the whole story', async ({
  lajur,
}) => {
  test.setTimeout(180_000);
  const first = await lajur.start();
  await openOffice(first.window, admin);
  await addOrang(first.window, helpdesk, ['Helpdesk']);
  await addOrang(first.window, kasubbag, [KASUBBAG_POST]);

  await switchUser(first.window, admin, helpdesk);
  await startBerkas(first.window, /Layanan Help Desk/, TITLE);
  await openStep(first.window, /Menerima tamu/);
  await takeStep(first.window);
  await finishStep(first.window, { outcome: /spesifik atau kompleks/ });
  await openStep(first.window, /mengarahkan kepada Kasubbag/);
  await takeStep(first.window);
  const acknowledged = commandCounts(lajur.home)['task.take'];

  await lajur.kill();
  lajur.dropPicture();
  const second = await lajur.start({ clock: '2026-11-23T09:20:00+07:00' });
  await login(second.window, helpdesk);
  expect(commandCounts(lajur.home)['task.take']).toBe(acknowledged);

  await openStep(second.window, /mengarahkan kepada Kasubbag/);
  await second.window.getByRole('radio', { name: /Kasubbag (dapat )?memberi/ }).check();
  await second.window.getByRole('radio', { name: KASUBBAG_POST, exact: true }).check();
  await finishStep(second.window, { note: 'Diantar ke ruang Kasubbag.' });

  await switchUser(second.window, helpdesk, kasubbag);
  await expectAtWork(second.window, kasubbag);
  await openStep(second.window, /Memberikan informasi sesuai kebutuhan/);
  await takeStep(second.window);
  await finishStep(second.window, { note: 'Dijelaskan cara mengunggah dokumen penawaran.' });

  await goTo(second.window, 'Berkas');
  await second.window.getByText('Selesai', { exact: true }).click();
  await second.window.getByRole('row', { name: new RegExp(TITLE) }).dblclick();
  await second.window.getByRole('tab', { name: 'Riwayat' }).click();
  const story = second.window.getByLabel('Riwayat berkas, yang terbaru di atas');
  await expect(story).toContainText('berkas ditutup: selesai');
  await expect(story).toContainText('Dijelaskan cara mengunggah dokumen penawaran.');
  await expect(story).toContainText(helpdesk.nama);
  await expect(story).toContainText(kasubbag.nama);

  await lajur.close();
  const entries = entriesOnDisk(lajur.home);
  expect(entries.map((entry) => entry.n)).toEqual(entries.map((_, index) => index + 1));
  expect(entries.at(-1)?.events.map((event) => event.type)).toEqual(['StepFinished', 'BerkasClosed']);
});
