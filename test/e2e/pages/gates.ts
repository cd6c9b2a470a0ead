import { expect, type Locator, type Page } from '@playwright/test';
import type { Cast } from '../harness/cast';

/** The button that says who is at work. */
function personMenu(window: Page, nama: string): Locator {
  return window.getByRole('banner').getByRole('button', { name: nama });
}

/** Goes on to the next step of the wizard, whose heading is `name`. */
async function nextStep(window: Page, name: string): Promise<void> {
  await window.getByRole('button', { name: 'Lanjut' }).click();
  await expect(window.getByRole('heading', { name })).toBeVisible();
}

/** The recovery code that stands on the screen, which tells it this once. */
export async function codeShown(window: Page): Promise<string> {
  const code = await window.getByRole('group', { name: 'Kode pemulihan' }).textContent();
  expect(code).toMatch(/^([0-9A-Z]{4}-){4}[0-9A-Z]{4}$/);
  return code ?? '';
}

/** Says that the code was kept, and goes on to work. */
export async function keepCode(window: Page): Promise<void> {
  await window.getByRole('checkbox').check();
  await window.getByRole('button', { name: 'Mulai bekerja' }).click();
}

/** Opens a new office as `openOffice`, up to its recovery code. */
export async function openUpToCode(window: Page, first: Cast): Promise<string> {
  await window.getByRole('button', { name: /^Buka kantor/ }).click();
  await nextStep(window, 'Orang & peran');
  await window.getByRole('button', { name: 'Lewati dulu' }).click();
  await expect(window.getByRole('heading', { name: 'Administrator pertama' })).toBeVisible();
  await window.getByRole('textbox', { name: 'Nama lengkap Anda' }).fill(first.nama);
  await window.getByRole('textbox', { name: 'Jabatan' }).fill(first.jabatan);
  await window.getByLabel(/^Kata sandi/).fill(first.password);
  await window.getByLabel(/^Ulangi kata sandi/).fill(first.password);
  await nextStep(window, 'Jam kerja & hari libur');
  await nextStep(window, 'Tempat data & cadangan');
  await window.getByRole('button', { name: 'Buka kantor' }).click();
  await expect(window.getByRole('heading', { name: 'Kantor dibuka' })).toBeVisible();
  return codeShown(window);
}

/** Opens a new office with its first administrator, leaving the wizard's other steps as they are proposed. */
export async function openOffice(window: Page, first: Cast): Promise<void> {
  await openUpToCode(window, first);
  await keepCode(window);
  await expectAtWork(window, first);
}

/** Answers the form behind “Lupa kata sandi?”. */
export async function recoverBy(window: Page, { nama, password }: Cast, code: string): Promise<void> {
  await window.getByRole('textbox', { name: 'Nama administrator' }).fill(nama);
  await window.getByRole('textbox', { name: 'Kode pemulihan' }).fill(code);
  await window.getByLabel(/^Kata sandi baru/).fill(password);
  await window.getByLabel(/^Ulangi kata sandi/).fill(password);
  await window.getByRole('button', { name: 'Tetapkan kata sandi dan masuk' }).click();
}

/** Walks all steps of the wizard without opening an office; `look` sees each. */
export async function walkWizard(window: Page, look: (step: string) => Promise<void>): Promise<void> {
  await window.getByRole('button', { name: /^Buka kantor/ }).click();
  await look('wizard: Profil kantor');
  await nextStep(window, 'Orang & peran');
  await look('wizard: Orang & peran');
  await window.getByRole('button', { name: 'Lewati dulu' }).click();
  await expect(window.getByRole('heading', { name: 'Administrator pertama' })).toBeVisible();
  await look('wizard: Administrator pertama');
  await window.getByRole('textbox', { name: 'Nama lengkap Anda' }).fill('Dewi Lestari');
  await window.getByLabel(/^Kata sandi/).fill('kebun-teh-pagi-hari');
  await window.getByLabel(/^Ulangi kata sandi/).fill('kebun-teh-pagi-hari');
  await nextStep(window, 'Jam kerja & hari libur');
  await look('wizard: Jam kerja & hari libur');
  await nextStep(window, 'Tempat data & cadangan');
  await look('wizard: Tempat data & cadangan');
}

/** Logs in by name and password. */
export async function login(window: Page, { nama, password }: Cast): Promise<void> {
  await expect(window.getByRole('heading', { name: 'Masuk' })).toBeVisible();
  await window.getByRole('combobox', { name: 'Nama' }).fill(nama);
  await window.getByLabel(/^Kata sandi/).fill(password);
  await window.keyboard.press('Enter');
  await expectAtWork(window, { nama });
}

/** The shell stands, with the person's name. */
export async function expectAtWork(window: Page, { nama }: Pick<Cast, 'nama'>): Promise<void> {
  await expect(personMenu(window, nama)).toBeVisible();
}

/** Leaves the session. */
export async function logout(window: Page, { nama }: Pick<Cast, 'nama'>): Promise<void> {
  await personMenu(window, nama).click();
  await window.getByRole('menuitem', { name: /Keluar dan ganti pengguna/ }).click();
  await expect(window.getByRole('heading', { name: 'Masuk' })).toBeVisible();
}

/** Leaves the session, and another person logs in. */
export async function switchUser(window: Page, from: Cast, to: Cast): Promise<void> {
  await logout(window, from);
  await login(window, to);
}

/** Goes to a screen by the rail. */
export async function goTo(
  window: Page,
  screen: 'Meja Saya' | 'Berkas' | 'Agenda' | 'Katalog SOP' | 'Pengaturan',
): Promise<void> {
  const rail = window.getByRole('navigation', { name: 'Menu utama' });
  await rail
    .getByRole('link', { name: screen })
    .or(rail.getByRole('button', { name: screen }))
    .click();
  await expect(window.getByRole('heading', { level: 1, name: screen })).toBeVisible();
}
