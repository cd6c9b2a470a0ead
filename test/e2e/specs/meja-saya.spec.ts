import type { Page } from '@playwright/test';
import { expectAccessible } from '../harness/axe';
import { runIn, valueIn } from '../harness/calls';
import { ADMIN, HELPDESK, KASUBBAG, SECOND_HELPDESK, type Cast } from '../harness/cast';
import { expect, test } from '../harness/lajur';
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
  await list.press('Home');
  await list.press('Enter');
  const answer = window.getByRole('textbox', { name: 'Jawaban' });
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
