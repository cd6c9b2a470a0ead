import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from '../harness/axe';
import { runIn, valueIn } from '../harness/calls';
import { ADMIN, KASUBBAG, type Cast } from '../harness/cast';
import { expect, test } from '../harness/lajur';
import { entriesOnDisk } from '../harness/on-disk';
import { goTo, login, switchUser } from '../pages/gates';
import { finishOpenStep } from '../pages/langkah';
import { openBerkas, openTab } from '../pages/screens';

const KABAG: Cast = {
  nama: 'Eko Setyo Mahanani, ST., MT',
  jabatan: 'Kepala Bagian Pengadaan Barang dan Jasa',
  password: 'meja-besar-lantai-3',
};
const PEMBINAAN: Cast = {
  nama: 'Ratna Dewi Kusumawati, S.Sos., M.AP',
  jabatan: 'Kasubbag Pembinaan dan Advokasi PBJ',
  password: 'ruang-tengah-pagi-3',
};
const ELEKTRONIK: Cast = {
  nama: 'Agus Hermawan, S.Kom',
  jabatan: 'Kasubbag Pengelolaan PBJ secara Elektronik',
  password: 'ruang-server-dingin-4',
};
const TITLE = 'Laporan kinerja Bagian PBJ triwulan IV';
const WHAT = 'Realisasi anggaran dan capaian indikator kinerja triwulan IV, tabel Excel';
const PENGELOLAAN_SUBBAG = 'Subbagian Pengelolaan Pengadaan Barang dan Jasa';
const ELEKTRONIK_SUBBAG = 'Subbagian Pengelolaan Pengadaan Barang dan Jasa secara Elektronik';
const PEMBINAAN_SUBBAG = 'Subbagian Pembinaan dan Advokasi Pengadaan Barang dan Jasa';

async function as(window: Page, { nama, password }: Cast): Promise<void> {
  await valueIn(window, 'session:logout', {});
  await valueIn(window, 'session:login', { nama, password });
}

async function register(window: Page, cast: Cast, role: string): Promise<void> {
  const { nama, jabatan, password } = cast;
  const orang = await runIn(window, 'orang.register', { nama, jabatan, roles: [role] });
  const commandId = crypto.randomUUID();
  await valueIn(window, 'command:set-password', { commandId, orang, present: '', password });
}

async function finishTask(window: Page, berkas: string, task: string): Promise<void> {
  await runIn(window, 'task.take', { berkas, task });
  const nothing = { outcome: null, note: '', lampiran: [], lanes: {}, outside: null };
  await runIn(window, 'task.finish', { berkas, task, ...nothing });
}

/** SOP 39 as it stands at step 3, "Menghimpun data … ke seluruh Subbag lainnya". */
async function reportToGather(window: Page): Promise<void> {
  await as(window, ADMIN);
  await register(window, KABAG, 'kepala-bagian');
  await register(window, PEMBINAAN, 'kasubbag-pembinaan');
  await register(window, ELEKTRONIK, 'kasubbag-elektronik');
  await as(window, PEMBINAAN);
  const start = { sop: '39', procedure: 'utama', title: TITLE, lanes: {} };
  const berkas = await runIn(window, 'berkas.start', start);
  await as(window, KABAG);
  await finishTask(window, berkas, '1.1');
  await as(window, PEMBINAAN);
  await finishTask(window, berkas, '2.1');
  await valueIn(window, 'session:logout', {});
}

const subbag = (window: Page, name: string): Locator =>
  window
    .getByRole('region', { name: 'Permintaan bahan kepada Subbag' })
    .getByRole('listitem', { name, exact: true });

/** Answers from the desk. */
async function answer(window: Page, note: string): Promise<void> {
  await goTo(window, 'Meja Saya');
  const desk = window.getByRole('region', { name: 'Permintaan bahan untuk Subbag Anda' });
  await expect(desk).toContainText(WHAT);
  await desk.getByRole('button', { name: 'Sampaikan bahan…' }).click();
  const dialog = window.getByRole('dialog', { name: /^Sampaikan bahan untuk berkas/ });
  await expect(dialog).toContainText(WHAT);
  await dialog.getByRole('textbox', { name: 'Keterangan' }).fill('Belum ada');
  await dialog.getByRole('button', { name: 'Sampaikan bahan' }).click();
  await expect(dialog.getByText(/“Belum ada” bukan jawaban; permintaan/)).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Keterangan' }).fill(note);
  const [chooser] = await Promise.all([
    window.waitForEvent('filechooser'),
    dialog.getByRole('button', { name: 'Pilih file' }).click(),
  ]);
  await chooser.setFiles({
    name: 'realisasi triwulan IV.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from(`%PDF-1.4 ${note}`),
  });
  await expect(dialog.getByText('tersimpan')).toBeVisible();
  await dialog.getByRole('button', { name: 'Sampaikan bahan' }).click();
  await expect(dialog).toBeHidden();
  await expect(desk).toHaveCount(0);
}

