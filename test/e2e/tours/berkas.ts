import { expect } from '../harness/lajur';
import type { Running } from '../harness/program';
import { chooseBerkasAct } from '../pages/berkas';
import { goTo } from '../pages/gates';
import { closeDialog, openTab } from '../pages/screens';
import { CLOSED } from './busy-office';
import { goToPath, type Look } from './look';

const LONG_TITLE = /Dinas Pekerjaan Umum/;

async function list(program: Running, look: Look): Promise<void> {
  const { window } = program;
  const field = window.getByRole('searchbox', { name: 'Cari dalam daftar ini' });
  const status = (name: string) => window.getByText(name, { exact: true }).first();
  await goTo(window, 'Berkas');
  await look(program, 'berkas-daftar');
  await status('Semua').click();
  await expect(window.getByRole('row', { name: CLOSED })).toBeVisible();
  await window.keyboard.press('/');
  await field.fill('jaminan');
  await expect(window.getByText(/berkas yang cocok/)).toBeVisible();
  await look(program, 'berkas-cari');
  await field.fill('xyzzy');
  await expect(window.getByText('Tidak ada berkas yang cocok dengan')).toBeVisible();
  await look(program, 'berkas-tidak-ketemu');
  await field.fill('');
  await status('Selesai').click();
  await expect(window.getByRole('row', { name: CLOSED })).toBeVisible();
  await look(program, 'berkas-selesai');
  await window.getByRole('row', { name: CLOSED }).click();
  await expect(window.getByRole('tab', { name: 'Riwayat' })).toHaveAttribute('aria-selected', 'true');
  await look(program, 'berkas-tutup');
  await openTab(window, 'Langkah');
  await look(program, 'berkas-tutup-langkah');
  await goTo(window, 'Berkas');
  await status('Berjalan').click();
}

async function page(program: Running, look: Look): Promise<void> {
  const { window } = program;
  await window.getByRole('row', { name: LONG_TITLE }).first().click();
  await expect(window.getByRole('tab', { name: 'Langkah' })).toBeVisible();
  await look(program, 'berkas-langkah', 'berkas');
  for (const tab of ['Riwayat', 'File', 'Terkait', 'Identitas']) {
    await openTab(window, tab);
    await look(program, `berkas-${tab.toLowerCase()}`);
  }
  await window.getByRole('button', { name: 'Tindakan berkas' }).click();
  await expect(window.getByRole('menuitem', { name: 'Cetak lembar kendali…' })).toBeVisible();
  await look(program, 'berkas-tindakan');
  await window.keyboard.press('Escape');
  await chooseBerkasAct(window, 'Cetak lembar kendali…', 'Lembar kendali');
  await look(program, 'berkas-lembar-kendali');
  await closeDialog(window);
  await chooseBerkasAct(window, 'Ubah judul…', 'Ubah judul');
  await window.getByRole('textbox', { name: 'Judul berkas' }).fill('');
  await window.getByRole('button', { name: 'Simpan judul' }).click();
  await look(program, 'berkas-judul');
  await closeDialog(window);
  await goToPath(window, '/berkas/berkas%3Atidak-ada');
  await expect(window.getByText('Berkas ini tidak ditemukan.')).toBeVisible();
  await look(program, 'berkas-hilang');
}

async function catalogue(program: Running, look: Look): Promise<void> {
  const { window } = program;
  await goTo(window, 'Katalog SOP');
  await look(program, 'katalog');
  for (const sop of ['13', '38', '12']) {
    await goToPath(window, `/sop/${sop}`);
    await expect(window.getByRole('button', { name: 'Mulai berkas', exact: true })).toBeVisible();
    await expect(window.getByRole('heading', { level: 1, name: new RegExp(`^(SOP )?${sop}`) })).toBeVisible();
    await look(program, `sop-${sop}`, sop === '12' ? 'sop-12' : undefined);
  }
  await window.getByRole('button', { name: 'Mulai berkas', exact: true }).click();
  const dialog = window.getByRole('dialog', { name: 'Mulai berkas' });
  await dialog.getByRole('button', { name: 'Mulai berkas' }).click();
  await look(program, 'mulai-berkas');
  await closeDialog(window);
}

/** Berkas and catalogue: the lists, and a page of each kind with every tab. Somebody is at work. */
export async function tourBerkas(program: Running, look: Look): Promise<void> {
  await list(program, look);
  await page(program, look);
  await catalogue(program, look);
}
