import type { Page } from '@playwright/test';
import { expectAccessible } from '../harness/axe';
import { runIn } from '../harness/calls';
import { HELPDESK, KASUBBAG, SECOND_HELPDESK } from '../harness/cast';
import { expect, test } from '../harness/lajur';
import { entriesOnDisk } from '../harness/on-disk';
import { TITLES } from '../harness/prepared-office';
import { as, hire, KABAG, leave, RANI, work } from '../harness/staff';
import { openStep, takeStep } from '../pages/berkas';
import { login, switchUser } from '../pages/gates';
import { openBerkas, openTab } from '../pages/screens';
import {
  chooseAct,
  choosePerson,
  fillStep,
  finishOpenStep,
  stepHead,
  takeOpenStep,
  workStep,
} from '../pages/langkah';

const recorded = { outside: { date: '2026-11-20', proof: 'Surat tugas PPK 027/11/2026' } };

/** SOP 33 as it stands when the PPK looks at the progress. */
async function contractUnderWatch(window: Page, title: string): Promise<void> {
  await as(window, HELPDESK);
  const berkas = await runIn(window, 'berkas.start', { sop: '33', procedure: 'utama', title, lanes: {} });
  await work(window, berkas, '1.1', recorded);
  await work(window, berkas, '2.1', { ...recorded, schedule: '2026-11-27' });
  await leave(window);
}

test('a contract turns critical: SOP 34 is called, worked through SCM II, and its result comes home', async ({
  lajur,
}) => {
  test.setTimeout(180_000);
  const title = 'Pembangunan gedung kelurahan Tlogomas';
  const outside = { proof: 'BA pemeriksaan lapangan 027/33' };
  lajur.moveIn();
  const program = await lajur.start();
  const { window } = program;
  await contractUnderWatch(window, title);
  await login(window, HELPDESK);
  await openBerkas(window, title);
  await workStep(window, 3, { outcome: /kontrak kritis/, outside });

  await expect(stepHead(window, 5)).toBeVisible();
  await expect(window.getByText(/dikerjakan lewat SOP 34 Penanganan Kontrak Kritis/)).toBeVisible();
  await expectAccessible(program, 'a step that calls, before it is taken');
  await window.getByRole('button', { name: 'Ambil langkah ini' }).click();
  await expect(window.getByText('Isi tanggalnya.')).toBeVisible();
  await takeOpenStep(window, '2026-11-29');
  await expect(window.getByText(/bukan hari kerja/)).toBeVisible();
  await takeOpenStep(window, '2026-12-11');
  await window.getByRole('button', { name: 'Mulai berkas SOP 34' }).click();
  const dialog = window.getByRole('dialog', { name: 'Mulai berkas' });
  await expect(dialog.getByRole('textbox', { name: 'Judul berkas' })).toHaveValue(title);
  await expectAccessible(program, 'start dialog of a called SOP');
  await dialog.getByRole('button', { name: 'Mulai berkas' }).click();
  await expect(dialog).toBeHidden();

  for (const no of [1, 2, 3]) await workStep(window, no, { outside });
  await window.getByRole('button', { name: 'Catat kedatangan' }).click();
  await workStep(window, 4, { outcome: /belum terpenuhi/, outside });
  await window.goBack();
  await expect(
    window.getByText(/Menerbitkan Surat Peringatan Kedua.*Pejabat Penandatangan Kontrak/),
  ).toBeVisible();
  await expectAccessible(program, 'a step that waits for another berkas');
  await window.getByRole('button', { name: new RegExp(`^B-\\d+.*${title}`) }).click();
  for (const no of [6, 7]) await workStep(window, no, { outside });
  await window.getByRole('button', { name: 'Catat kedatangan' }).click();
  await workStep(window, 8, { outcome: /kemajuan fisik terpenuhi/, outside });
  await workStep(window, 15, { outcome: /uji coba terpenuhi/, outside });
  await expect(window.getByText('Selesai', { exact: true }).first()).toBeVisible();

  await openBerkas(window, 'B-0004/2026');
  await expect(window.getByText(/Keputusan: uji coba terpenuhi/)).toBeVisible();
  await fillStep(window, { outcome: /pekerjaan belum 100%/, outside });
  await expectAccessible(program, 'a step whose called berkas has ended');
  await finishOpenStep(window, 5);
  await expect(stepHead(window, 2)).toBeVisible();
});

