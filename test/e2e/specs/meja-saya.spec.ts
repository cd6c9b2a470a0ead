import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expectAccessible } from '../harness/axe';
import { runIn, valueIn } from '../harness/calls';
import { ADMIN, HELPDESK, KASUBBAG, SECOND_HELPDESK, type Cast } from '../harness/cast';
import { expect, test, type Lajur } from '../harness/lajur';
import { entriesOnDisk } from '../harness/on-disk';
import { TITLES } from '../harness/prepared-office';
import { closeDialog } from '../pages/screens';
import { goTo, login } from '../pages/gates';

/** Enters by the bridge, as a story is prepared; answers who it is. */
async function as(window: Page, { nama, password }: Cast): Promise<string> {
  await valueIn(window, 'session:logout', {});
  const status = await valueIn(window, 'session:login', { nama, password });
  if (status.kind !== 'open') throw new Error(`login of ${nama}: ${status.kind}`);
  return status.person.stream;
}

async function leave(window: Page): Promise<void> {
  await valueIn(window, 'session:logout', {});
}

/** The berkas of the prepared office by their titles, as they stand on disk. */
function berkasNamed(home: string, title: string): string {
  const started = entriesOnDisk(home)
    .flatMap(({ events }) => events)
    .find(({ type, data }) => type === 'BerkasStarted' && (data as { title: string }).title === title);
  if (started === undefined) throw new Error(`no berkas ${title}`);
  return started.stream;
}

const finish = (berkas: string, task: string, outcome: number | null, lanes: object = {}) => ({
  ...{ berkas, task, outcome, note: '', lampiran: [], lanes, outside: null },
});

/** Answers the first step of a berkas at the counter: its fourth is open. */
async function answeredAtCounter(window: Page, berkas: string): Promise<void> {
  await runIn(window, 'task.take', { berkas, task: '1.1' });
  await runIn(window, 'task.finish', finish(berkas, '1.1', 1));
}

const group = (window: Page, name: string | RegExp) =>
  window.getByRole('listbox', { name: 'Langkah yang menunggu Anda' }).getByText(name);
const row = (window: Page, name: string | RegExp) => window.getByRole('option', { name });

