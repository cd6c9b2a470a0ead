import type { Page } from '@playwright/test';
import { expectAccessible } from '../harness/axe';
import { runIn, valueIn } from '../harness/calls';
import { ADMIN, KASUBBAG, type Cast } from '../harness/cast';
import { expect, test } from '../harness/lajur';
import { entriesOnDisk } from '../harness/on-disk';
import { goTo, login, switchUser } from '../pages/gates';
import { finishOpenStep } from '../pages/langkah';
import { openBerkas } from '../pages/screens';

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
const TITLE = 'Tingkat kematangan UKPBJ tahun 2026';
const RAPAT = 'Rapat koordinasi tingkat kematangan UKPBJ';
const AGREED = 'Kumpulkan bukti dukung variabel kelembagaan';

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

/** SOP 09 at step 2, the rapat koordinasi, taken by Kasubbag Pembinaan. */
async function rapatToHold(window: Page): Promise<void> {
  await as(window, ADMIN);
  await register(window, KABAG, 'kepala-bagian');
  await register(window, PEMBINAAN, 'kasubbag-pembinaan');
  await as(window, KABAG);
  const start = { sop: '09', procedure: 'utama', title: TITLE, lanes: {} };
  const berkas = await runIn(window, 'berkas.start', start);
  await runIn(window, 'task.take', { berkas, task: '1.1' });
  const nothing = { outcome: null, note: '', lampiran: [], lanes: {}, outside: null };
  await runIn(window, 'task.finish', { berkas, task: '1.1', ...nothing });
  await as(window, PEMBINAAN);
  await runIn(window, 'task.take', { berkas, task: '2.1' });
  await valueIn(window, 'session:logout', {});
}

async function choose(window: Page, field: string, nama: string): Promise<void> {
  const dialog = window.getByRole('dialog');
  const box = dialog.getByRole('combobox', { name: field }).or(dialog.getByRole('textbox', { name: field }));
  await box.first().fill(nama);
  await window.getByRole('option', { name: new RegExp(`^${nama} ·`) }).click();
}

async function make(window: Page, jenis: string): Promise<void> {
  await window.getByRole('button', { name: `Buat ${jenis.toLowerCase()}` }).click();
  await expect(window.getByRole('listitem', { name: jenis }).getByText(/\.docx/)).toBeVisible();
}

