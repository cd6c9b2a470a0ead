import type { Page } from '@playwright/test';
import { runIn, valueIn } from '../harness/calls';
import { ADMIN, HELPDESK, KASUBBAG, type Cast } from '../harness/cast';
import { expect } from '../harness/lajur';
import { TITLES } from '../harness/prepared-office';
import type { Running } from '../harness/program';
import { takeStep } from '../pages/berkas';
import { goTo, login, logout } from '../pages/gates';
import { closeDialog } from '../pages/screens';
import { OUTSIDE, WAITING } from './busy-office';
import { goToPath, type Look } from './look';

const MOST_PAGES = 12;

const KABAG: Cast = {
  nama: 'Eko Setyo Mahanani, ST., MT',
  jabatan: 'Kepala Bagian Pengadaan Barang dan Jasa',
  password: 'meja-besar-lantai-3',
};

/** Chooses a step of a list that draws only what is near the view. */
async function choose(window: Page, title: string): Promise<void> {
  const row = window.getByRole('option', { name: title }).first();
  const list = window.getByRole('listbox');
  await list.press('Home');
  for (let page = 0; page < MOST_PAGES && !(await row.isVisible()); page += 1) await list.press('PageDown');
  await row.click();
  await expect(window.getByRole('region', { name: 'Langkah yang dipilih' })).toContainText(title);
}

async function emptyDesk(program: Running, look: Look): Promise<void> {
  const { window } = program;
  await login(window, KASUBBAG);
  await goTo(window, 'Meja Saya');
  await expect(window.getByText('Tidak ada langkah yang menunggu Anda.')).toBeVisible();
  await look(program, 'meja-kosong');
  await logout(window, KASUBBAG);
}

async function steps(program: Running, look: Look): Promise<void> {
  const { window } = program;
  await look(program, 'meja-daftar');
  await choose(window, TITLES[0]);
  await look(program, 'meja-belum-diambil');
  await takeStep(window);
  await look(program, 'meja-keputusan', 'meja-saya');
  await window.getByRole('button', { name: 'Selesaikan langkah' }).click();
  await expect(window.getByRole('alert').filter({ hasText: 'Belum dapat diselesaikan' })).toBeVisible();
  await look(program, 'meja-keputusan-kurang');
  await window.getByRole('radio', { name: 'dapat dijawab langsung' }).check();
  await window.getByRole('button', { name: 'Selesaikan langkah' }).click();
  await expect(window.getByText('Langkah 1 selesai')).toBeVisible();
  await look(program, 'meja-urungkan');
  await choose(window, WAITING);
  await expect(window.getByRole('textbox', { name: 'Keterangan kedatangan' })).toBeVisible();
  await look(program, 'meja-catat-kedatangan');
  await choose(window, OUTSIDE);
  await takeStep(window);
  await window.getByRole('button', { name: 'Selesaikan langkah' }).click();
  await look(program, 'meja-catat-pihak-luar');
}

/** What is done with several steps at once, and with what departed from mutu baku. */
async function together(program: Running, look: Look): Promise<void> {
  const { window } = program;
  const list = window.getByRole('listbox');
  await goTo(window, 'Meja Saya');
  await choose(window, TITLES[1]);
  await window.getByRole('button', { name: 'Mengapa?' }).click();
  await look(program, 'meja-mengapa');
  await window.getByRole('searchbox', { name: 'Cari di daftar ini' }).fill('B-000');
  await list.press('Home');
  for (let row = 0; row < 7; row += 1) await list.press('Shift+ArrowDown');
  await look(program, 'meja-dicentang');
  await window.getByRole('button', { name: 'Selesaikan sekaligus…' }).click();
  await expect(window.getByRole('textbox', { name: 'Catatan untuk semuanya' })).toBeVisible();
  await look(program, 'meja-selesaikan-banyak');
  await closeDialog(window);
  await window.getByRole('button', { name: 'Catat susulan…' }).click();
  const dialog = window.getByRole('dialog', { name: 'Catat susulan beberapa langkah' });
  await dialog.getByRole('button', { name: /^Catat susulan/ }).click();
  await look(program, 'meja-hari-kertas');
  await closeDialog(window);
  await window.getByRole('button', { name: 'Batal centang' }).click();
  await window.getByRole('button', { name: 'Pandangan' }).click();
  await expect(window.getByRole('menuitem', { name: 'Simpan saringan ini…' })).toBeVisible();
  await look(program, 'meja-pandangan');
  await window.keyboard.press('Escape');
  await window.getByRole('tab', { name: 'Penyimpangan' }).click();
  await expect(window.getByRole('grid').getByRole('row').nth(1)).toBeVisible();
  await look(program, 'penyimpangan');
  await window.getByRole('button', { name: /^Beri alasan/ }).click();
  await window.getByRole('button', { name: /^Simpan alasan/ }).click();
  await look(program, 'penyimpangan-alasan');
  await closeDialog(window);
}

