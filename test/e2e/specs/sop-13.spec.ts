import { runIn } from '../harness/calls';
import { HELPDESK } from '../harness/cast';
import { expect, test } from '../harness/lajur';
import { entriesOnDisk } from '../harness/on-disk';
import { as, hire, leave, VERIFIKATOR } from '../harness/staff';
import { openStep, recordArrival, startBerkas, takeStep } from '../pages/berkas';
import { login, switchUser } from '../pages/gates';
import { fillStep, finishOpenStep, stepHead, workStep } from '../pages/langkah';
import { openBerkas, openTab } from '../pages/screens';

test('SOP 13: a provider whose papers do not fit is sent home, comes again, and is activated', async ({
  lajur,
}) => {
  test.setTimeout(120_000);
  const title = 'CV Anugerah Sentosa: akun penyedia baru';
  const remark = 'NIB yang dibawa tidak sama dengan yang diunggah';
  lajur.moveIn();
  const { window } = await lajur.start();
  await hire(window, [[VERIFIKATOR, 'verifikator']]);
  await login(window, HELPDESK);
  await startBerkas(window, /Verifikasi dan Registrasi Penyedia/, title);
  await workStep(window, 1);
  await switchUser(window, HELPDESK, VERIFIKATOR);
  await recordArrival(window, new RegExp(title), 'Pendaftaran online masuk di SPSE');
  await openBerkas(window, title);
  for (const no of [2, 3]) await workStep(window, no);
  await workStep(window, 4, { outcome: /^tidak sesuai/, note: remark });
  await expect(window.getByText('Dikembalikan', { exact: true }).first()).toBeVisible();
  await openTab(window, 'Riwayat');
  await expect(window.getByText(remark)).toBeVisible();
  const closed = entriesOnDisk(lajur.home).at(-1)?.events.at(-1);
  expect(closed).toMatchObject({ type: 'BerkasClosed', data: { result: 'dikembalikan' } });

  await switchUser(window, VERIFIKATOR, HELPDESK);
  await leave(window);
  await as(window, HELPDESK);
  const reason = 'Penyedia datang lagi membawa NIB yang benar';
  await runIn(window, 'berkas.reopen', { berkas: closed?.stream, reason, step: '3' });
  await leave(window);
  await login(window, VERIFIKATOR);
  await openStep(window, new RegExp(title));
  await takeStep(window);
  await finishOpenStep(window, 3);
  await openBerkas(window, title);
  await workStep(window, 4, { outcome: /^sesuai/ });
  await expect(stepHead(window, 6)).toBeVisible();
  await fillStep(window, {});
  await workStep(window, 6);
  await expect(window.getByText('Selesai', { exact: true }).first()).toBeVisible();
  expect(
    entriesOnDisk(lajur.home)
      .at(-1)
      ?.events.map(({ type }) => type),
  ).toEqual(['StepFinished', 'BerkasClosed']);
});