test('a rapat is called from its step, held, written up and closed; its papers become the step’s output', async ({
  lajur,
}) => {
  test.setTimeout(180_000);
  lajur.moveIn();
  const program = await lajur.start();
  const { window } = program;
  await rapatToHold(window);
  await login(window, PEMBINAAN);
  await openBerkas(window, TITLE);
  await window.getByRole('button', { name: 'Rapat…' }).click();
  const form = window.getByRole('dialog', { name: 'Jadwalkan rapat' });
  await form.getByRole('button', { name: 'Jadwalkan rapat' }).click();
  await expect(form.getByText('Tulis ruang rapat atau tautannya.')).toBeVisible();
  await expectAccessible(program, 'form of a rapat, with errors');
  await form.getByRole('textbox', { name: 'Nama rapat' }).fill(RAPAT);
  await form.getByRole('textbox', { name: 'Tempat atau tautan' }).fill('Ruang rapat lantai 3');
  await choose(window, 'Pimpinan rapat', KABAG.nama);
  await choose(window, 'Peserta dari kantor ini', KASUBBAG.nama);
  await form.getByRole('textbox', { name: 'Peserta dari luar' }).fill('Rudi Hartono; Bagian Organisasi');
  await form.getByRole('textbox', { name: 'Acara' }).fill('Pembagian bukti dukung\nJadwal pemenuhan');
  await form.getByRole('button', { name: 'Jadwalkan rapat' }).click();
  await expect(form).toBeHidden();
  await window.getByRole('button', { name: `Buka rapat ${RAPAT}` }).click();
  await expect(window.getByRole('heading', { level: 1, name: 'Agenda' })).toBeVisible();
  await make(window, 'Undangan');
  await make(window, 'Daftar hadir');

  await window.getByRole('button', { name: 'Catat kehadiran…' }).click();
  const hadir = window.getByRole('dialog', { name: 'Catat kehadiran' });
  await hadir.getByRole('checkbox', { name: KASUBBAG.nama }).uncheck();
  await expectAccessible(program, 'who came to a rapat');
  await hadir.getByRole('button', { name: 'Simpan kehadiran' }).click();
  await expect(window.getByText('3 hadir dari 4 yang diundang')).toBeVisible();

  await window.getByRole('button', { name: 'Tulis notula…' }).click();
  const notula = window.getByRole('dialog', { name: 'Notula' });
  await notula
    .getByRole('textbox', { name: 'Pembahasan' })
    .fill('Dibahas pembagian bukti dukung per Subbag.');
  await notula.getByRole('button', { name: 'Tambah tindak lanjut' }).click();
  await notula.getByRole('textbox', { name: 'Tindak lanjut 1' }).fill(AGREED);
  await choose(window, 'Penanggung jawab 1', KASUBBAG.nama);
  await notula.getByLabel('Batas waktu 1').fill('2026-11-27');
  await expectAccessible(program, 'form of a notula');
  await notula.getByRole('button', { name: 'Simpan notula' }).click();
  await expect(notula).toBeHidden();
  await make(window, 'Notula');
  await window.getByRole('button', { name: 'Tutup rapat' }).click();
  await expect(window.getByText(/Rapat ditutup/)).toBeVisible();
  await expectAccessible(program, 'agenda with a rapat');

  await openBerkas(window, TITLE);
  await window.getByRole('button', { name: 'Sertakan dokumen rapat' }).click();
  await expect(window.getByText('Dokumen rapat sudah ikut sebagai lampiran.')).toBeVisible();
  await finishOpenStep(window, 2);
  const finished = entriesOnDisk(lajur.home).at(-1)?.events[0];
  const names = (finished?.data as { lampiran: { name: string }[] }).lampiran.map(({ name }) => name);
  expect(names.sort()).toEqual([`Daftar Hadir ${RAPAT} 2026-11-24.docx`, `Notula ${RAPAT} 2026-11-24.docx`]);

  await switchUser(window, PEMBINAAN, KASUBBAG);
  await goTo(window, 'Meja Saya');
  const desk = window.getByRole('region', { name: 'Tindak lanjut rapat' });
  await expect(desk).toContainText(AGREED);
  await expectAccessible(program, 'the desk with a tindak lanjut');
  await desk.getByRole('button', { name: 'Selesai…' }).click();
  const done = window.getByRole('dialog', { name: 'Tindak lanjut selesai' });
  await done.getByRole('textbox', { name: 'Hasil' }).fill('Bukti dukung terkumpul di folder bersama.');
  await done.getByRole('button', { name: 'Tandai selesai' }).click();
  await expect(desk).toHaveCount(0);
});

test('two rapat that ask for the same person at once are told, in the form and in the agenda', async ({
  lajur,
}) => {
  test.setTimeout(120_000);
  lajur.moveIn();
  const { window } = await lajur.start();
  await login(window, KASUBBAG);
  await goTo(window, 'Agenda');
  await expect(window.getByText('Belum ada rapat mendatang.')).toBeVisible();
  const call = async (judul: string): Promise<void> => {
    await window.getByRole('button', { name: 'Jadwalkan rapat…' }).click();
    const form = window.getByRole('dialog', { name: 'Jadwalkan rapat' });
    await form.getByRole('textbox', { name: 'Nama rapat' }).fill(judul);
    await form.getByRole('textbox', { name: 'Tempat atau tautan' }).fill('Daring');
    await choose(window, 'Pimpinan rapat', KASUBBAG.nama);
    await form.getByRole('textbox', { name: 'Acara' }).fill('Pembahasan');
  };
  const send = async (): Promise<void> => {
    const form = window.getByRole('dialog', { name: 'Jadwalkan rapat' });
    await form.getByRole('button', { name: 'Jadwalkan rapat' }).click();
    await expect(form).toBeHidden();
  };
  await call('Rapat pagi');
  await expect(window.getByText('Bentrok jadwal')).toHaveCount(0);
  await send();
  await call('Rapat kedua');
  await expect(
    window.getByText(`${KASUBBAG.nama} juga diundang ke “Rapat pagi”, 09.00–11.00.`),
  ).toBeVisible();
  await send();
  await expect(window.getByRole('option', { name: /Rapat pagi.*bentrok/s })).toBeVisible();
  await window.getByRole('option', { name: /Rapat kedua/ }).click();
  await window.getByRole('button', { name: 'Batalkan rapat…' }).click();
  const cancel = window.getByRole('dialog', { name: 'Batalkan rapat' });
  await cancel.getByRole('textbox', { name: 'Alasan' }).fill('Digabung dengan rapat pagi');
  await cancel.getByRole('button', { name: 'Batalkan rapat' }).click();
  await expect(window.getByText('Rapat ini dibatalkan: Digabung dengan rapat pagi')).toBeVisible();
  await expect(window.getByRole('option', { name: /bentrok/ })).toHaveCount(0);
});
