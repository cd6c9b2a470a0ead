import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { runIn, valueIn } from '../harness/calls';
import { ADMIN, HELPDESK } from '../harness/cast';
import { expect, type Lajur } from '../harness/lajur';
import type { Running } from '../harness/program';
import { login } from '../pages/gates';
import { closeDialog } from '../pages/screens';
import type { Look } from './look';

const PIN = '730294';

const press = (window: Page, name: string | RegExp): Promise<void> =>
  window.getByRole('button', { name }).click();

const stands = async (window: Page, heading: string): Promise<void> => {
  await expect(window.getByRole('heading', { name: heading })).toBeVisible();
};

async function wizardPeople(program: Running, look: Look): Promise<void> {
  const { window } = program;
  await stands(window, 'Orang & peran');
  await look(program, 'wizard-2-orang');
  await window.getByLabel(/^Nama Kepala Bagian/).fill('Ratna Dewi, M.Si');
  await window.getByLabel(/^Nama Helpdesk/).fill('ab');
  await press(window, 'Lanjut');
  await expect(window.getByText(/paling sedikit tiga huruf/).first()).toBeVisible();
  await look(program, 'wizard-2-orang-keliru');
  await window.getByLabel(/^Nama Helpdesk/).fill('Dewi Anggraini');
  await press(window, 'Lanjut');
}

async function wizardAdministrator(program: Running, look: Look): Promise<void> {
  const { window } = program;
  await stands(window, 'Administrator pertama');
  await look(program, 'wizard-3-administrator');
  await window.getByLabel(/^Kata sandi/).fill('pendek');
  await press(window, 'Lanjut');
  await look(program, 'wizard-3-administrator-keliru');
  await window.getByRole('radio', { name: 'Ratna Dewi, M.Si' }).check();
  for (const label of [/^Kata sandi/, /^Ulangi kata sandi/])
    await window.getByLabel(label).fill(ADMIN.password);
  await press(window, 'Lanjut');
}

/** The first start: three ways, the five steps, the recovery code. Leaves an office behind. */
async function firstRun(program: Running, look: Look): Promise<void> {
  const { window } = program;
  await stands(window, 'Selamat datang');
  await look(program, 'pintu-selamat-datang');
  await press(window, /^Pulihkan dari cadangan/);
  await stands(window, 'Pulihkan dari cadangan');
  await expect(window.getByText('Tidak ada cadangan di folder ini.')).toBeVisible();
  await look(program, 'pulihkan-tanpa-cadangan');
  await press(window, 'Kembali');
  await press(window, /^Buka kantor/);
  await stands(window, 'Profil kantor');
  await look(program, 'wizard-1-profil');
  await press(window, 'Lanjut');
  await wizardPeople(program, look);
  await wizardAdministrator(program, look);
  await stands(window, 'Jam kerja & hari libur');
  await look(program, 'wizard-4-kalender');
  await press(window, 'Lanjut');
  await stands(window, 'Tempat data & cadangan');
  await look(program, 'wizard-5-tempat');
  await press(window, 'Buka kantor');
  await stands(window, 'Kantor dibuka');
  await press(window, 'Mulai bekerja');
  await look(program, 'pintu-kode-pemulihan');
}

async function loginScreens(program: Running, look: Look): Promise<void> {
  const { window } = program;
  await stands(window, 'Masuk');
  await look(program, 'pintu-masuk');
  await press(window, 'Lupa kata sandi?');
  await press(window, 'Tetapkan kata sandi dan masuk');
  await look(program, 'pintu-lupa-sandi');
  await press(window, 'Kembali');
  await window.getByRole('combobox', { name: 'Nama' }).fill(HELPDESK.nama);
  await window.getByLabel(/^Kata sandi/).fill('bukan ini');
  await window.keyboard.press('Enter');
  await expect(window.getByText('Nama atau kata sandi tidak cocok.')).toBeVisible();
  await look(program, 'pintu-masuk-keliru');
}

