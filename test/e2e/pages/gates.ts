import { expect, type Page } from '@playwright/test';

/** A person as a story knows them. */
export interface Cast {
  readonly nama: string;
  readonly jabatan: string;
  readonly password: string;
}

/** Opens a new office with its first administrator. */
export async function openOffice(window: Page, first: Cast): Promise<void> {
  await expect(window.getByRole('heading', { name: 'Buka kantor' })).toBeVisible();
  await window.getByRole('textbox', { name: 'Nama lengkap Anda' }).fill(first.nama);
  await window.getByRole('textbox', { name: 'Jabatan' }).fill(first.jabatan);
  await window.getByLabel(/^Kata sandi/).fill(first.password);
  await window.getByLabel(/^Ulangi kata sandi/).fill(first.password);
  await window.getByRole('button', { name: 'Buka kantor' }).click();
  await expectAtWork(window, first);
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
  await expect(window.getByRole('button', { name: `${nama}: kunci atau ganti pengguna` })).toBeVisible();
}

/** Leaves the session, so that another person can log in. */
export async function switchUser(window: Page, from: Cast, to: Cast): Promise<void> {
  await window.getByRole('button', { name: `${from.nama}: kunci atau ganti pengguna` }).click();
  await window.getByRole('menuitem', { name: /Keluar dan ganti pengguna/ }).click();
  await login(window, to);
}

/** Goes to a screen by the rail. */
export async function goTo(
  window: Page,
  screen: 'Meja Saya' | 'Berkas' | 'Katalog SOP' | 'Pengaturan',
): Promise<void> {
  const rail = window.getByRole('navigation', { name: 'Menu utama' });
  await rail
    .getByRole('link', { name: screen })
    .or(rail.getByRole('button', { name: screen }))
    .click();
  await expect(window.getByRole('heading', { level: 1, name: screen })).toBeVisible();
}
