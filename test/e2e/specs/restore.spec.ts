import { cpSync, readdirSync, renameSync, rmSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { ADMIN } from '../harness/cast';
import { expect, test, type Lajur } from '../harness/lajur';
import { entriesOnDisk } from '../harness/on-disk';
import { goTo, login } from '../pages/gates';

/** As large as a copy must be for a person to wait on it: a file with a hole in it, which takes no place. Bytes. */
const HUGE = 24 * 1024 ** 3;

/** Closes the program, which makes a copy; answers the folder of the newest. */
async function copyByClosing(lajur: Lajur): Promise<string> {
  await lajur.close();
  const root = join(lajur.home, 'cadangan');
  const office = readdirSync(root).find((name) => name.startsWith('Lajur-')) ?? '';
  const copies = readdirSync(join(root, office)).filter((name) =>
    statSync(join(root, office, name)).isDirectory(),
  );
  const newest =
    copies
      .filter((name) => /^\d/.test(name))
      .sort()
      .at(-1) ?? '';
  return join(root, office, newest);
}

/** Makes the reading of a copy long; the answer puts the copy back as it was. */
function swell(copy: string): () => void {
  const journal = join(copy, 'journal.db');
  cpSync(journal, `${journal}.asli`);
  truncateSync(journal, HUGE);
  return () => {
    renameSync(`${journal}.asli`, journal);
  };
}

async function chooseFirst(window: Page): Promise<void> {
  await window
    .getByRole('list', { name: /Daftar cadangan/ })
    .getByRole('button')
    .first()
    .click();
}

/** Chooses a copy that takes long, sees it go on, cancels, and is back at the list with nothing changed. */
async function cancelReading(window: Page): Promise<void> {
  await chooseFirst(window);
  const status = window.getByText(/Membaca basis data cadangan… \d+%/);
  await expect(status).toBeVisible();
  const first = await status.textContent();
  await expect(status).not.toHaveText(first ?? '');
  await expect(window.getByRole('progressbar', { name: 'Kemajuan' })).toBeVisible();
  await window.getByRole('button', { name: 'Batalkan' }).click();
  await expect(window.getByText('Dibatalkan. Tidak ada yang berubah.')).toBeVisible({ timeout: 3_000 });
}

async function restoreFirst(window: Page): Promise<void> {
  await chooseFirst(window);
  await expect(window.getByText('Cadangan ini utuh.')).toBeVisible();
  await window.getByRole('textbox', { name: 'Nama administrator' }).fill(ADMIN.nama);
  await window.getByLabel(/^Kata sandi/).fill(ADMIN.password);
  await window.getByRole('button', { name: 'Pulihkan kantor ini' }).click();
}

test('the reading of a copy is seen and can be cancelled: on the first run, on the recovery screen, and at work', async ({
  lajur,
}) => {
  test.setTimeout(180_000);
  lajur.moveIn();
  const first = await lajur.start();
  await login(first.window, ADMIN);
  const copy = await copyByClosing(lajur);
  const putBack = swell(copy);
  const entries = entriesOnDisk(lajur.home).length;

  const atWork = await lajur.start({ clock: '2026-11-23T10:00:00+07:00' });
  await login(atWork.window, ADMIN);
  await goTo(atWork.window, 'Pengaturan');
  await atWork.window.getByRole('tab', { name: 'Cadangan' }).click();
  await atWork.window.getByRole('button', { name: 'Pulihkan…' }).click();
  await cancelReading(atWork.window);
  await lajur.kill();
  expect(entriesOnDisk(lajur.home)).toHaveLength(entries);

  renameSync(join(lajur.home, 'data'), join(lajur.home, 'hilang'));
  const lost = await lajur.start({ clock: '2026-11-23T10:10:00+07:00' });
  await lost.window.getByRole('button', { name: /Pulihkan dari cadangan/ }).click();
  await cancelReading(lost.window);
  await lajur.kill();

  for (const name of ['hilang', 'app', 'data'])
    rmSync(join(lajur.home, name), { recursive: true, force: true });
  const fresh = await lajur.start({ clock: '2026-11-23T10:20:00+07:00' });
  await fresh.window.getByRole('button', { name: /^Pulihkan dari cadangan/ }).click();
  await cancelReading(fresh.window);
  putBack();
  await restoreFirst(fresh.window);
  await login(fresh.window, ADMIN);
  // All that the copy held, and the entry of the restore.
  await expect.poll(() => entriesOnDisk(lajur.home).length).toBe(entries + 1);
});