test('questions and the work of others stand under groups of their own, and a question is answered from the desk', async ({
  lajur,
}) => {
  test.setTimeout(120_000);
  lajur.moveIn();
  const program = await lajur.start();
  const { window } = program;
  const [first, second, third] = TITLES.map((title) => berkasNamed(lajur.home, title));
  const kasubbag = await as(window, KASUBBAG);
  const dua = await as(window, SECOND_HELPDESK);
  await as(window, HELPDESK);
  await runIn(window, 'task.take', { berkas: first, task: '1.1' });
  const asked = { berkas: first, task: '1.1', to: kasubbag, text: 'Apakah jaminan boleh dari asuransi?' };
  await runIn(window, 'task.ask', asked);
  await runIn(window, 'task.take', { berkas: second, task: '1.1' });
  const lanes = { 'kasubbag-terkait': { kind: 'role', role: 'kasubbag-pengelolaan' } };
  await runIn(window, 'task.finish', finish(second ?? '', '1.1', 0));
  await runIn(window, 'task.take', { berkas: second, task: '2.1' });
  await runIn(window, 'task.finish', finish(second ?? '', '2.1', 1, lanes));
  await runIn(window, 'task.take', { berkas: third, task: '1.1' });
  const pause = { reason: 'menunggu jawaban dinas', lookAgain: '2026-11-25' };
  await runIn(window, 'task.pause', { berkas: third, task: '1.1', ...pause });
  await as(window, ADMIN);
  const surat = { from: null, to: '2026-12-31', surat: null, suratDate: null };
  await runIn(window, 'pengganti.name', { orang: dua, role: 'kasubbag-pengelolaan', kind: 'plh', ...surat });
  await leave(window);

  await login(window, HELPDESK);
  await goTo(window, 'Meja Saya');
  await expect(group(window, 'Sedang Anda tanyakan 1 pertanyaan')).toBeVisible();
  await expect(row(window, /jaminan boleh dari asuransi.*kepada Bambang/)).toBeVisible();
  await expect(group(window, 'Dijeda 1 langkah')).toBeVisible();
  await expect(row(window, new RegExp(`${TITLES[2]}.*lihat lagi`))).toContainText('dijeda');
  await expectAccessible(program, 'a desk with questions and pauses');
  await leave(window);

  await login(window, SECOND_HELPDESK);
  await goTo(window, 'Meja Saya');
  await expect(group(window, /^Untuk Bambang Sutrisno, ST \(Plh\. Kepala Subbagian/)).toBeVisible();
  await expect(row(window, new RegExp(TITLES[1]))).toContainText('sebagai Plh.');
  await leave(window);

  await login(window, KASUBBAG);
  await goTo(window, 'Meja Saya');
  await expect(group(window, 'Pertanyaan untuk Anda 1 pertanyaan')).toBeVisible();
  const list = window.getByRole('listbox', { name: 'Langkah yang menunggu Anda' });
  await list.press('End');
  await list.press('Enter');
  const answer = window.getByRole('textbox', { name: 'Jawaban Anda' });
  await expect(answer).toBeFocused();
  await answer.fill('Boleh, dari perusahaan asuransi umum.');
  await answer.press('Control+Enter');
  await expect(group(window, 'Pertanyaan untuk Anda')).toHaveCount(0);
  expect(entriesOnDisk(lajur.home).at(-1)?.command).toMatchObject({
    type: 'task.answer',
    data: { berkas: first, text: 'Boleh, dari perusahaan asuransi umum.' },
  });
});

test('the desk is narrowed, the view is named and found again after a restart', async ({ lajur }) => {
  test.setTimeout(120_000);
  lajur.moveIn();
  let { window } = await lajur.start();
  await login(window, HELPDESK);
  await goTo(window, 'Meja Saya');
  await expect(row(window, /.*/)).toHaveCount(3);
  const list = window.getByRole('listbox', { name: 'Langkah yang menunggu Anda' });
  await list.press('Home');
  await list.press('/');
  const search = window.getByRole('searchbox', { name: 'Cari di daftar ini' });
  await expect(search).toBeFocused();
  await search.fill('katalog tamu');
  await expect(row(window, /.*/)).toHaveCount(1);
  await window.getByRole('button', { name: 'Pandangan' }).click();
  await window.getByRole('menuitem', { name: 'Simpan saringan ini…' }).click();
  await window.getByRole('textbox', { name: 'Nama pandangan' }).fill('Katalog');
  await window.getByRole('button', { name: 'Simpan pandangan' }).click();
  await expect(window.getByRole('heading', { level: 1, name: 'Meja Saya · Katalog' })).toBeVisible();
  await goTo(window, 'Katalog SOP');
  await goTo(window, 'Meja Saya');
  await expect(row(window, /.*/)).toHaveCount(1);
  await lajur.close();

  ({ window } = await lajur.start());
  await login(window, HELPDESK);
  await goTo(window, 'Meja Saya');
  await expect(row(window, /.*/)).toHaveCount(3);
  await window.getByRole('button', { name: 'Pandangan' }).click();
  await window.getByRole('menuitem', { name: 'Katalog', exact: true }).click();
  await expect(row(window, /.*/)).toHaveCount(1);
  await window.getByRole('button', { name: 'Pandangan' }).click();
  await window.getByRole('menuitem', { name: 'Ubah nama…' }).click();
  const name = window.getByRole('textbox', { name: 'Nama pandangan' });
  await expect(name).toHaveValue('Katalog');
  await name.fill('E-katalog');
  await name.press('Enter');
  await expect(window.getByRole('heading', { level: 1, name: 'Meja Saya · E-katalog' })).toBeVisible();
  await window.getByRole('button', { name: 'Pandangan' }).click();
  await window.getByRole('menuitem', { name: 'Hapus “E-katalog”' }).click();
  await expect(window.getByRole('heading', { level: 1, name: 'Meja Saya', exact: true })).toBeVisible();
  await expect(row(window, /.*/)).toHaveCount(3);
});

test('several steps are finished at once by the keyboard, and those that need an answer of their own are named', async ({
  lajur,
}) => {
  test.setTimeout(120_000);
  lajur.moveIn();
  const program = await lajur.start();
  const { window } = program;
  const [first, second] = TITLES.map((title) => berkasNamed(lajur.home, title));
  await as(window, HELPDESK);
  for (const berkas of [first, second]) await answeredAtCounter(window, berkas ?? '');
  await leave(window);

  await login(window, HELPDESK);
  await goTo(window, 'Meja Saya');
  await expect(row(window, /.*/)).toHaveCount(3);
  const list = window.getByRole('listbox', { name: 'Langkah yang menunggu Anda' });
  await list.press('Home');
  await list.press('Shift+ArrowDown');
  await list.press('Shift+ArrowDown');
  await expect(window.getByRole('group', { name: 'Langkah yang dicentang' })).toContainText(
    '3 langkah dicentang',
  );
  await expectAccessible(program, 'a desk with ticked steps');
  await window.getByRole('button', { name: 'Selesaikan sekaligus…' }).click();
  const dialog = window.getByRole('dialog', { name: 'Selesaikan beberapa langkah' });
  await expect(dialog).toContainText('hasilnya perlu dipilih');
  await expectAccessible(program, 'finishing many');
  await dialog.getByRole('textbox', { name: 'Catatan untuk semuanya' }).fill('Dijawab lewat telepon.');
  await dialog.getByRole('button', { name: 'Selesaikan 2 langkah' }).click();
  await expect(dialog).toContainText('2 langkah selesai.');
  await dialog.getByRole('button', { name: 'Tutup', exact: true }).last().click();
  await expect(window.getByRole('group', { name: 'Langkah yang dicentang' })).toHaveCount(0);
  await expect(row(window, /.*/)).toHaveCount(1);
  const finished = entriesOnDisk(lajur.home)
    .flatMap(({ events }) => events)
    .filter(({ type, data }) => type === 'StepFinished' && (data as { task: string }).task === '4.1');
  expect(finished.map(({ stream }) => stream).sort()).toEqual([first, second].sort());
  expect(finished.map(({ data }) => (data as { note: string }).note)).toEqual([
    'Dijawab lewat telepon.',
    'Dijawab lewat telepon.',
  ]);
});

test('a day on paper is entered in one act, with the times of each step', async ({ lajur }) => {
  test.setTimeout(120_000);
  lajur.moveIn();
  const program = await lajur.start({ clock: '2026-11-24T08:00:00+07:00' });
  const { window } = program;
  const [first, second] = TITLES.map((title) => berkasNamed(lajur.home, title));
  await as(window, HELPDESK);
  for (const berkas of [first, second]) await answeredAtCounter(window, berkas ?? '');
  await leave(window);
  await lajur.close();

  const later = await lajur.start({ clock: '2026-11-25T08:00:00+07:00' });
  await login(later.window, HELPDESK);
  await goTo(later.window, 'Meja Saya');
  const list = later.window.getByRole('listbox', { name: 'Langkah yang menunggu Anda' });
  await expect(row(later.window, /.*/)).toHaveCount(3);
  for (const title of [TITLES[0], TITLES[1]]) {
    await row(later.window, new RegExp(title)).click();
    await list.press('Space');
  }
  await later.window.getByRole('button', { name: 'Catat susulan…' }).click();
  const dialog = later.window.getByRole('dialog', { name: 'Catat susulan beberapa langkah' });
  await dialog.getByRole('button', { name: 'Catat susulan', exact: true }).click();
  await expect(dialog).toContainText('Isi jam selesai paling sedikit satu langkah.');
  await dialog.getByLabel(/^Tanggal kejadian/).fill('2026-11-24');
  await dialog.getByRole('textbox', { name: 'Alasan dicatat belakangan' }).fill('Listrik padam seharian');
  const times = dialog.getByLabel(/^Selesai pukul, /);
  await times.nth(0).fill('10:15');
  await times.nth(1).fill('07:00');
  await dialog
    .getByLabel(/^Mulai pukul, /)
    .nth(0)
    .fill('10:00');
  await dialog.getByRole('button', { name: 'Catat susulan 2 langkah' }).click();
  await expect(dialog).toContainText('Tidak mungkin sebelum');
  await expectAccessible(later, 'a paper day with a mistake');
  await times.nth(1).fill('11:30');
  await dialog.getByRole('button', { name: 'Catat susulan 2 langkah' }).click();
  await expect(dialog).toContainText('2 langkah selesai.');
  const finished = entriesOnDisk(lajur.home)
    .flatMap(({ events }) => events)
    .filter(({ type, data }) => type === 'StepFinished' && (data as { task: string }).task === '4.1');
  const moments = finished.map(({ happenedAt }) => new Date(happenedAt).toISOString()).sort();
  expect(moments).toEqual(['2026-11-24T03:15:00.000Z', '2026-11-24T04:30:00.000Z']);
  expect(finished[0]?.data).toMatchObject({ susulan: { reason: 'Listrik padam seharian' } });
  await closeDialog(later.window);
});

const KABAG: Cast = {
  nama: 'Eko Setyo Mahanani, ST., MT',
  jabatan: 'Kepala Bagian Pengadaan Barang dan Jasa',
  password: 'meja-besar-lantai-3',
};

/** Finishes the first step of a berkas hours after it was taken: later than its ten minutes. */
async function workTooLong(lajur: Lajur, berkas: readonly string[]): Promise<void> {
  const taken = await lajur.start({ clock: '2026-11-23T09:00:00+07:00' });
  await as(taken.window, HELPDESK);
  for (const one of berkas) await runIn(taken.window, 'task.take', { berkas: one, task: '1.1' });
  await lajur.close();
  const done = await lajur.start({ clock: '2026-11-23T11:00:00+07:00' });
  await as(done.window, HELPDESK);
  for (const one of berkas) await runIn(done.window, 'task.finish', finish(one, '1.1', 1));
  await lajur.close();
}

test('reasons are asked for from half an hour before the close, one for many steps, and the list is saved for Excel', async ({
  lajur,
}) => {
  test.setTimeout(180_000);
  lajur.moveIn();
  const late = [TITLES[0], TITLES[1]].map((title) => berkasNamed(lajur.home, title));
  await workTooLong(lajur, late);
  const noon = await lajur.start({ clock: '2026-11-23T12:30:00+07:00' });
  await login(noon.window, HELPDESK);
  await goTo(noon.window, 'Meja Saya');
  await expect(row(noon.window, /.*/)).toHaveCount(3);
  await expect(noon.window.getByText(/belum diberi alasan/)).toHaveCount(0);
  await lajur.close();

  const program = await lajur.start({ clock: '2026-11-23T15:45:00+07:00' });
  const { app, window } = program;
  await login(window, HELPDESK);
  await goTo(window, 'Meja Saya');
  await expect(window.getByText('2 langkah menyimpang belum diberi alasan')).toBeVisible();
  await window.getByRole('button', { name: 'Beri alasan…' }).click();
  const dialog = window.getByRole('dialog', { name: 'Beri alasan penyimpangan' });
  await dialog.getByRole('button', { name: /^Simpan alasan/ }).click();
  await expect(dialog).toContainText('Pilih alasannya.');
  await expectAccessible(program, 'giving a reason');
  await dialog.getByRole('combobox', { name: 'Alasan' }).click();
  await window.getByRole('option', { name: 'Aplikasi atau jaringan terganggu' }).click();
  await dialog.getByRole('textbox', { name: 'Keterangan' }).fill('SPSE tidak dapat dibuka');
  await dialog.getByRole('button', { name: 'Simpan alasan untuk 2 langkah' }).click();
  await expect(window.getByText('Alasan disimpan untuk 2 langkah.')).toBeVisible();
  await expect(window.getByText(/belum diberi alasan/)).toHaveCount(0);
  const told = entriesOnDisk(lajur.home).filter(({ command }) => command.type === 'berkas.explain');
  expect(told.map(({ command }) => (command.data as { berkas: string }).berkas).sort()).toEqual(
    [...late].sort(),
  );

  await window.getByRole('tab', { name: 'Penyimpangan' }).click();
  const grid = window.getByRole('grid', { name: 'Penyimpangan mutu baku' });
  await expect(grid.getByRole('row', { name: /terlambat.*Aplikasi atau jaringan/ })).toHaveCount(2);
  await expectAccessible(program, 'the list of departures');
  const file = join(lajur.home, 'penyimpangan.csv');
  await app.evaluate(({ dialog: dialogs }, path) => {
    dialogs.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: path });
  }, file);
  await window.getByRole('button', { name: 'Simpan sebagai CSV' }).click();
  await expect(window.getByText('Daftar disimpan.')).toBeVisible();
  const lines = readFileSync(file, 'utf8').split('\r\n');
  expect(lines[0]).toMatch(/^\uFEFFTanggal selesai;Pukul;Nomor berkas;/);
  expect(lines[1]).toMatch(
    /;B-000[12]\/2026;.*;10 menit;terlambat;Aplikasi atau jaringan terganggu;SPSE tidak dapat dibuka$/,
  );
  expect(lines).toHaveLength(4);
});

