import { expect, type Page } from '@playwright/test';
import type { Cast } from '../harness/cast';
import { goTo } from './gates';

/** Registers a person with roles and a password, as an administrator does. */
export async function addOrang(window: Page, cast: Cast, roles: readonly string[]): Promise<void> {
  await goTo(window, 'Pengaturan');
  await window.getByRole('button', { name: 'Tambah orang' }).click();
  const dialog = window.getByRole('dialog', { name: 'Tambah orang' });
  await dialog.getByRole('textbox', { name: 'Nama lengkap' }).fill(cast.nama);
  await dialog.getByRole('textbox', { name: 'Jabatan' }).fill(cast.jabatan);
  for (const role of roles) await dialog.getByRole('checkbox', { name: role, exact: true }).check();
  await dialog.getByLabel(/^Kata sandi/).fill(cast.password);
  await dialog.getByLabel(/^Ulangi kata sandi/).fill(cast.password);
  await dialog.getByRole('button', { name: 'Tambahkan' }).click();
  await expect(dialog).toBeHidden();
  await expect(window.getByRole('row', { name: new RegExp(`^${cast.nama}`) })).toBeVisible();
}
