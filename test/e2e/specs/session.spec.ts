import type { Page } from '@playwright/test';
import { callIn } from '../harness/calls';
import { HELPDESK, SECOND_HELPDESK } from '../harness/cast';
import { draftsOnDisk } from '../harness/drafts';
import { expect, test } from '../harness/lajur';
import type { Running } from '../harness/program';
import { commandCounts, entriesOnDisk } from '../harness/on-disk';
import { TITLES } from '../harness/prepared-office';
import { finishStep, openStep, takeStep } from '../pages/berkas';
import { login, logout } from '../pages/gates';
import { openBerkas, openTab } from '../pages/screens';

const TRIES = 5;
const ROW = new RegExp(TITLES[0]);

async function tryPassword(window: Page, nama: string, password: string): Promise<void> {
  await window.getByRole('combobox', { name: 'Nama' }).fill(nama);
  await window.getByLabel(/^Kata sandi/).fill(password);
  await window.getByLabel(/^Kata sandi/).press('Enter');
}

test('after five wrong passwords a person waits, and a restart does not shorten the wait', async ({
  lajur,
}) => {
  lajur.moveIn();
  const first = await lajur.start();
  for (let tried = 1; tried <= TRIES; tried += 1) {
    await tryPassword(first.window, HELPDESK.nama, `salah-${tried}`);
    await expect(first.window.getByText('Nama atau kata sandi tidak cocok.')).toBeVisible();
    await expect(first.window.getByLabel(/^Kata sandi/)).toHaveValue('');
  }
  await tryPassword(first.window, HELPDESK.nama, HELPDESK.password);
  const waiting = /Coba lagi dalam \d+ detik/;
  await expect(first.window.getByRole('button', { name: waiting })).toBeDisabled();

  await lajur.kill();
  const second = await lajur.start();
  await tryPassword(second.window, HELPDESK.nama, HELPDESK.password);
  await expect(second.window.getByRole('button', { name: waiting })).toBeDisabled();
  await tryPassword(second.window, SECOND_HELPDESK.nama, SECOND_HELPDESK.password);
  await expect(second.window.getByRole('heading', { name: 'Meja Saya' })).toHaveCount(0);
});

test('a lock covers a half-filled form, nobody can reach it, and its person finds it as it was', async ({
  lajur,
}) => {
  lajur.moveIn();
  const { window } = await lajur.start();
  await login(window, HELPDESK);
  await openStep(window, ROW);
  await takeStep(window);
  const note = window.getByRole('textbox', { name: 'Catatan' });
  await note.fill('Tamu membawa berkas penawaran');
  await window.keyboard.press('Control+L');

  await expect(window.getByRole('heading', { name: 'Layar terkunci' })).toBeVisible();
  const below = await window.evaluate(() => {
    const field = document.querySelector('textarea');
    field?.focus();
    const { innerWidth, innerHeight } = globalThis;
    const spots = [0.05, 0.3, 0.6, 0.95].flatMap((x) => [0.05, 0.5, 0.95].map((y) => [x, y] as const));
    const covers = spots.map(([x, y]) => document.elementFromPoint(x * innerWidth, y * innerHeight));
    return {
      isMounted: field !== null,
      isFocused: document.activeElement === field,
      isCovered: covers.every((cover) => cover?.closest('[inert]') === null),
    };
  });
  expect(below).toEqual({ isMounted: true, isFocused: false, isCovered: true });
  expect(await callIn(window, 'journal:end', {})).toEqual({ ok: false, error: { code: 'terkunci' } });

  await window.getByLabel(/^Kata sandi/).fill(HELPDESK.password);
  await window.getByRole('button', { name: 'Buka kunci' }).click();
  await expect(note).toHaveValue('Tamu membawa berkas penawaran');
});

test('a draft outlives a kill, and the step it finishes is finished once', async ({ lajur }) => {
  lajur.moveIn();
  const first = await lajur.start();
  await login(first.window, HELPDESK);
  await openStep(first.window, ROW);
  await takeStep(first.window);
  await first.window.getByRole('textbox', { name: 'Catatan' }).fill('Diketik sebelum listrik padam');
  const kept = () =>
    draftsOnDisk(lajur.home).find(({ value }) => value.values?.['note'] === 'Diketik sebelum listrik padam');
  await expect.poll(kept).toBeDefined();
  const commandId = kept()?.value.commandId ?? '';
  await lajur.kill();

  const second = await lajur.start();
  await login(second.window, HELPDESK);
  await openStep(second.window, ROW);
  await expect(second.window.getByRole('textbox', { name: 'Catatan' })).toHaveValue(
    'Diketik sebelum listrik padam',
  );
  await finishStep(second.window, { outcome: /dapat dijawab langsung/ });
  await expect(second.window.getByText('Langkah 1 selesai')).toBeVisible();
  const entry = entriesOnDisk(lajur.home).at(-1);
  expect(entry).toMatchObject({ commandId, command: { type: 'task.finish' } });
  const again = { commandId, type: 'task.finish', v: 1, data: entry?.command.data ?? null };
  expect(await callIn(second.window, 'command:run', again as never)).toMatchObject({
    ok: true,
    value: { repeated: true },
  });
  expect(commandCounts(lajur.home)['task.finish']).toBe(1);
  await expect.poll(() => draftsOnDisk(lajur.home)).toEqual([]);
});

