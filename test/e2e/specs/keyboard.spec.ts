import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { HELPDESK } from '../harness/cast';
import { expect, test } from '../harness/lajur';
import { commandCounts, entriesOnDisk, sha256Of, storedFiles } from '../harness/on-disk';
import { TITLES } from '../harness/prepared-office';
import { finishStep, openStep, takeStep } from '../pages/berkas';
import { login } from '../pages/gates';
import { openBerkas, openTab } from '../pages/screens';

const NEW_TITLE = 'Tamu dari PT Sumber Jaya, hanya dengan papan ketik';
const STEP_4 = 'Memberikan informasi sesuai kebutuhan';

/** Presses a key; afterwards something still has the focus. */
async function press(window: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await window.keyboard.press(key);
  await expect
    .poll(() => window.evaluate(() => document.activeElement?.tagName), keys.join(' '))
    .not.toBe('BODY');
}

const hasFocus = (window: Page) => window.locator(':focus');

async function loginByKeys(window: Page): Promise<void> {
  await expect(window.getByRole('combobox', { name: 'Nama' })).toBeFocused();
  await window.keyboard.type(HELPDESK.nama);
  await press(window, 'Tab');
  await window.keyboard.type(HELPDESK.password);
  await window.keyboard.press('Enter');
  await expect(window.getByRole('option', { name: TITLES[0] })).toBeVisible();
}

async function startByPalette(window: Page): Promise<void> {
  await press(window, 'Control+K');
  await window.keyboard.type('mulai berkas');
  await expect(window.getByRole('button', { name: 'Mulai berkas baru' })).toBeVisible();
  await press(window, 'Enter');
  const dialog = window.getByRole('dialog', { name: 'Mulai berkas' });
  await expect(dialog.getByRole('combobox', { name: 'SOP' })).toBeVisible();
  await dialog.getByRole('combobox', { name: 'SOP' }).press('End');
  await window.keyboard.type('help desk');
  await expect(window.getByRole('option', { name: /Layanan Help Desk/ })).toBeVisible();
  await press(window, 'ArrowDown', 'Enter', 'Tab');
  await expect(dialog.getByRole('textbox', { name: 'Judul berkas' })).toBeFocused();
  await window.keyboard.type(NEW_TITLE);
  await window.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  await expect(window.getByRole('heading', { level: 1, name: new RegExp(NEW_TITLE) })).toBeVisible();
}

/** Walks the desk's list down to the step of a berkas. */
async function walkTo(window: Page, title: string): Promise<void> {
  const list = window.getByRole('listbox', { name: 'Langkah yang menunggu Anda' });
  await list.focus();
  const row = window.getByRole('option', { name: title });
  await press(window, 'Home');
  for (let walked = 0; walked < 20; walked += 1) {
    if ((await row.getAttribute('aria-selected')) === 'true') return;
    await press(window, 'j');
  }
  throw new Error(`j never came to ${title}`);
}

/** Goes on with Tab until something of that name has the focus. */
async function tabTo(
  window: Page,
  name: RegExp | string,
  role: 'button' | 'radio' | 'textbox',
): Promise<void> {
  const target = window.getByRole(role, { name });
  for (let tabbed = 0; tabbed < 40; tabbed += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await press(window, 'Tab');
  }
  throw new Error(`Tab never came to ${String(name)}`);
}

test('a person works SOP 12 to its end with the keyboard alone, and the focus is never lost', async ({
  lajur,
}) => {
  test.setTimeout(90_000);
  lajur.moveIn();
  const { window } = await lajur.start();
  await loginByKeys(window);
  await startByPalette(window);

  await press(window, 'Control+K');
  await window.keyboard.type('meja saya');
  await expect(window.getByRole('button', { name: 'Meja Saya' })).toBeVisible();
  await window.keyboard.press('Enter');
  await expect(window.getByRole('heading', { level: 1, name: 'Meja Saya' })).toBeVisible();
  await walkTo(window, NEW_TITLE);
  await press(window, 'k', 'j', 'a');
  await expect(window.getByRole('button', { name: 'Selesaikan langkah' })).toBeVisible();
  await press(window, 'Enter');
  await expect(window.locator('form :focus')).toBeVisible();
  await tabTo(window, /spesifik atau kompleks/, 'radio');
  await press(window, 'Space', 'ArrowDown');
  await expect(window.getByRole('radio', { name: /dapat dijawab langsung/ })).toBeChecked();
  await tabTo(window, 'Catatan', 'textbox');
  await window.keyboard.type('Menanyakan jadwal loket.');
  await press(window, 'Control+Enter');
  await expect(window.getByText('Langkah 1 selesai')).toBeVisible();

  // The acknowledgement comes before the picture: until then the finished step stands in the list.
  await expect(window.getByRole('option', { name: NEW_TITLE })).toContainText(STEP_4);
  await walkTo(window, NEW_TITLE);
  await press(window, 'a');
  await expect(window.getByRole('button', { name: 'Selesaikan langkah' })).toBeVisible();
  await press(window, 'Enter');
  await expect(window.getByRole('textbox', { name: 'Catatan' })).toBeFocused();
  await press(window, 'Control+Enter');
  await expect(window.getByText('Langkah 4 selesai')).toBeVisible();
  expect(
    entriesOnDisk(lajur.home)
      .at(-1)
      ?.events.map(({ type }) => type),
  ).toEqual(['StepFinished', 'BerkasClosed']);
});

