import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expectAccessible } from '../harness/axe';
import { enterAs, finishing, leave } from '../harness/by-bridge';
import { runIn } from '../harness/calls';
import { ADMIN, HELPDESK, KASUBBAG, SECOND_HELPDESK } from '../harness/cast';
import { expect, test, type Lajur } from '../harness/lajur';
import { entriesOnDisk } from '../harness/on-disk';
import { TITLES } from '../harness/prepared-office';
import type { Running } from '../harness/program';
import { chooseBerkasAct } from '../pages/berkas';
import { login, switchUser } from '../pages/gates';
import { finishOpenStep, fillStep, stepHead, takeOpenStep } from '../pages/langkah';
import { openBerkas, openTab } from '../pages/screens';

const [TITLE] = TITLES;

/** The berkas of the prepared office by its title, as the journal names it. */
function streamOf({ home }: Lajur, title: string): string {
  const entry = entriesOnDisk(home).find(
    ({ command }) => command.type === 'berkas.start' && JSON.stringify(command.data).includes(title),
  );
  return entry?.events[0]?.stream ?? '';
}

const toast = (window: Page, words: string) => window.getByRole('alert').filter({ hasText: words });

async function saveAt({ app }: Running, filePath: string): Promise<void> {
  await app.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: path === '', filePath: path });
  }, filePath);
}

test('a berkas is cancelled with a reason, opened again where it stood, and again after its end at a step', async ({
  lajur,
}) => {
  test.setTimeout(120_000);
  lajur.moveIn();
  const program = await lajur.start();
  const { window } = program;
  await login(window, HELPDESK);
  await openBerkas(window, TITLE);
  const cancel = await chooseBerkasAct(window, 'Batalkan berkas…', 'Batalkan berkas');
  await cancel.getByRole('button', { name: 'Batalkan berkas' }).click();
  await expect(cancel.getByText('Tulis alasannya, paling sedikit tiga huruf.')).toBeVisible();
  await expectAccessible(program, 'cancelling a berkas');
  await cancel.getByLabel(/^Alasan membatalkan/).fill('Tamu tidak jadi datang');
  await window.keyboard.press('Escape');
  const again = await chooseBerkasAct(window, 'Batalkan berkas…', 'Batalkan berkas');
  await expect(again.getByLabel(/^Alasan membatalkan/)).toHaveValue('Tamu tidak jadi datang');
  await again.getByLabel(/^Alasan membatalkan/).press('Control+Enter');
  await expect(toast(window, 'B-0001/2026 dibatalkan')).toBeVisible();
  await expect(window.getByText(/Berkas ditutup/)).toBeVisible();

  const reopen = await chooseBerkasAct(window, 'Buka kembali…', 'Buka kembali berkas');
  await expect(reopen.getByLabel('Mulai lagi dari')).toHaveCount(0);
  await reopen.getByLabel(/^Alasan membuka kembali/).fill('Tamu datang juga');
  await reopen.getByRole('button', { name: 'Buka kembali' }).click();
  await expect(stepHead(window, 1)).toBeVisible();
  await takeOpenStep(window);
  await fillStep(window, { outcome: /dapat dijawab langsung/ });
  await finishOpenStep(window, 1);
  await takeOpenStep(window);
  await finishOpenStep(window, 4);
  await expect(window.getByText(/Berkas ditutup/)).toBeVisible();

  const atStep = await chooseBerkasAct(window, 'Buka kembali…', 'Buka kembali berkas');
  await atStep.getByLabel(/^Mulai lagi dari/).selectOption({ index: 0 });
  await atStep.getByLabel(/^Alasan membuka kembali/).fill('Jawaban perlu dibetulkan');
  await expectAccessible(program, 'opening a berkas again');
  await atStep.getByRole('button', { name: 'Buka kembali' }).click();
  await expect(stepHead(window, 1)).toBeVisible();
  await openTab(window, 'Riwayat');
  await expect(window.getByText('Tamu tidak jadi datang')).toBeVisible();
  await expect(window.getByText('Jawaban perlu dibetulkan')).toBeVisible();
});