test('SOP 19: what the PPK did is recorded with date and proof, and the Kepala Bagian names the Pokja', async ({
  lajur,
}) => {
  test.setTimeout(120_000);
  lajur.moveIn();
  const program = await lajur.start();
  const { window } = program;
  await hire(window, [
    [KABAG, 'kepala-bagian'],
    [RANI, 'jf-ppbj'],
  ]);
  await as(window, RANI);
  const title = 'Tender rehabilitasi pasar Oro-Oro Dowo';
  await runIn(window, 'berkas.start', { sop: '19', procedure: 'utama', title, lanes: {} });
  await leave(window);

  await login(window, RANI);
  await openBerkas(window, title);
  await takeOpenStep(window);
  await window.getByRole('button', { name: 'Selesaikan langkah' }).click();
  await expect(window.getByRole('alert').filter({ hasText: 'Isi buktinya.' })).toBeVisible();
  await expect(window.getByText('8 belum dicentang')).toBeVisible();
  await window.getByRole('button', { name: 'Semua ada' }).click();
  await expect(
    window.getByRole('textbox', { name: 'Sistem dan nomornya: Paket Tender di SPSE' }),
  ).toHaveValue('SPSE');
  await window.getByRole('textbox', { name: 'Sistem dan nomornya: Paket Tender di SPSE' }).fill('SPSE 10283');
  await expectAccessible(program, 'a step of an outsider, with errors');
  await fillStep(window, { outside: { date: '2026-11-19', proof: 'Cetak layar SPSE 10283' } });
  await finishOpenStep(window, 1);
  expect(entriesOnDisk(lajur.home).at(-1)?.events[0]?.data).toMatchObject({
    outside: { date: '2026-11-19', proof: 'Cetak layar SPSE 10283' },
    keluaran: [{ output: 'Paket Tender di SPSE', cara: 'sistem-lain', ref: 'SPSE 10283' }],
  });
  await takeOpenStep(window);
  await expect(window.getByRole('checkbox', { name: 'Paket Tender di SPSE' })).toBeChecked();
  await expect(window.getByText('hasil langkah 1')).toBeVisible();
  await fillStep(window, { outside: { proof: 'Surat 027/88/2026' } });
  await finishOpenStep(window, 2);

  await switchUser(window, RANI, KABAG);
  await openStep(window, /menunjuk Pokja Pemilihan/);
  await takeStep(window);
  await window.getByRole('checkbox', { name: RANI.nama }).check();
  await finishOpenStep(window, 3);
  await switchUser(window, KABAG, RANI);
  await openBerkas(window, title);
  await expect(stepHead(window, 4)).toBeVisible();
  await openTab(window, 'Riwayat');
  await expect(window.getByText(/Cetak layar SPSE 10283/).first()).toBeVisible();
});

/** SOP 12 as it stands when a matter has reached the Kasubbag. */
async function matterAtKasubbag(window: Page, title: string): Promise<void> {
  await as(window, HELPDESK);
  const berkas = await runIn(window, 'berkas.start', { sop: '12', procedure: 'utama', title, lanes: {} });
  await work(window, berkas, '1.1', { outcome: 0 });
  const lanes = { 'kasubbag-terkait': { kind: 'role', role: 'kasubbag-pengelolaan' } };
  await work(window, berkas, '2.1', { outcome: 1, lanes });
  await leave(window);
}

test('a step is sent back with a reason, corrected, and comes back to who returned it', async ({ lajur }) => {
  test.setTimeout(120_000);
  const title = 'CV Sinar Brantas: syarat jaminan';
  const reason = 'Nama perusahaan tamu belum ditulis';
  lajur.moveIn();
  const program = await lajur.start();
  const { window } = program;
  await matterAtKasubbag(window, title);
  await login(window, KASUBBAG);
  await openStep(window, new RegExp(title));
  await takeStep(window);
  await chooseAct(window, 'Kembalikan…');
  const dialog = window.getByRole('dialog', { name: 'Kembalikan ke langkah sebelumnya' });
  await expect(dialog.getByRole('combobox', { name: 'Dikembalikan ke' })).toHaveValue('2');
  await expect(dialog.getByRole('textbox', { name: 'Apa yang perlu diperbaiki' })).toBeFocused();
  await dialog.getByRole('button', { name: 'Kembalikan' }).click();
  await expect(dialog.getByText('Tulis alasannya, paling sedikit tiga huruf.')).toBeVisible();
  await expectAccessible(program, 'return dialog with an error');
  await dialog.getByRole('textbox', { name: 'Apa yang perlu diperbaiki' }).fill(reason);
  await window.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();

  await switchUser(window, KASUBBAG, HELPDESK);
  await openStep(window, new RegExp(title));
  await expect(window.getByText(`Dikembalikan oleh ${KASUBBAG.nama} dari langkah 3`)).toBeVisible();
  await expect(window.getByText(reason)).toBeVisible();
  await expect(window.getByText('Sesudah diperbaiki, kembali ke langkah 3.')).toBeVisible();
  await takeStep(window);
  await fillStep(window, { outcome: /lebih teknis/, note: 'CV Sinar Brantas, Sdr. Joko.' });
  await finishOpenStep(window, 2);
  await switchUser(window, HELPDESK, KASUBBAG);
  await openStep(window, new RegExp(title));
  await expect(stepHead(window, 3)).toBeVisible();
  await expect(window.getByText('CV Sinar Brantas, Sdr. Joko.')).toBeVisible();
});