test('help, keys and palette open by their keys, and Esc gives the focus back', async ({ lajur }) => {
  lajur.moveIn();
  const { window } = await lajur.start();
  await loginByKeys(window);
  await walkTo(window, TITLES[0]);
  const list = window.getByRole('listbox', { name: 'Langkah yang menunggu Anda' });

  await press(window, 'F1');
  await expect(window.getByRole('complementary', { name: 'Bantuan' })).toBeFocused();
  await press(window, 'Escape');
  await expect(list).toBeFocused();
  await press(window, '?');
  await expect(window.getByRole('dialog', { name: 'Tombol yang berlaku' })).toBeVisible();
  await press(window, 'Escape');
  await expect(list).toBeFocused();
  await press(window, 'Control+K');
  await expect(hasFocus(window)).toHaveAttribute('aria-label', /Ketik perintah/);
  await press(window, 'Escape');
  await expect(list).toBeFocused();
});

test('what was taken and what was finished can be taken back from the toast', async ({ lajur }) => {
  lajur.moveIn();
  const { window } = await lajur.start();
  await login(window, HELPDESK);
  await openStep(window, new RegExp(TITLES[0]));
  await takeStep(window);
  await window.getByRole('button', { name: 'Urungkan' }).click();
  await expect(window.getByText('Diurungkan: Langkah 1 Anda ambil')).toBeVisible();
  await takeStep(window);
  await finishStep(window, { outcome: /dapat dijawab langsung/ });
  const finished = window.getByRole('alert').filter({ hasText: 'Langkah 1 selesai' });
  await finished.getByRole('button', { name: 'Urungkan' }).click();
  await expect(window.getByText('Diurungkan: Langkah 1 selesai')).toBeVisible();
  await openStep(window, new RegExp(TITLES[0]));
  await expect(window.getByRole('button', { name: 'Selesaikan langkah' })).toBeVisible();
  expect(commandCounts(lajur.home)).toMatchObject({ 'task.take': 2, 'task.finish': 1, undo: 2 });
});

test('an attached file stands in the store under its hash, and its copy is the same to the last byte', async ({
  lajur,
}) => {
  lajur.moveIn();
  const bytes = Buffer.from(Array.from({ length: 70_000 }, (_, index) => (index * 31 + 7) % 256));
  const [chosen, copy] = [join(lajur.home, 'Surat tanya jawab.pdf'), join(lajur.home, 'salinan.pdf')];
  writeFileSync(chosen, bytes);
  const { app, window } = await lajur.start();
  await login(window, HELPDESK);
  await openStep(window, new RegExp(TITLES[0]));
  await takeStep(window);
  await window.locator('input[type="file"]').setInputFiles(chosen);
  await expect(
    window
      .getByText(/tersimpan/)
      .filter({ hasText: 'kB' })
      .or(window.getByText('Surat tanya jawab.pdf'))
      .first(),
  ).toBeVisible();
  await finishStep(window, { outcome: /dapat dijawab langsung/ });
  await expect(window.getByText('Langkah 1 selesai')).toBeVisible();
  const sha256 = sha256Of(bytes);
  expect(storedFiles(lajur.home)).toEqual({ [join(sha256.slice(0, 2), sha256)]: sha256 });
  expect(entriesOnDisk(lajur.home).at(-1)?.command.data).toMatchObject({
    lampiran: [{ sha256, name: 'Surat tanya jawab.pdf', sizeBytes: bytes.length }],
  });

  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, copy);
  await openBerkas(window, TITLES[0]);
  await openTab(window, 'Riwayat');
  await window
    .getByRole('button', {
      name: /Simpan salinan.*Surat tanya jawab\.pdf|Surat tanya jawab\.pdf.*Simpan salinan/,
    })
    .click();
  await expect(window.getByRole('alert').filter({ hasText: 'Surat tanya jawab.pdf' })).toBeVisible();
  expect(readFileSync(copy).equals(bytes)).toBe(true);
});