test('the pencatat closes a berkas to others and hands it over; a Plt. Kepala Bagian acts as such in the story', async ({
  lajur,
}) => {
  test.setTimeout(120_000);
  lajur.moveIn();
  const program = await lajur.start();
  const { window } = program;
  const second = await enterAs(window, SECOND_HELPDESK);
  await leave(window);
  await enterAs(window, ADMIN);
  await runIn(window, 'pengganti.name', {
    ...{ orang: second, role: 'kepala-bagian', kind: 'plt', from: null, to: '2026-12-31' },
    ...{ surat: '800/1234/2026', suratDate: '2026-11-23' },
  });
  await leave(window);

  await login(window, HELPDESK);
  await openBerkas(window, TITLE);
  const sifat = await chooseBerkasAct(window, 'Sifat…', 'Sifat berkas');
  await sifat.getByRole('radio', { name: /^Biasa/ }).check();
  await sifat.getByLabel(/^Alasan mengubah sifat/).fill('Memuat harga penawaran');
  await sifat.getByRole('button', { name: 'Ubah sifat' }).click();
  await expect(sifat.getByText('Berkas ini sudah bersifat demikian. Pilih yang lain.')).toBeVisible();
  await sifat.getByRole('radio', { name: /^Terbatas/ }).check();
  await expectAccessible(program, 'the secrecy of a berkas');
  await sifat.getByRole('button', { name: 'Ubah sifat' }).click();
  await expect(toast(window, 'Sifat berkas menjadi terbatas')).toBeVisible();

  const pencatat = await chooseBerkasAct(window, 'Ganti pencatat…', 'Ganti pencatat');
  await pencatat.getByRole('combobox', { name: 'Pencatat yang baru' }).fill(KASUBBAG.nama);
  await window.getByRole('option', { name: new RegExp(KASUBBAG.nama) }).click();
  await pencatat.getByLabel(/^Alasan mengganti pencatat/).fill('Cuti melahirkan');
  await expectAccessible(program, 'another pencatat');
  await pencatat.getByRole('button', { name: 'Ganti pencatat' }).click();
  await expect(toast(window, `${KASUBBAG.nama} menjadi pencatat`)).toBeVisible();
  await window.getByRole('button', { name: 'Tindakan berkas' }).click();
  await expect(window.getByRole('menuitem', { name: 'Ubah judul…' })).toBeVisible();
  await expect(window.getByRole('menuitem', { name: 'Batalkan berkas…' })).toHaveCount(0);
  await window.keyboard.press('Escape');
  await openTab(window, 'Identitas');
  await expect(window.getByText('Terbatas', { exact: true })).toBeVisible();
  await expect(window.getByText(KASUBBAG.nama, { exact: true })).toBeVisible();

  await switchUser(window, HELPDESK, SECOND_HELPDESK);
  await openBerkas(window, TITLE);
  const cancel = await chooseBerkasAct(window, 'Batalkan berkas…', 'Batalkan berkas');
  await cancel.getByLabel(/^Alasan membatalkan/).fill('Sudah dijawab lewat surat');
  await cancel.getByRole('button', { name: 'Batalkan berkas' }).click();
  await openTab(window, 'Riwayat');
  await expect(
    window.getByText(new RegExp(`${SECOND_HELPDESK.nama} sebagai Plt\\. Kepala Bagian`)).first(),
  ).toBeVisible();
});