test('a step stands still and goes on, and two people ask and answer beside it', async ({ lajur }) => {
  test.setTimeout(120_000);
  lajur.moveIn();
  const program = await lajur.start();
  const { window } = program;
  await login(window, HELPDESK);
  await openBerkas(window, TITLES[0]);
  await takeStep(window);
  await chooseAct(window, 'Jeda…');
  const pause = window.getByRole('dialog', { name: 'Jeda' });
  await pause.getByRole('textbox', { name: 'Apa yang ditunggu' }).fill('Tamu mengambil surat kuasa');
  await pause.getByLabel(/^Dilihat lagi pada/).fill('2026-11-25');
  await pause.getByRole('button', { name: 'Jeda langkah' }).click();
  await expect(window.getByText('Langkah ini dijeda')).toBeVisible();
  await expect(window.getByText(/dilihat lagi Rab, 25 Nov 2026/)).toBeVisible();
  await expect(window.getByRole('button', { name: 'Selesaikan langkah' })).toHaveCount(0);
  await expectAccessible(program, 'a paused step');
  await window.getByRole('button', { name: 'Lanjutkan', exact: true }).click();
  await expect(window.getByRole('button', { name: 'Selesaikan langkah' })).toBeVisible();

  await chooseAct(window, 'Tanyakan…');
  const ask = window.getByRole('dialog', { name: 'Tanyakan' });
  await choosePerson(ask, KASUBBAG.nama);
  await ask.getByRole('textbox', { name: 'Pertanyaan' }).fill('Apakah jaminan boleh dari BPR?');
  await ask.getByRole('button', { name: 'Kirim pertanyaan' }).click();
  await expect(window.getByText('Belum dijawab.')).toBeVisible();
  await switchUser(window, HELPDESK, KASUBBAG);
  await openBerkas(window, TITLES[0]);
  await expect(window.getByText(`${HELPDESK.nama} bertanya kepada Anda`)).toBeVisible();
  await expectAccessible(program, 'a question to answer');
  await window.getByRole('textbox', { name: 'Jawaban Anda' }).fill('Tidak boleh, harus bank umum.');
  await window.keyboard.press('Control+Enter');
  await expect(window.getByText('Jawaban terkirim')).toBeVisible();
  await switchUser(window, KASUBBAG, HELPDESK);
  await openBerkas(window, TITLES[0]);
  await expect(window.getByText('Tidak boleh, harus bank umum.')).toBeVisible();
});

test('what was handed to a colleague is theirs, and a finish is taken back while nobody has begun', async ({
  lajur,
}) => {
  test.setTimeout(120_000);
  lajur.moveIn();
  const { window } = await lajur.start();
  await login(window, HELPDESK);
  await openBerkas(window, TITLES[1]);
  await workStep(window, 1, { outcome: /dapat dijawab langsung/ });
  await expect(stepHead(window, 4)).toBeVisible();
  await chooseAct(window, 'Tarik kembali langkah 1');
  await expect(window.getByText('Langkah 1 ditarik kembali')).toBeVisible();
  await expect(window.getByRole('button', { name: 'Selesaikan langkah' })).toBeVisible();
  await chooseAct(window, 'Serahkan kepada…');
  const hand = window.getByRole('dialog', { name: 'Serahkan kepada' });
  await choosePerson(hand, SECOND_HELPDESK.nama);
  await hand.getByRole('textbox', { name: 'Pesan' }).fill('Saya dipanggil rapat.');
  await hand.getByRole('button', { name: 'Serahkan' }).click();
  await expect(window.getByText(new RegExp(`Sedang dikerjakan ${SECOND_HELPDESK.nama}`))).toBeVisible();
  await switchUser(window, HELPDESK, SECOND_HELPDESK);
  await openStep(window, new RegExp(TITLES[1]));
  await expect(window.getByText('Saya dipanggil rapat.')).toBeVisible();
  await fillStep(window, { outcome: /dapat dijawab langsung/ });
  await finishOpenStep(window, 1);
});
