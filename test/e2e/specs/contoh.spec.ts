import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { followTo, freePort } from '../harness/anew';
import { expect, test } from '../harness/lajur';
import { runIn, valueIn } from '../harness/calls';
import { commandCounts, entriesOnDisk } from '../harness/on-disk';
import { gone } from '../harness/program';
import { goTo } from '../pages/gates';

const BAND = 'KANTOR CONTOH – bukan data sungguhan';
const WHO = 'Masuk sebagai siapa?';

test('from the welcome screen into the sample office and back: the program ends and comes up on the other', async ({
  lajur,
}) => {
  test.setTimeout(120_000);
  const port = await freePort();
  const { app, window } = await lajur.start({ port });
  const ended = gone(app.process());
  await window.getByRole('button', { name: /^Coba dulu/ }).click();
  expect(await ended).toBe(0);

  const sample = await followTo(port, WHO);
  await expect(sample.window.getByText(BAND)).toBeVisible();
  await sample.window.getByRole('button', { name: 'Tutup contoh, ke kantor sendiri' }).click();

  const own = await followTo(port, 'Selamat datang');
  await expect(own.window.getByText(BAND)).toHaveCount(0);
  await own.quit();
  expect(entriesOnDisk(join(lajur.home, 'contoh')).length).toBeGreaterThan(100);
});

test('the sample office made anew is another one: what was tried is gone, and screens show none of it', async ({
  lajur,
}) => {
  test.setTimeout(90_000);
  const { window } = await lajur.start({ contoh: true });
  const helpdesk = window.getByRole('button', { name: /Helpdesk/ }).first();
  await helpdesk.click();
  const title = 'Dicoba di kantor contoh';
  await runIn(window, 'berkas.start', { sop: '12', procedure: 'utama', title, lanes: {} });
  await goTo(window, 'Berkas');
  await expect(window.getByRole('row', { name: new RegExp(title) })).toBeVisible();
  const { dataId } = await valueIn(window, 'journal:end', {});
  await valueIn(window, 'session:logout', {});

  await window.getByRole('button', { name: 'Buat ulang kantor contoh' }).click();
  await expect(window.getByRole('heading', { name: 'Menyiapkan kantor contoh' })).toBeVisible();
  await expect(window.getByRole('heading', { name: WHO })).toBeVisible({ timeout: 30_000 });
  await helpdesk.click();
  await goTo(window, 'Berkas');
  await expect(window.getByRole('row', { name: /B-0\d+\/2026/ }).first()).toBeVisible();
  await expect(window.getByRole('row', { name: new RegExp(title) })).toHaveCount(0);
  expect((await valueIn(window, 'journal:end', {})).dataId).not.toBe(dataId);
  const titles = entriesOnDisk(join(lajur.home, 'contoh')).map(({ command }) => JSON.stringify(command.data));
  expect(titles.filter((data) => data.includes(title))).toEqual([]);
  expect(commandCounts(join(lajur.home, 'contoh'))['kantor.open']).toBe(1);
});

test('`npm start` goes along into the sample office and back, on its screen, until the program ends for good', async ({
  lajur,
}) => {
  test.setTimeout(120_000);
  const port = await freePort();
  // Without a screen the launcher has one of its own, which would end with the first program.
  const { DISPLAY: _screen, ...env } = process.env;
  const start = [`--home=${lajur.home}`, `--remote-debugging-port=${port}`];
  const launcher = spawn(process.execPath, ['build/start.mjs', ...start], { env, stdio: 'ignore' });
  const first = await followTo(port, 'Selamat datang');
  await first.window.getByRole('button', { name: /^Coba dulu/ }).click();
  const sample = await followTo(port, WHO);
  await sample.window.getByRole('button', { name: 'Tutup contoh, ke kantor sendiri' }).click();
  const own = await followTo(port, 'Selamat datang');
  expect(launcher.exitCode).toBeNull();
  await own.quit();
  expect(await gone(launcher)).toBe(0);
});
