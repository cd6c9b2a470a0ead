import { join } from 'node:path';
import { callIn } from '../harness/calls';
import { ADMIN, HELPDESK, KASUBBAG } from '../harness/cast';
import { expect, test } from '../harness/lajur';
import type { Running } from '../harness/program';
import { goTo, login, logout } from '../pages/gates';
import { closeDialog, openSop, openTab } from '../pages/screens';
import { photograph } from './camera';
import { fillOffice } from './busy-office';

test('the doors', async ({ lajur }) => {
  const first = await lajur.start();
  await expect(first.window.getByRole('heading', { name: 'Selamat datang' })).toBeVisible();
  await photograph(first, 'pintu-buka-kantor');
  await lajur.close();
  const refused = await lajur.start({ home: join(lajur.home, 'Dropbox') });
  await expect(refused.window.getByRole('button', { name: 'Coba lagi' })).toBeVisible();
  await photograph(refused, 'pintu-pemulihan');
  await lajur.close();
  lajur.moveIn();
  const late = await lajur.start({ clock: '2026-11-21T09:00:00+07:00' });
  await expect(late.window.getByRole('heading', { name: 'Masuk' })).toBeVisible();
  await photograph(late, 'pintu-masuk');
  await login(late.window, HELPDESK);
  await expect(late.window.getByRole('dialog')).toBeVisible();
  await photograph(late, 'pintu-tanggal');
  await closeDialog(late.window);
  await late.window.keyboard.press('Control+L');
  await expect(late.window.getByRole('heading', { name: 'Layar terkunci' })).toBeVisible();
  await photograph(late, 'pintu-kunci');
});

async function deskPictures(program: Running): Promise<void> {
  const { window } = program;
  await goTo(window, 'Meja Saya');
  await photograph(program, 'meja-daftar');
  await window
    .getByRole('option', { name: /Anda kerjakan|mengarahkan kepada Kasubbag/ })
    .first()
    .click();
  await expect(window.getByRole('region', { name: 'Langkah yang dipilih' })).toBeVisible();
  const take = window.getByRole('button', { name: 'Ambil langkah ini' });
  if (await take.isVisible()) await take.click();
  await expect(window.getByRole('button', { name: 'Selesaikan langkah' })).toBeVisible();
  await photograph(program, 'meja-isian', 'meja-saya');
  await window.getByRole('button', { name: 'Selesaikan langkah' }).click();
  await photograph(program, 'meja-isian-kurang');
  await window.keyboard.press('Control+K');
  await expect(window.getByRole('textbox', { name: /Ketik perintah/ })).toBeVisible();
  await window.keyboard.type('dokumen');
  await photograph(program, 'palet');
  await window.keyboard.press('Escape');
  await window.keyboard.press('F1');
  await photograph(program, 'bantuan');
  await window.keyboard.press('F1');
  await window.getByRole('navigation', { name: 'Menu utama' }).getByRole('link').first().focus();
  await window.keyboard.press('?');
  await photograph(program, 'tombol');
  await closeDialog(window);
}

async function berkasPictures(program: Running): Promise<void> {
  const { window } = program;
  await goTo(window, 'Berkas');
  await photograph(program, 'berkas-daftar');
  await window
    .getByRole('row', { name: /Dinas Pekerjaan Umum/ })
    .first()
    .click();
  await expect(window.getByRole('tab', { name: 'Langkah kini' })).toBeVisible();
  await photograph(program, 'berkas-langkah', 'berkas');
  for (const tab of ['Cerita', 'Identitas']) {
    await openTab(window, tab);
    await photograph(program, `berkas-${tab.toLowerCase()}`);
  }
  await window.getByRole('button', { name: 'Ubah judul' }).click();
  await photograph(program, 'berkas-judul');
  await closeDialog(window);
}

async function catalogueAndSettings(program: Running): Promise<void> {
  const { window } = program;
  await goTo(window, 'Katalog SOP');
  await photograph(program, 'katalog');
  for (const sop of ['13', '38', '12']) {
    await openSop(window, new RegExp(`^${sop}`));
    await photograph(program, `sop-${sop}`, sop === '12' ? 'sop-12' : undefined);
  }
  await window.getByRole('button', { name: 'Mulai berkas', exact: true }).click();
  await expect(window.getByRole('dialog', { name: 'Mulai berkas' })).toBeVisible();
  await photograph(program, 'mulai-berkas');
  await closeDialog(window);
  await logout(window, HELPDESK);
  await login(window, ADMIN);
  await goTo(window, 'Pengaturan');
  await photograph(program, 'pengaturan-orang');
  await window.getByRole('row', { name: /Raden Mas/ }).click();
  await expect(window.getByRole('region', { name: 'Orang yang dipilih' })).toBeVisible();
  await photograph(program, 'pengaturan-satu-orang');
  await window.getByRole('button', { name: 'Tambah orang' }).click();
  await photograph(program, 'pengaturan-tambah-orang');
  await closeDialog(window);
  for (const tab of [
    'Profil kantor',
    'Tim Pokja',
    'Hak akses',
    'Jam kerja & libur',
    'Cadangan',
    'Kata sandi & PIN',
    'Tampilan',
    'Data',
  ]) {
    await openTab(window, tab);
    await photograph(program, `pengaturan-${tab.toLowerCase().replaceAll(' ', '-')}`);
  }
}

test('every screen at work', async ({ lajur }) => {
  test.setTimeout(180_000);
  lajur.moveIn();
  const program = await lajur.start({ clock: '2026-11-23T10:40:00+07:00' });
  await fillOffice(program.window);
  await callIn(program.window, 'session:logout', {});
  await login(program.window, KASUBBAG);
  await goTo(program.window, 'Meja Saya');
  await photograph(program, 'meja-kosong');
  await logout(program.window, KASUBBAG);
  await login(program.window, HELPDESK);
  await expect(program.window.getByRole('option').first()).toBeVisible();
  await deskPictures(program);
  await berkasPictures(program);
  await catalogueAndSettings(program);
});
