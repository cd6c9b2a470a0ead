import { join } from 'node:path';
import { ADMIN, HELPDESK, KASUBBAG } from '../harness/cast';
import { expectAccessible, expectReachable, zoomTo } from '../harness/axe';
import { expect, test } from '../harness/lajur';
import { TITLES } from '../harness/prepared-office';
import type { Running } from '../harness/program';
import { openStep, takeStep } from '../pages/berkas';
import { goTo, login, logout, walkWizard } from '../pages/gates';
import { closeDialog, openBerkas, openSop, openTab } from '../pages/screens';
import { expectRecovery } from '../pages/recovery';

const SETTINGS_TABS = [
  'Profil kantor',
  'Tim Pokja',
  'Hak akses',
  'Jam kerja & libur',
  'Cadangan',
  'Kata sandi & PIN',
  'Tampilan',
  'Data',
  'Orang & peran',
];
const SOP_12 = /Layanan Help Desk/;
const SOP_38 = /^38/;

test('the doors: first run, recovery, login, lock, doubt about the date', async ({ lajur }) => {
  const first = await lajur.start();
  await expect(first.window.getByRole('heading', { name: 'Selamat datang' })).toBeVisible();
  await expectAccessible(first, 'first run');
  await walkWizard(first.window, (step) => expectAccessible(first, step));
  await lajur.close();

  const refused = await lajur.start({ home: join(lajur.home, 'Dropbox') });
  await expectRecovery(refused.window, /tidak aman/);
  await expectAccessible(refused, 'recovery');
  await lajur.close();

  lajur.moveIn();
  const late = await lajur.start({ clock: '2026-11-21T09:00:00+07:00' });
  await expect(late.window.getByRole('heading', { name: 'Masuk' })).toBeVisible();
  await expectAccessible(late, 'login');
  await login(late.window, HELPDESK);
  await expect(late.window.getByRole('dialog', { name: 'Pastikan tanggal hari ini' })).toBeVisible();
  await expectAccessible(late, 'doubt about the date');
  await closeDialog(late.window);
  await late.window.keyboard.press('Control+L');
  await expect(late.window.getByRole('heading', { name: 'Layar terkunci' })).toBeVisible();
  await expectAccessible(late, 'lock');
});

async function deskScreens(program: Running): Promise<void> {
  const { window } = program;
  await login(window, KASUBBAG);
  await expect(window.getByText('Tidak ada langkah yang menunggu Anda.')).toBeVisible();
  await expectAccessible(program, 'Meja Saya, empty');
  await logout(window, KASUBBAG);
  await login(window, HELPDESK);
  await expect(window.getByRole('option', { name: TITLES[0] })).toBeVisible();
  await expectAccessible(program, 'Meja Saya, list');
  await openStep(window, new RegExp(TITLES[0]));
  await takeStep(window);
  await expectAccessible(program, 'Meja Saya, form with a toast');
  await window.getByRole('button', { name: 'Selesaikan langkah' }).click();
  await expect(window.getByRole('alert').filter({ hasText: 'Belum dapat diselesaikan' })).toBeVisible();
  await expectAccessible(program, 'Meja Saya, form with errors');
}

async function helpScreens(program: Running): Promise<void> {
  const { window } = program;
  await window.keyboard.press('Control+K');
  await expect(window.getByRole('textbox', { name: /Ketik perintah/ })).toBeVisible();
  await expectAccessible(program, 'palette');
  await window.keyboard.press('Escape');
  await expect(window.getByRole('textbox', { name: /Ketik perintah/ })).toBeHidden();
  await window.keyboard.press('F1');
  await expect(window.getByRole('complementary', { name: 'Bantuan' })).toBeVisible();
  await expectAccessible(program, 'help');
  await window.keyboard.press('F1');
  await window.getByRole('navigation', { name: 'Menu utama' }).getByRole('link').first().focus();
  await window.keyboard.press('?');
  await expect(window.getByRole('dialog', { name: 'Tombol yang berlaku' })).toBeVisible();
  await expectAccessible(program, 'keys');
  await closeDialog(window);
}

test('the desk and what floats over it', async ({ lajur }) => {
  test.setTimeout(120_000);
  lajur.moveIn();
  const program = await lajur.start();
  await deskScreens(program);
  await helpScreens(program);
});

test('berkas and catalogue', async ({ lajur }) => {
  test.setTimeout(120_000);
  lajur.moveIn();
  const program = await lajur.start();
  const { window } = program;
  await login(window, HELPDESK);
  await goTo(window, 'Berkas');
  await expectAccessible(program, 'Berkas');
  await openBerkas(window, TITLES[1]);
  for (const tab of ['Langkah kini', 'Cerita', 'Identitas']) {
    await openTab(window, tab);
    await expectAccessible(program, `berkas: ${tab}`);
  }
  await window.getByRole('button', { name: 'Ubah judul' }).click();
  await expect(window.getByRole('dialog', { name: 'Ubah judul' })).toBeVisible();
  await expectAccessible(program, 'rename dialog');
  await closeDialog(window);

  await goTo(window, 'Katalog SOP');
  await expectAccessible(program, 'Katalog SOP');
  await openSop(window, SOP_38);
  await expectAccessible(program, 'SOP 38');
  await openSop(window, SOP_12);
  await expectAccessible(program, 'SOP 12');
  await window.getByRole('button', { name: 'Mulai berkas', exact: true }).click();
  await expect(window.getByRole('dialog', { name: 'Mulai berkas' })).toBeVisible();
  await expectAccessible(program, 'start dialog');
});

test('settings', async ({ lajur }) => {
  test.setTimeout(120_000);
  lajur.moveIn();
  const program = await lajur.start();
  const { window } = program;
  await login(window, ADMIN);
  await goTo(window, 'Pengaturan');
  for (const tab of SETTINGS_TABS) {
    await openTab(window, tab);
    await expectAccessible(program, `Pengaturan: ${tab}`);
  }
  await window.getByRole('row', { name: new RegExp(`^${HELPDESK.nama}`) }).click();
  await expect(window.getByRole('region', { name: 'Orang yang dipilih' })).toBeVisible();
  await expectAccessible(program, 'a person');
  await window.getByRole('button', { name: 'Tambah orang' }).click();
  await expect(window.getByRole('dialog', { name: 'Tambah orang' })).toBeVisible();
  await expectAccessible(program, 'add-person dialog');
});

test('at 200 % nothing is out of reach and no page scrolls sideways', async ({ lajur }) => {
  test.setTimeout(120_000);
  lajur.moveIn();
  const program = await lajur.start();
  const { window } = program;
  await zoomTo(program, 2);
  const look = async (screen: string): Promise<void> => {
    await expectReachable(window, screen);
    await expectAccessible(program, `${screen} at 200 %`);
  };
  await expect(window.getByRole('heading', { name: 'Masuk' })).toBeVisible();
  await look('login');
  await login(window, HELPDESK);
  await expect(window.getByRole('option', { name: TITLES[0] })).toBeVisible();
  await look('Meja Saya');
  await openStep(window, new RegExp(TITLES[0]));
  await takeStep(window);
  await look('Meja Saya, form');
  await goTo(window, 'Berkas');
  await look('Berkas');
  await openBerkas(window, TITLES[1]);
  await openTab(window, 'Bagan alir');
  await look('berkas');
  await openSop(window, SOP_12);
  await look('SOP 12');
  await goTo(window, 'Pengaturan');
  await look('Pengaturan');
});
