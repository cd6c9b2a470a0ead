import { runIn } from '../harness/calls';
import { expectAccessible } from '../harness/axe';
import { expect, test } from '../harness/lajur';
import { entriesOnDisk } from '../harness/on-disk';
import { as, hire, KABAG, leave, RANI, work } from '../harness/staff';
import { login } from '../pages/gates';
import { stepHead } from '../pages/langkah';
import { openBerkas, openTab } from '../pages/screens';

test('SOP 23: nobody answers in fourteen days, the clock takes its way, and the story says so', async ({
  lajur,
}) => {
  test.setTimeout(120_000);
  const title = 'Sanggah banding CV Karya Mandiri';
  const outside = { date: '2026-11-23', proof: 'Surat PA 027/23' };
  lajur.moveIn();
  const first = await lajur.start();
  const [rani = ''] = await hire(first.window, [
    [RANI, 'jf-ppbj'],
    [KABAG, 'kepala-bagian'],
  ]);
  await as(first.window, RANI);
  const lanes = { pokja: { kind: 'team', people: [rani] } };
  const berkas = await runIn(first.window, 'berkas.start', { sop: '23', procedure: 'utama', title, lanes });
  await work(first.window, berkas, '1.1', { outcome: 0, outside });
  await work(first.window, berkas, '2.1');
  await leave(first.window);
  await login(first.window, RANI);
  await openBerkas(first.window, title);
  await expect(first.window.getByText(/Bila tidak diputuskan sampai Sen, 7 Des 2026/)).toBeVisible();
  await lajur.close();

  const program = await lajur.start({ clock: '2026-12-08T08:00:00+07:00' });
  const { window } = program;
  await login(window, RANI);
  await openBerkas(window, title);
  await expect(window.getByText('Batas waktunya lewat sejak kemarin 16.00:')).toBeVisible();
  await expectAccessible(program, 'a step whose time has run out');
  await window.getByRole('button', { name: 'Catat batas waktu lewat…' }).click();
  const dialog = window.getByRole('dialog', { name: 'Catat batas waktu lewat' });
  await expect(dialog.getByText(/Berkas berjalan ke hasil “sanggah banding diterima”/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Catat batas waktu lewat' }).click();
  await expect(dialog).toBeHidden();
  await expect(stepHead(window, 4)).toBeVisible();
  await openTab(window, 'Riwayat');
  await expect(window.getByText(/sanggah banding dianggap diterima/).first()).toBeVisible();
  expect(
    entriesOnDisk(lajur.home)
      .at(-1)
      ?.events.map(({ type }) => type),
  ).toEqual(['TaskExpired', 'StepOpened']);
});
