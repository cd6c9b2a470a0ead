import { readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ADMIN, type Cast } from '../harness/cast';
import { expect, test } from '../harness/lajur';
import { commandCounts, entriesOnDisk } from '../harness/on-disk';
import { doStep, openStep, recordArrival, startBerkas, takeStep } from '../pages/berkas';
import { expectAtWork, goTo, login, openOffice, switchUser } from '../pages/gates';
import { addOrang } from '../pages/orang';

const COUNTER: Cast = { nama: 'Wulan Sari', jabatan: 'Petugas LPSE', password: 'meja-depan-pagi-1' };
const CLERK: Cast = {
  nama: 'Hendra Gunawan',
  jabatan: 'Pengadministrasi Umum',
  password: 'buku-agenda-2026',
};
const HEAD: Cast = { nama: 'Ratna Dewi, M.Si', jabatan: 'Kepala Bagian', password: 'disposisi-siang-3' };
const LETTER = 'Undangan rapat koordinasi percepatan pengadaan dari Dinas Pekerjaan Umum';

test('the wizard goes on where it was left', async ({ lajur }) => {
  const first = await lajur.start();
  await first.window.getByRole('button', { name: /^Buka kantor/ }).click();
  await first.window.getByRole('button', { name: 'Lanjut' }).click();
  await expect(first.window.getByRole('heading', { name: 'Orang & peran' })).toBeVisible();
  await first.window.getByLabel(/^Nama Kepala Bagian/).fill(HEAD.nama);
  const draft = join(lajur.home, 'app', 'awal.json');
  await expect.poll(() => readFileSync(draft, 'utf8')).toContain(HEAD.nama);
  await lajur.kill();
  const second = await lajur.start();
  const name = second.window.getByLabel(/^Nama Kepala Bagian/);
  const welcome = second.window.getByRole('button', { name: /^Buka kantor|^Lanjutkan/ });
  await welcome.click();
  await expect(name).toHaveValue(HEAD.nama);
});

test('three people work SOP 12, 13 and 38, and all of it comes back from a copy', async ({ lajur }) => {
  test.setTimeout(240_000);
  const { window } = await lajur.start();
  await openOffice(window, ADMIN);
  await addOrang(window, COUNTER, ['Helpdesk', 'Verifikator']);
  await addOrang(window, CLERK, ['Pengadministrasi']);
  await addOrang(window, HEAD, ['Kepala Bagian Pengadaan Barang dan Jasa']);

  await switchUser(window, ADMIN, COUNTER);
  await startBerkas(window, /Layanan Help Desk/, 'Tamu bertanya jadwal tender');
  await doStep(window, /Menerima tamu/, { outcome: /dijawab langsung/ });
  await doStep(window, /Memberikan informasi/, { note: 'Dijelaskan dari SPSE.' });
  await startBerkas(window, /Verifikasi dan Registrasi/, 'CV Tirta Abadi mendaftar');
  await doStep(window, /Menerima penyedia yang akan membuat akun/);
  await recordArrival(window, /telah melakukan pendaftaran/, 'Mendaftar pukul 09.10.');
  await doStep(window, /telah melakukan pendaftaran/);
  await doStep(window, /Mengecek pendaftaran/);
  await openStep(window, /Meminta dokumen asli/);
  await takeStep(window);
  const note = window.getByRole('textbox', { name: 'Catatan' });
  await note.fill('NIB dan akta sudah dilihat');
  await window.keyboard.press('Control+l');
  await expect(window.getByRole('heading', { name: 'Layar terkunci' })).toBeVisible();
  await window.getByLabel(/^Kata sandi/).fill(COUNTER.password);
  await window.keyboard.press('Enter');
  await expectAtWork(window, COUNTER);
  await expect(note).toHaveValue('NIB dan akta sudah dilihat');
  await window.getByRole('radio', { name: 'sesuai', exact: true }).check();
  await window.getByRole('button', { name: 'Selesaikan langkah' }).click();
  await doStep(window, /menyampaikan kepada penyedia/i);

  await switchUser(window, COUNTER, CLERK);
  await startBerkas(window, /Pengelolaan Administrasi|Persuratan|Surat/, LETTER, 'Surat Masuk');
  await doStep(window, /mengunduh serta mencetak/);
  await doStep(window, /Meregister/);
  await switchUser(window, CLERK, HEAD);
  await doStep(window, /Mendisposisikan/, { note: 'Hadiri dan laporkan.' });
  await switchUser(window, HEAD, CLERK);
  await doStep(window, /Menggandakan/);
  await doStep(window, /Mengarsipkan salinan/);

  await goTo(window, 'Pengaturan');
  await window.getByRole('tab', { name: 'Cadangan' }).click();
  await window.getByRole('button', { name: 'Buat cadangan sekarang' }).click();
  await expect(window.getByText('Cadangan dibuat dan sudah dibaca ulang').first()).toBeVisible();
  const before = commandCounts(lajur.home);
  await lajur.close();

  renameSync(join(lajur.home, 'data'), join(lajur.home, 'rusak'));
  rmSync(join(lajur.home, 'rusak'), { recursive: true });
  const after = await lajur.start({ clock: '2026-11-23T14:00:00+07:00' });
  await expect(after.window.getByRole('heading', { name: 'Data belum dapat dibuka' })).toBeVisible();
  await after.window.getByRole('button', { name: /Pulihkan dari cadangan/ }).click();
  await after.window
    .getByRole('list', { name: /Daftar cadangan/ })
    .getByRole('button')
    .first()
    .click();
  await expect(after.window.getByText('Cadangan ini utuh.')).toBeVisible();
  await after.window.getByRole('textbox', { name: 'Nama administrator' }).fill(ADMIN.nama);
  await after.window.getByLabel(/^Kata sandi/).fill(ADMIN.password);
  await after.window.getByRole('button', { name: 'Pulihkan kantor ini' }).click();
  await login(after.window, CLERK);
  await goTo(after.window, 'Berkas');
  await after.window.getByText('Selesai', { exact: true }).click();
  await expect(after.window.getByRole('row', { name: new RegExp(LETTER.slice(0, 30)) })).toBeVisible();
  await lajur.close();

  expect(commandCounts(lajur.home)).toMatchObject({ ...before, 'kantor.restore': 1 });
  const stations = new Set(entriesOnDisk(lajur.home).map((entry) => entry.station));
  expect(stations.size).toBe(2);
});

test('the sample office opens at once, and one click is anyone in it', async ({ lajur }) => {
  const { window } = await lajur.start({ contoh: true });
  await window
    .getByRole('button', { name: /Helpdesk/ })
    .first()
    .click();
  await expect(window.getByText('KANTOR CONTOH – bukan data sungguhan')).toBeVisible();
  await goTo(window, 'Berkas');
  await expect(window.getByRole('row', { name: /B-0\d+\/2026/ }).first()).toBeVisible();
});
