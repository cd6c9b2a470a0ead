import type { Locator, Page } from '@playwright/test';
import { ADMIN, HELPDESK } from '../harness/cast';
import { expect } from '../harness/lajur';
import type { Running } from '../harness/program';
import { goTo, login, logout } from '../pages/gates';
import { closeDialog, openTab } from '../pages/screens';
import { GONE, LONG_NAME, TEAM } from './busy-office';
import type { Look } from './look';

const TABS = {
  profil: 'Profil kantor',
  orang: 'Orang & peran',
  tim: 'Tim Pokja',
  hak: 'Hak akses',
  pengganti: 'Pengganti',
  aturan: 'Aturan kerja',
  kalender: 'Jam kerja & libur',
  cadangan: 'Cadangan',
  sandi: 'Kata sandi & PIN',
  tampilan: 'Tampilan',
  data: 'Data',
} as const;

type Tab = keyof typeof TABS;

async function openDialog(window: Page, button: Locator, title: RegExp | string): Promise<Locator> {
  await button.click();
  const dialog = window.getByRole('dialog', { name: title });
  await expect(dialog).toBeVisible();
  return dialog;
}

const button = (window: Page | Locator, name: string): Locator => window.getByRole('button', { name });

async function openPerson(window: Page, nama: string): Promise<Locator> {
  await window.getByRole('row', { name: new RegExp(`^${nama.slice(0, 12)}`) }).click();
  const detail = window.getByRole('region', { name: 'Orang yang dipilih' });
  await expect(detail).toBeVisible();
  return detail;
}

async function peopleTab(program: Running, look: Look): Promise<void> {
  const { window } = program;
  await openTab(window, TABS.orang);
  await look(program, 'pengaturan-orang');
  const adding = await openDialog(window, button(window, 'Tambah orang'), 'Tambah orang');
  await look(program, 'orang-tambah');
  await button(adding, 'Tambahkan').click();
  await look(program, 'orang-tambah-kurang');
  await closeDialog(window);
  await openPerson(window, LONG_NAME);
  await look(program, 'orang-satu');
  const helpdesk = await openPerson(window, HELPDESK.nama);
  await expect(helpdesk.getByRole('list', { name: 'Langkah yang sedang dikerjakan' })).toBeVisible();
  await openDialog(window, button(window, 'Akhiri peran Verifikator'), 'Akhiri peran Verifikator');
  await look(program, 'orang-akhiri-peran');
  await closeDialog(window);
  await openDialog(window, button(window, 'Nonaktifkan…'), /^Nonaktifkan/);
  await look(program, 'orang-nonaktifkan');
  await closeDialog(window);
  await helpdesk.getByText('Tetapkan kata sandi').click();
  await button(helpdesk, 'Simpan kata sandi').click();
  await look(program, 'orang-kata-sandi');
  await window.getByRole('checkbox', { name: 'Tampilkan yang nonaktif' }).check();
  await openPerson(window, GONE);
  await openDialog(window, button(window, 'Aktifkan kembali…'), /^Aktifkan kembali/);
  await look(program, 'orang-aktifkan');
  await closeDialog(window);
  await look(program, 'orang-nonaktif');
}

async function teamsTab(program: Running, look: Look): Promise<void> {
  const { window } = program;
  await openTab(window, TABS.tim);
  await look(program, 'pengaturan-tim');
  const adding = await openDialog(window, button(window, 'Tambah tim'), 'Tambah tim');
  await button(adding, 'Daftarkan tim').click();
  await look(program, 'tim-tambah-kurang');
  await closeDialog(window);
  await window.getByRole('row', { name: /berakhir/ }).click();
  await look(program, 'tim-berakhir');
  await window.getByRole('row', { name: TEAM }).click();
  await look(program, 'tim-satu');
  await openDialog(window, button(window, 'Akhiri tim…'), `Akhiri ${TEAM}`);
  await look(program, 'tim-akhiri');
  await closeDialog(window);
}

async function standInsTab(program: Running, look: Look): Promise<void> {
  const { window } = program;
  await openTab(window, TABS.pengganti);
  await look(program, 'pengaturan-pengganti');
  const naming = await openDialog(window, button(window, 'Tunjuk Plh. atau Plt.'), 'Tunjuk Plh. atau Plt.');
  await button(naming, 'Tunjuk').click();
  await look(program, 'pengganti-tunjuk-kurang');
  await closeDialog(window);
  const giving = await openDialog(
    window,
    button(window, 'Beri penugasan sementara'),
    'Beri penugasan sementara',
  );
  await button(giving, 'Berikan').click();
  await look(program, 'penugasan-kurang');
  await closeDialog(window);
  await openDialog(window, button(window, 'Akhiri masa tugas').first(), /^Akhiri masa tugas/);
  await look(program, 'pengganti-akhiri');
  await closeDialog(window);
}