test('a draft is its owner’s alone: whoever logs in next does not see it', async ({ lajur }) => {
  lajur.moveIn();
  const { window } = await lajur.start();
  await login(window, HELPDESK);
  await openBerkas(window, TITLES[1]);
  await openTab(window, 'Riwayat');
  const note = window.getByRole('textbox', { name: 'Tambah catatan' });
  await note.fill('Hanya untuk saya sendiri');
  await logout(window, HELPDESK);

  await login(window, SECOND_HELPDESK);
  await openBerkas(window, TITLES[1]);
  await openTab(window, 'Riwayat');
  await expect(note).toHaveValue('');
  await logout(window, SECOND_HELPDESK);

  await login(window, HELPDESK);
  await openBerkas(window, TITLES[1]);
  await openTab(window, 'Riwayat');
  await expect(note).toHaveValue('Hanya untuk saya sendiri');
});

test('what was typed and answered comes back with a step that is taken back, and leaves with it', async ({
  lajur,
}) => {
  lajur.moveIn();
  const { window } = await lajur.start();
  await login(window, HELPDESK);
  await openStep(window, ROW);
  await takeStep(window);
  const text = 'Dijawab dari buku tamu, tiga pertanyaan';
  await finishStep(window, { outcome: /dapat dijawab langsung/, note: text });
  await expect(window.getByText('Langkah 1 selesai')).toBeVisible();
  await expect.poll(() => draftsOnDisk(lajur.home)).toEqual([]);
  const told = window.getByRole('alert').filter({ hasText: 'Langkah 1 selesai' });
  await told.getByRole('button', { name: 'Urungkan' }).click();
  await expect.poll(() => commandCounts(lajur.home)['undo']).toBe(1);

  await openStep(window, ROW);
  await expect(window.getByRole('textbox', { name: 'Catatan' })).toHaveValue(text);
  await expect(window.getByRole('radio', { name: /dapat dijawab langsung/ })).toBeChecked();
  await finishStep(window, { note: `${text}, satu tindak lanjut` });
  await expect.poll(() => commandCounts(lajur.home)['task.finish']).toBe(2);
  await expect.poll(() => draftsOnDisk(lajur.home)).toEqual([]);
  const finishes = entriesOnDisk(lajur.home).filter(({ command }) => command.type === 'task.finish');
  expect(finishes.map(({ command }) => (command.data as { note?: string }).note)).toEqual([
    text,
    `${text}, satu tindak lanjut`,
  ]);
});

async function noteOn(window: Page, title: string, text: string): Promise<void> {
  await openBerkas(window, title);
  await openTab(window, 'Riwayat');
  await window.getByRole('textbox', { name: 'Tambah catatan' }).fill(text);
  await window.getByRole('button', { name: 'Simpan catatan' }).click();
}

test('with the clock two days back nothing is written until a person has confirmed the date', async ({
  lajur,
}) => {
  lajur.moveIn();
  const { window } = await lajur.start({ clock: '2026-11-21T09:00:00+07:00' });
  await login(window, HELPDESK);
  const before = entriesOnDisk(lajur.home).length;
  const question = window.getByText('Benarkah hari ini Sabtu, 21 November 2026');
  await expect(question).toBeVisible();
  await window.getByRole('button', { name: 'Bukan, jam komputer akan dibetulkan' }).click();
  await expect(question).toBeHidden();
  await noteOn(window, TITLES[0], 'Ditulis dengan jam yang keliru');
  await expect(question).toBeVisible();
  await window.getByRole('button', { name: 'Bukan, jam komputer akan dibetulkan' }).click();
  await expect(window.getByText('Tanggal komputer belum dipastikan')).toBeVisible();
  expect(entriesOnDisk(lajur.home)).toHaveLength(before);

  await logout(window, HELPDESK);
  await login(window, HELPDESK);
  await window.getByRole('button', { name: 'Ya, tanggalnya benar' }).click();
  await expect(question).toBeHidden();
  await noteOn(window, TITLES[0], 'Ditulis sesudah dipastikan');
  await expect(window.getByText('Catatan ditambahkan')).toBeVisible();
  expect(
    entriesOnDisk(lajur.home)
      .slice(before)
      .map(({ command }) => command.type),
  ).toEqual(['clock.confirm', 'berkas.note']);
});

/** Sets the clock of the computer as the program reads it; it goes on from there. */
async function setClock({ app }: Running, moment: string): Promise<void> {
  await app.evaluate((_electron, at) => {
    const began = performance.now();
    Date.now = () => at + performance.now() - began;
  }, Date.parse(moment));
}

test('who will set the clock right reads in peace, is asked again by each write, and no more once it is right', async ({
  lajur,
}) => {
  lajur.moveIn();
  const program = await lajur.start({ clock: 'now' });
  const { window } = program;
  await setClock(program, '2026-11-21T09:00:00+07:00');
  await login(window, HELPDESK);
  const question = window.getByRole('dialog', { name: 'Pastikan tanggal hari ini' });
  const later = window.getByRole('button', { name: 'Bukan, jam komputer akan dibetulkan' });
  const save = window.getByRole('button', { name: 'Simpan catatan' });
  await later.click();
  const before = entriesOnDisk(lajur.home).length;
  for (const title of [TITLES[1], TITLES[0]]) {
    await openBerkas(window, title);
    await expect(question).toBeHidden();
  }
  await openTab(window, 'Riwayat');
  await window.getByRole('textbox', { name: 'Tambah catatan' }).fill('Tamu datang lagi');
  for (let time = 1; time <= 2; time += 1) {
    await save.click();
    await expect(question).toBeVisible();
    await later.click();
    await expect(question).toBeHidden();
  }
  expect(entriesOnDisk(lajur.home)).toHaveLength(before);

  await setClock(program, '2026-11-23T10:00:00+07:00');
  await save.click();
  await expect(window.getByText('Catatan ditambahkan')).toBeVisible();
  await expect(question).toBeHidden();
  await expect(window.getByText('Tanggal belum dipastikan')).toHaveCount(0, { timeout: 20_000 });
  expect(entriesOnDisk(lajur.home)).toHaveLength(before + 1);
});