test('a step that lay too long is explained with a reason of the list, and then there is nothing to explain', async ({
  lajur,
}) => {
  lajur.moveIn();
  const program = await lajur.start({ clock: '2026-11-25T10:40:00+07:00' });
  const { window } = program;
  await login(window, HELPDESK);
  await openBerkas(window, TITLE);
  const menu = window.getByRole('button', { name: 'Tindakan berkas' });
  await menu.click();
  await expect(window.getByRole('menuitem', { name: 'Ubah judul…' })).toBeVisible();
  await expect(window.getByRole('menuitem', { name: /penyimpangan/ })).toHaveCount(0);
  await window.keyboard.press('Escape');
  await takeOpenStep(window);
  await fillStep(window, { outcome: /informasi spesifik/ });
  await finishOpenStep(window, 1);

  const explain = await chooseBerkasAct(window, 'Beri alasan penyimpangan…', 'Alasan penyimpangan mutu baku');
  await expect(explain.getByRole('checkbox')).toBeChecked();
  await expect(explain.getByText('terlalu lama belum diambil')).toBeVisible();
  await explain.getByRole('button', { name: 'Simpan alasan' }).click();
  await expect(explain.getByText('Pilih alasannya.')).toBeVisible();
  await expectAccessible(program, 'explaining a penyimpangan');
  await explain.getByRole('combobox', { name: 'Alasan' }).selectOption('Aplikasi atau jaringan terganggu');
  await explain.getByLabel('Keterangan (bila perlu)').fill('Listrik padam sehari');
  await explain.getByRole('button', { name: 'Simpan alasan' }).click();
  await expect(toast(window, 'Alasan penyimpangan 1 langkah disimpan')).toBeVisible();
  await openTab(window, 'Riwayat');
  await expect(
    window.getByText('Langkah 1: Aplikasi atau jaringan terganggu, Listrik padam sehari'),
  ).toBeVisible();
  await menu.click();
  await expect(window.getByRole('menuitem', { name: 'Ubah judul…' })).toBeVisible();
  await expect(window.getByRole('menuitem', { name: /penyimpangan/ })).toHaveCount(0);
});

test('files and linked berkas stand each behind a tab, and a wide window shows the story beside the form', async ({
  lajur,
}) => {
  test.setTimeout(120_000);
  const title = 'Pembangunan gedung kelurahan Tlogomas';
  const recorded = { outside: { date: '2026-11-20', proof: 'Surat tugas PPK 027/11/2026' } };
  lajur.moveIn();
  const program = await lajur.start();
  const { window, app } = program;
  await enterAs(window, HELPDESK);
  const berkas = await runIn(window, 'berkas.start', { sop: '33', procedure: 'utama', title, lanes: {} });
  const file = await window.evaluate(async () => {
    const bytes = new TextEncoder().encode('Surat tugas pengawas');
    const put = await globalThis.window.lajur.call['file:put']({ name: 'surat-tugas.pdf', bytes });
    return put.ok ? put.value : null;
  });
  await runIn(window, 'task.take', { berkas, task: '1.1' });
  await runIn(window, 'task.finish', finishing(berkas, '1.1', { ...recorded, lampiran: [file] }));
  await runIn(window, 'task.take', { berkas, task: '2.1', date: '2026-11-27' });
  await runIn(window, 'task.finish', finishing(berkas, '2.1', recorded));
  await runIn(window, 'task.take', { berkas, task: '3.1' });
  await runIn(window, 'task.finish', finishing(berkas, '3.1', { ...recorded, outcome: 2 }));
  await runIn(window, 'task.take', { berkas, task: '5.1', date: '2026-12-11' });
  const cause = { berkas, task: '5.1' };
  await runIn(window, 'berkas.start', { sop: '34', procedure: 'utama', title, lanes: {}, cause });
  await leave(window);

  await login(window, HELPDESK);
  await openBerkas(window, 'B-0004/2026');
  await openTab(window, 'File');
  const files = window.getByRole('list', { name: 'File berkas ini' });
  await expect(files.getByText(/^Langkah 1: /)).toBeVisible();
  await expectAccessible(program, 'the files of a berkas');
  const copy = join(lajur.home, 'salinan.pdf');
  await saveAt(program, copy);
  await files.getByRole('button', { name: /surat-tugas\.pdf/ }).click();
  await expect(toast(window, 'Salinan surat-tugas.pdf disimpan')).toBeVisible();
  expect(readFileSync(copy, 'utf8')).toBe('Surat tugas pengawas');

  await openTab(window, 'Terkait');
  const links = window.getByRole('list', { name: 'Berkas terkait' });
  await expect(links.getByText('Dimulai untuk langkah 5 berkas ini')).toBeVisible();
  await expect(links.getByText('SOP 34 Penanganan Kontrak Kritis')).toBeVisible();
  await expect(links.getByText(/^Langkah 1: .* · pada /)).toBeVisible();
  await expectAccessible(program, 'the linked berkas of a berkas');
  await links.getByRole('button', { name: /B-0005\/2026/ }).click();
  await expect(window.getByRole('heading', { level: 1, name: /^B-0005/ })).toBeVisible();
  await openTab(window, 'Terkait');
  await expect(window.getByText('Mengerjakan langkah 5 berkas')).toBeVisible();

  await expect(window.getByRole('tab', { name: 'Riwayat' })).toBeVisible();
  const handle = await app.browserWindow(window);
  await handle.evaluate((shown) => {
    shown.setContentSize(1920, 1000);
  });
  await expect(window.getByRole('heading', { level: 2, name: 'Riwayat' })).toBeVisible();
  await expect(window.getByRole('tab', { name: 'Riwayat' })).toHaveCount(0);
  await expect(window.getByRole('list', { name: /^Riwayat berkas/ })).toBeVisible();
  await expectAccessible(program, 'a berkas in three panes');
});