async function rulesTab(program: Running, look: Look): Promise<void> {
  const { window } = program;
  await openTab(window, TABS.aturan);
  await look(program, 'pengaturan-aturan');
  await window.getByRole('textbox', { name: 'Batas masuk hari ini' }).fill('jam dua');
  await button(window, 'Simpan aturan kerja').click();
  await look(program, 'aturan-keliru');
}

async function programPage(program: Running, look: Look): Promise<void> {
  const { window } = program;
  await goTo(window, 'Berkas');
  await button(window, 'Program kerja').click();
  await look(program, 'program-kerja-usulan');
  await button(window, 'Pakai usulan ini').click();
  await window.getByRole('row', { name: /Pengelolaan ruang server/ }).click();
  await look(program, 'program-kerja');
  const adding = await openDialog(window, button(window, 'Tambah baris'), 'Tambah baris program kerja');
  await button(adding, 'Tambah baris').click();
  await look(program, 'program-kerja-tambah-kurang');
  await closeDialog(window);
  await openDialog(window, button(window, 'Ubah baris…'), 'Ubah baris program kerja');
  await look(program, 'program-kerja-ubah');
  await closeDialog(window);
}

async function calendarTab(program: Running, look: Look): Promise<void> {
  const { window } = program;
  await openTab(window, TABS.kalender);
  await look(program, 'pengaturan-kalender');
  await button(window, 'Ubah jam kerja').click();
  await look(program, 'kalender-jam');
  await window.getByRole('textbox', { name: 'Hari biasa, Senin' }).fill('tujuh');
  await button(window, 'Simpan jam kerja').click();
  await look(program, 'kalender-jam-keliru');
  await button(window, 'Batalkan perubahan').first().click();
}

async function copiesTab(program: Running, look: Look): Promise<void> {
  const { window } = program;
  await openTab(window, TABS.cadangan);
  await look(program, 'pengaturan-cadangan');
  await button(window, 'Buat cadangan sekarang').click();
  await expect(window.getByText('Cadangan dibuat dan sudah dibaca ulang').first()).toBeVisible();
  const restoring = await openDialog(window, button(window, 'Pulihkan…'), 'Pulihkan dari cadangan');
  const copies = restoring.getByRole('list', { name: /Daftar cadangan/ }).getByRole('button');
  await expect(copies.first()).toBeVisible();
  await look(program, 'cadangan-pulihkan');
  await copies.first().click();
  await expect(restoring.getByText('Cadangan ini utuh.')).toBeVisible();
  await button(restoring, 'Pulihkan kantor ini').click();
  await look(program, 'cadangan-pulihkan-bukti');
  await closeDialog(window);
}

async function secretsTab(program: Running, look: Look): Promise<void> {
  const { window } = program;
  await openTab(window, TABS.sandi);
  await look(program, 'pengaturan-sandi');
  await button(window, 'Ganti kata sandi').click();
  await look(program, 'sandi-kurang');
  const form = window.getByRole('form', { name: 'Kode pemulihan kantor' });
  await form.getByLabel(/^Kata sandi sekarang/).fill(ADMIN.password);
  await button(form, 'Buat kode pemulihan baru').click();
  const code = window.getByRole('dialog', { name: 'Kode pemulihan baru' });
  await expect(code).toBeVisible();
  await look(program, 'sandi-kode-pemulihan');
  await button(code, 'Kode sudah disimpan').click();
}

async function plainTabs(program: Running, look: Look, tabs: readonly Tab[], mark: string): Promise<void> {
  for (const tab of tabs) {
    await openTab(program.window, TABS[tab]);
    await look(program, `${mark}${tab}`);
  }
}

/** Pengaturan as somebody reads it who may change nothing. */
async function readOnly(program: Running, look: Look): Promise<void> {
  const { window } = program;
  await goTo(window, 'Pengaturan');
  await openTab(window, TABS.orang);
  await openPerson(window, LONG_NAME);
  await look(program, 'baca-orang');
  await openTab(window, TABS.tim);
  await window.getByRole('row', { name: TEAM }).click();
  await look(program, 'baca-tim');
  await plainTabs(program, look, ['profil', 'pengganti', 'aturan', 'kalender', 'cadangan', 'sandi'], 'baca-');
}

/** All tabs of Pengaturan with their dialogs, first read only. Begins with `HELPDESK` at work and ends with `ADMIN`. */
export async function tourSettings(program: Running, look: Look): Promise<void> {
  const { window } = program;
  await readOnly(program, look);
  await logout(window, HELPDESK);
  await login(window, ADMIN);
  await goTo(window, 'Pengaturan');
  await peopleTab(program, look);
  await teamsTab(program, look);
  await standInsTab(program, look);
  await rulesTab(program, look);
  await calendarTab(program, look);
  await copiesTab(program, look);
  await secretsTab(program, look);
  await plainTabs(program, look, ['profil', 'hak', 'tampilan', 'data'], 'pengaturan-');
  await programPage(program, look);
}