test('the Kepala Bagian sees who holds what, the longest waiting first, and the load by person, role and SOP', async ({
  lajur,
}) => {
  test.setTimeout(120_000);
  lajur.moveIn();
  const program = await lajur.start({ clock: '2026-11-25T09:00:00+07:00' });
  const { window } = program;
  await as(window, ADMIN);
  const { nama, jabatan, password } = KABAG;
  const orang = await runIn(window, 'orang.register', { nama, jabatan, roles: ['kepala-bagian'] });
  const commandId = crypto.randomUUID();
  await valueIn(window, 'command:set-password', { commandId, orang, present: '', password });
  await as(window, HELPDESK);
  const first = berkasNamed(lajur.home, TITLES[0]);
  await runIn(window, 'task.take', { berkas: first, task: '1.1' });
  const fresh = { sop: '13', procedure: 'utama', title: 'CV Mitra mendaftar akun', lanes: {} };
  await runIn(window, 'berkas.start', fresh);
  await leave(window);

  await login(window, HELPDESK);
  await goTo(window, 'Meja Saya');
  await expect(row(window, /.*/).first()).toBeVisible();
  await expect(window.getByRole('tab', { name: 'Bagian' })).toHaveCount(0);
  await leave(window);
  await login(window, KABAG);
  await goTo(window, 'Meja Saya');
  await window.getByRole('tab', { name: 'Bagian' }).click();
  const grid = window.getByRole('grid', { name: /^Langkah yang berjalan di Bagian/ });
  await expect(grid.getByRole('row')).toHaveCount(5);
  await expect(grid.getByRole('row').nth(1)).toContainText('2 hari kerja');
  await expect(grid.getByRole('row').last()).toContainText('hari ini');
  const people = window.getByRole('table', { name: 'Siapa memegang' });
  await expect(people.getByRole('row', { name: /^Dewi Anggraini 1/ })).toBeVisible();
  await expectAccessible(program, 'the tab of the Bagian');
  await people.getByRole('button', { name: 'Dewi Anggraini' }).click();
  await expect(grid.getByRole('row')).toHaveCount(2);
  await grid.getByRole('row').nth(1).click();
  await expect(window.getByRole('heading', { level: 1, name: new RegExp(TITLES[0]) })).toBeVisible();
});