test('three Subbag are asked: one answers, one is reminded and late, one brings nothing; then the step ends', async ({
  lajur,
}) => {
  test.setTimeout(180_000);
  lajur.moveIn();
  const monday = await lajur.start();
  await reportToGather(monday.window);
  await login(monday.window, PEMBINAAN);
  await openBerkas(monday.window, TITLE);
  await monday.window.getByRole('button', { name: 'Ambil langkah ini' }).click();
  await monday.window.getByRole('button', { name: 'Minta bahan kepada Subbag…' }).click();
  const ask = monday.window.getByRole('dialog', { name: 'Minta bahan kepada Subbag' });
  await expect(ask.getByRole('checkbox', { name: PENGELOLAAN_SUBBAG, exact: true })).toBeChecked();
  const own = ask.getByRole('checkbox', { name: new RegExp(PEMBINAAN_SUBBAG) });
  await expect(own).not.toBeChecked();
  await own.check();
  await ask.getByRole('button', { name: 'Kirim permintaan' }).click();
  await expect(ask.getByText('Tulis bahan yang diminta, paling sedikit tiga huruf.')).toBeVisible();
  await expectAccessible(monday, 'asking the Subbag, with an error');
  await ask.getByRole('textbox', { name: 'Bahan yang diminta' }).fill(WHAT);
  await ask.getByLabel(/^Paling lambat/).fill('2026-11-25');
  await ask.getByRole('button', { name: 'Kirim permintaan' }).click();
  await expect(ask).toBeHidden();
  await expect(monday.window.getByText('0 dari 3 Subbag sudah masuk atau ditutup')).toBeVisible();
  await expectAccessible(monday, 'a step that gathers');
  await monday.window.getByRole('button', { name: 'Selesaikan langkah' }).click();
  await expect(
    monday.window.getByRole('alert').filter({ hasText: /Belum menyampaikan bahan/ }),
  ).toBeVisible();

  await switchUser(monday.window, PEMBINAAN, KASUBBAG);
  await goTo(monday.window, 'Meja Saya');
  await expectAccessible(monday, 'the desk of a Subbag that was asked');
  await answer(monday.window, 'Terlampir realisasi sampai dengan 20 November.');
  await lajur.close();

  const friday = await lajur.start({ clock: '2026-11-27T08:30:00+07:00' });
  const { window } = friday;
  await login(window, PEMBINAAN);
  await openBerkas(window, TITLE);
  await expect(subbag(window, PENGELOLAAN_SUBBAG)).toContainText('sudah masuk');
  await expect(subbag(window, PENGELOLAAN_SUBBAG)).toContainText('realisasi triwulan IV.pdf');
  await expect(subbag(window, ELEKTRONIK_SUBBAG)).toContainText('belum masuk, terlambat');
  await subbag(window, ELEKTRONIK_SUBBAG)
    .getByRole('button', { name: `Ingatkan ${ELEKTRONIK_SUBBAG}` })
    .click();
  await expect(subbag(window, ELEKTRONIK_SUBBAG)).toContainText('diingatkan hari ini');
  await subbag(window, PEMBINAAN_SUBBAG).getByRole('button', { name: 'Tidak menyampaikan…' }).click();
  const close = window.getByRole('dialog', { name: /tidak menyampaikan$/ });
  await close.getByRole('button', { name: 'Tutup permintaan' }).click();
  await expect(close.getByText('Tulis alasannya, paling sedikit tiga huruf.')).toBeVisible();
  await close.getByRole('textbox', { name: 'Alasan' }).fill('Tidak ada kegiatan berjalan pada triwulan ini');
  await close.getByRole('button', { name: 'Tutup permintaan' }).click();
  await expect(subbag(window, PEMBINAAN_SUBBAG)).toContainText('tidak menyampaikan');

  await switchUser(window, PEMBINAAN, ELEKTRONIK);
  await expect(window.getByText(/diingatkan hari ini/)).toBeVisible();
  await answer(window, 'Maaf terlambat, menunggu rekap LPSE.');
  await switchUser(window, ELEKTRONIK, PEMBINAAN);
  await openBerkas(window, TITLE);
  await expect(subbag(window, ELEKTRONIK_SUBBAG)).toContainText('sesudah batas waktu');
  await expect(window.getByRole('checkbox', { name: `Bahan dari ${ELEKTRONIK_SUBBAG}` })).toBeChecked();
  await expect(window.getByRole('checkbox', { name: `Bahan dari ${PEMBINAAN_SUBBAG}` })).not.toBeChecked();
  await finishOpenStep(window, 3);
  await openTab(window, 'Riwayat');
  await expect(window.getByText(/tidak menyampaikan/).first()).toBeVisible();
  const finished = entriesOnDisk(lajur.home).at(-1)?.events[0];
  expect(finished).toMatchObject({
    type: 'StepFinished',
    data: { kelengkapan: { kurang: [`Bahan dari ${PEMBINAAN_SUBBAG}`] } },
  });
});
