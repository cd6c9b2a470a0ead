import type { Locator, Page } from '@playwright/test';
import { runIn, valueIn } from '../harness/calls';
import { ADMIN, KASUBBAG, type Cast } from '../harness/cast';
import { expect, test } from '../harness/lajur';
import { entriesOnDisk } from '../harness/on-disk';
import { doStep, openStep, startBerkas, takeStep } from '../pages/berkas';
import { goTo, login, logout, switchUser } from '../pages/gates';
import { openBerkas, openTab } from '../pages/screens';

const HEAD: Cast = { nama: 'Ratna Dewi, M.Si', jabatan: 'Kepala Bagian', password: 'disposisi-siang-3' };
const POST = 'Kepala Bagian Pengadaan Barang dan Jasa';
const SKM = 'Survei kepuasan masyarakat semester II';

async function register(window: Page, { nama, jabatan, password }: Cast, role: string): Promise<void> {
  const orang = await runIn(window, 'orang.register', { nama, jabatan, roles: [role] });
  const commandId = crypto.randomUUID();
  await valueIn(window, 'command:set-password', { commandId, orang, present: '', password });
}

/** Names `KASUBBAG` Plh. of the Kepala Bagian until tonight; the number of the surat perintah is to follow. */
async function nameUntilTonight(window: Page): Promise<void> {
  await goTo(window, 'Pengaturan');
  await openTab(window, 'Pengganti');
  await window.getByRole('button', { name: 'Tunjuk Plh. atau Plt.' }).click();
  const dialog = window.getByRole('dialog', { name: 'Tunjuk Plh. atau Plt.' });
  await dialog.getByRole('combobox', { name: 'Jabatan' }).click();
  await window.getByRole('option', { name: new RegExp(`^${POST} `) }).click();
  await dialog.getByRole('button', { name: 'Tunjuk' }).click();
  await expect(dialog.getByText('Isi tanggal akhirnya.')).toBeVisible();
  await dialog.getByRole('combobox', { name: 'Yang ditunjuk' }).fill(KASUBBAG.nama);
  await window.getByRole('option', { name: new RegExp(KASUBBAG.nama) }).click();
  await dialog.getByLabel(/^Sampai tanggal/).fill('2026-11-23');
  await dialog.getByRole('button', { name: 'Tunjuk' }).click();
  await expect(dialog).toBeHidden();
  const present = window.getByRole('list', { name: 'Plh. dan Plt.: Sedang berlaku' });
  await expect(present.getByText(KASUBBAG.nama)).toBeVisible();
  await expect(present.getByText('Nomor surat perintah menyusul')).toBeVisible();
}

async function setNumber(window: Page): Promise<void> {
  await window.getByRole('button', { name: `Isi nomor surat perintah ${KASUBBAG.nama}` }).click();
  const dialog = window.getByRole('dialog', { name: 'Nomor surat perintah' });
  await dialog.getByRole('textbox', { name: 'Nomor surat perintah' }).fill('800/212/35.73.112/2026');
  await dialog.getByRole('button', { name: 'Simpan nomor' }).click();
  await expect(dialog).toBeHidden();
  await expect(window.getByText('Surat perintah 800/212/35.73.112/2026, 23 November 2026')).toBeVisible();
}

/** What the title bar says of the person at work. */
function actsUntilTonight(window: Page): Locator {
  return window.getByRole('banner').getByTitle(`Plh. ${POST} s.d. Sen, 23 Nov 2026`);
}

test('a Plh. takes the queue and the right of a post, the trail says so, and it ends by itself', async ({
  lajur,
}) => {
  test.setTimeout(180_000);
  lajur.moveIn();
  const first = await lajur.start();
  const { window } = first;
  await login(window, ADMIN);
  await register(window, HEAD, 'kepala-bagian');
  await nameUntilTonight(window);
  await setNumber(window);
  await switchUser(window, ADMIN, KASUBBAG);

  await expect(actsUntilTonight(window)).toBeVisible();
  await startBerkas(window, /Survei Kepuasan Masyarakat/, SKM);
  await doStep(window, /Menginstruksikan Kasubbag/);
  await openBerkas(window, SKM);
  await openTab(window, 'Riwayat');
  const story = window.getByRole('list', { name: /^Riwayat berkas/ });
  await expect(story.getByText(`sebagai Plh. ${POST}`).first()).toBeVisible();
  await startBerkas(window, /Survei Kepuasan Masyarakat/, 'Survei susulan');
  await openStep(window, /Menginstruksikan Kasubbag/);
  await takeStep(window);
  await lajur.close();

  const late = await lajur.start({ clock: '2026-11-23T23:59:40+07:00' });
  await login(late.window, KASUBBAG);
  const held = actsUntilTonight(late.window);
  await expect(held).toBeVisible();
  await expect(held).toHaveCount(0, { timeout: 60_000 });
  await openStep(late.window, /Menginstruksikan Kasubbag/);
  await late.window.getByRole('button', { name: 'Selesaikan langkah' }).click();
  await expect(late.window.getByText(/Peran Anda untuk langkah ini sudah berakhir/)).toBeVisible();
  await logout(late.window, KASUBBAG);

  await login(late.window, ADMIN);
  await goTo(late.window, 'Pengaturan');
  await openTab(late.window, 'Pengganti');
  await late.window.getByRole('button', { name: `Alihkan langkah ${KASUBBAG.nama}` }).click();
  const dialog = late.window.getByRole('dialog', { name: `Alihkan langkah ${KASUBBAG.nama}` });
  await dialog.getByRole('combobox').click();
  await late.window.getByRole('option', { name: HEAD.nama }).click();
  await dialog.getByRole('button', { name: 'Alihkan' }).click();
  await expect(late.window.getByRole('region', { name: 'Langkah yang tertinggal' })).toHaveCount(0);
  await switchUser(late.window, ADMIN, HEAD);
  await openStep(late.window, /Menginstruksikan Kasubbag/);
  await expect(late.window.getByRole('button', { name: 'Selesaikan langkah' })).toBeVisible();
  await lajur.close();
  const handed = entriesOnDisk(lajur.home).flatMap(({ events }) =>
    events.filter(({ type }) => type === 'TaskHanded'),
  );
  expect(handed).toHaveLength(1);
});