/** The Bagian as its head sees it. */
async function bagian(program: Running, look: Look): Promise<void> {
  const { window } = program;
  const { nama, jabatan, password } = KABAG;
  await logout(window, HELPDESK);
  await valueIn(window, 'session:login', { nama: ADMIN.nama, password: ADMIN.password });
  const orang = await runIn(window, 'orang.register', { nama, jabatan, roles: ['kepala-bagian'] });
  const commandId = crypto.randomUUID();
  await valueIn(window, 'command:set-password', { commandId, orang, present: '', password });
  await valueIn(window, 'session:logout', {});
  await login(window, KABAG);
  await goTo(window, 'Meja Saya');
  await window.getByRole('tab', { name: 'Bagian' }).click();
  await expect(window.getByRole('grid').getByRole('row').nth(1)).toBeVisible();
  await look(program, 'bagian');
  await logout(window, KABAG);
  await login(window, HELPDESK);
}

async function floating(program: Running, look: Look): Promise<void> {
  const { window } = program;
  const field = window.getByRole('textbox', { name: /Ketik perintah/ });
  await window.keyboard.press('Control+K');
  await expect(field).toBeVisible();
  await look(program, 'palet');
  await field.fill('dokumen');
  await expect(window.getByRole('dialog').getByText('B-0012/2026').first()).toBeVisible();
  await look(program, 'palet-berkas');
  await field.fill('xyzzy');
  await expect(window.getByText('Tidak ada yang cocok.')).toBeVisible();
  await look(program, 'palet-tidak-ada');
  await window.keyboard.press('Escape');
  await expect(field).toBeHidden();
  await window.keyboard.press('F1');
  await expect(window.getByRole('complementary', { name: 'Bantuan' })).toBeVisible();
  await look(program, 'bantuan');
  await window.keyboard.press('F1');
  await window.getByRole('navigation', { name: 'Menu utama' }).getByRole('link').first().focus();
  await window.keyboard.press('?');
  await expect(window.getByRole('dialog', { name: 'Tombol yang berlaku' })).toBeVisible();
  await look(program, 'tombol');
  await closeDialog(window);
  await window.getByRole('banner').getByRole('button', { name: HELPDESK.nama }).click();
  await expect(window.getByRole('menuitem', { name: /Kunci layar/ })).toBeVisible();
  await look(program, 'menu-orang');
  await window.keyboard.press('Escape');
  await goToPath(window, '/tidak-ada');
  await expect(window.getByText('Layar ini tidak ada.')).toBeVisible();
  await look(program, 'layar-tidak-ada');
}

/** Meja Saya, empty and full, and what floats over every screen. Ends with `HELPDESK` at work. */
export async function tourDesk(program: Running, look: Look): Promise<void> {
  const { window } = program;
  await emptyDesk(program, look);
  await login(window, HELPDESK);
  await goTo(window, 'Meja Saya');
  await expect(window.getByRole('option').first()).toBeVisible();
  await steps(program, look);
  await together(program, look);
  await bagian(program, look);
  await floating(program, look);
}