/** The lock, with a password and with a PIN, and the warning before it. */
async function lockScreens(program: Running, look: Look): Promise<void> {
  const { app, window } = program;
  await login(window, HELPDESK);
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.send('news:idle', { secondsLeft: 120 });
  });
  await expect(window.getByRole('dialog', { name: 'Masih di situ?' })).toBeVisible();
  await look(program, 'pintu-masih-di-situ');
  await closeDialog(window);
  await window.keyboard.press('Control+L');
  await stands(window, 'Layar terkunci');
  await look(program, 'pintu-kunci');
  await window.getByLabel(/^Kata sandi/).fill(HELPDESK.password);
  await window.keyboard.press('Enter');
  await expect(window.getByRole('heading', { name: 'Layar terkunci' })).toBeHidden();
  const { password } = HELPDESK;
  await valueIn(window, 'command:set-pin', { commandId: crypto.randomUUID(), password, pin: PIN });
  await window.keyboard.press('Control+L');
  await expect(window.getByLabel(/^PIN/)).toBeVisible();
  await look(program, 'pintu-kunci-pin');
}

/** Data that are gone, and the way back from a copy. */
async function restoreScreens(program: Running, look: Look): Promise<void> {
  const { window } = program;
  await stands(window, 'Data belum dapat dibuka');
  await look(program, 'pemulihan-jurnal-hilang');
  await press(window, 'Pulihkan dari cadangan');
  const copies = window.getByRole('list', { name: /Daftar cadangan/ }).getByRole('button');
  await expect(copies.first()).toBeVisible();
  await look(program, 'pulihkan-daftar');
  await copies.first().click();
  await expect(window.getByText('Cadangan ini utuh.')).toBeVisible();
  await look(program, 'pulihkan-bukti');
}

/** Every screen before and around a session, in the order a PC meets them. */
export async function tourDoors(lajur: Lajur, look: Look): Promise<void> {
  await firstRun(await lajur.start({ home: join(lajur.home, 'baru') }), look);
  await lajur.close();
  const refused = await lajur.start({ home: join(lajur.home, 'Dropbox') });
  await stands(refused.window, 'Data belum dapat dibuka');
  await look(refused, 'pemulihan-folder');
  await lajur.close();
  lajur.moveIn();
  const late = await lajur.start({ clock: '2026-11-21T09:00:00+07:00' });
  await loginScreens(late, look);
  await login(late.window, HELPDESK);
  await expect(late.window.getByRole('dialog', { name: 'Pastikan tanggal hari ini' })).toBeVisible();
  await look(late, 'pintu-tanggal');
  await lajur.close();
  const locking = await lajur.start();
  await lockScreens(locking, look);
  await lajur.close();
  await loseData(lajur);
  await restoreScreens(await lajur.start(), look);
}

async function loseData(lajur: Lajur): Promise<void> {
  const { window } = await lajur.start();
  const { nama, password } = ADMIN;
  await valueIn(window, 'session:login', { nama, password });
  await runIn(window, 'orang.register', { nama: 'Tri Handoko', jabatan: 'Staf', roles: [] });
  await valueIn(window, 'copy:now', {});
  await lajur.close();
  rmSync(join(lajur.home, 'data'), { recursive: true });
}

/** The sample office: choosing who one is, and the band above all screens. */
export async function tourContoh(lajur: Lajur, look: Look): Promise<void> {
  const program = await lajur.start({ contoh: true });
  const { window } = program;
  const somebody = window.getByRole('list', { name: 'Orang di kantor contoh' }).getByRole('button');
  await expect(somebody.first()).toBeVisible({ timeout: 60_000 });
  await look(program, 'contoh-masuk');
  await somebody.filter({ hasText: 'Helpdesk' }).first().click();
  await expect(window.getByText('KANTOR CONTOH – bukan data sungguhan')).toBeVisible();
  await expect(window.getByRole('option').first()).toBeVisible();
  await look(program, 'contoh-meja');
}