/** The words of a PDF, or null where nothing here can read one. */
function wordsOf(pdf: Buffer): string | null {
  const { status, stdout } = spawnSync('pdftotext', ['-layout', '-', '-'], { input: pdf, encoding: 'utf8' });
  return status === 0 ? stdout : null;
}

test('the lembar kendali is saved as a PDF of one A4 page that tells each step, by whom and when', async ({
  lajur,
}) => {
  lajur.moveIn();
  const program = await lajur.start();
  const { window } = program;
  const berkas = streamOf(lajur, TITLE);
  await enterAs(window, HELPDESK);
  await runIn(window, 'task.take', { berkas, task: '1.1' });
  const note = 'Diteruskan';
  await runIn(window, 'task.finish', finishing(berkas, '1.1', { outcome: 0, note }));
  await leave(window);

  await login(window, HELPDESK);
  await openBerkas(window, TITLE);
  const dialog = await chooseBerkasAct(window, 'Cetak lembar kendali…', 'Lembar kendali');
  await expectAccessible(program, 'printing the lembar kendali');
  const save = dialog.getByRole('button', { name: 'Simpan PDF' });
  await saveAt(program, join(lajur.home, 'tidak-ada', 'lembar.pdf'));
  await save.click();
  await expect(dialog.getByRole('alert')).toBeVisible();
  const path = join(lajur.home, 'lembar.pdf');
  await saveAt(program, '');
  await save.click();
  await expect(dialog.getByRole('alert')).toHaveCount(0);
  expect(existsSync(path)).toBe(false);
  await saveAt(program, path);
  await save.click();
  await expect(dialog.getByText('Lembar kendali disimpan sebagai PDF.')).toBeVisible();
  const pdf = readFileSync(path);
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  expect(pdf.toString('latin1')).toMatch(/\/MediaBox\s*\[\s*0 0 59[45]\S* 84[12]\S*\s*\]/);
  const words = wordsOf(pdf);
  const told = [
    'LEMBAR KENDALI',
    'B-0001/2026',
    'SOP 12',
    HELPDESK.nama,
    note,
    '23-11-2026',
    'belum diambil',
  ];
  for (const word of words === null ? [] : told) expect(words).toContain(word);
});
