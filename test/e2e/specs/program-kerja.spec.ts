import type { Page } from '@playwright/test';
import { callIn, runIn, valueIn } from '../harness/calls';
import { ADMIN, type Cast } from '../harness/cast';
import { expect, test } from '../harness/lajur';
import { commandCounts, entriesOnDisk } from '../harness/on-disk';
import { goTo, login, switchUser } from '../pages/gates';
import { openBerkas, openTab } from '../pages/screens';

const KASUBBAG_LPSE: Cast = {
  nama: 'Yoga Pratama, S.Kom',
  jabatan: 'Kasubbag Pengelolaan PBJ secara Elektronik',
  password: 'ruang-server-lantai-1',
};
const SERVER = 'Pengelolaan ruang server';

async function register(window: Page, { nama, jabatan, password }: Cast, role: string): Promise<void> {
  const orang = await runIn(window, 'orang.register', { nama, jabatan, roles: [role] });
  const commandId = crypto.randomUUID();
  await valueIn(window, 'command:set-password', { commandId, orang, present: '', password });
}

/** The line of the server room, as the journal names it. */
function lineOf(home: string, sop: string): string {
  const added = entriesOnDisk(home).flatMap(({ events }) =>
    events.filter(({ type }) => type === 'ProgramLineAdded'),
  );
  const found = added.find(({ data }) => (data as { line: { sop: string } }).line.sop === sop);
  if (found === undefined) throw new Error(`no line for SOP ${sop}`);
  return found.stream;
}

test('a plan is taken by one click; what is due is opened from the desk, each date once', async ({
  lajur,
}) => {
  test.setTimeout(180_000);
  lajur.moveIn();
  const { window } = await lajur.start();
  await login(window, ADMIN);
  await register(window, KASUBBAG_LPSE, 'kasubbag-elektronik');
  await goTo(window, 'Berkas');
  await window.getByRole('button', { name: 'Program kerja' }).click();
  await expect(window.getByRole('table', { name: 'Usulan program kerja tahun 2026' })).toBeVisible();
  await window.getByRole('button', { name: 'Pakai usulan ini' }).click();
  await window.getByRole('row', { name: new RegExp(SERVER) }).click();
  await expect(window.getByRole('region', { name: 'Baris yang dipilih' })).toBeVisible();

  await switchUser(window, ADMIN, KASUBBAG_LPSE);
  await goTo(window, 'Meja Saya');
  const line = window.getByRole('region', { name: 'Program kerja yang perlu dibuka' });
  await expect(line.getByText('Program kerja: 1 berkas perlu dibuka')).toBeVisible();
  await line.getByRole('button', { name: 'Lihat daftarnya' }).click();
  await line.getByRole('button', { name: 'Buka semua' }).click();
  await expect(line.getByText('1 berkas dibuka, tidak ada lagi yang menunggu')).toBeVisible();
  await openBerkas(window, `${SERVER} 23 November 2026`);
  await openTab(window, 'Riwayat');
  await expect(window.getByText('dibuka menurut program kerja untuk tanggal 23 November 2026')).toBeVisible();
  await lajur.close();

  const later = await lajur.start({ clock: '2026-11-25T08:30:00+07:00' });
  await login(later.window, KASUBBAG_LPSE);
  const due = later.window.getByRole('region', { name: 'Program kerja yang perlu dibuka' });
  await expect(due.getByText('Program kerja: 2 berkas perlu dibuka')).toBeVisible();
  await due.getByRole('button', { name: 'Lihat daftarnya' }).click();
  await due.getByRole('button', { name: `Lewati ${SERVER} 24 November 2026` }).click();
  const skipping = later.window.getByRole('dialog', { name: 'Lewati tanggal program kerja' });
  await skipping.getByRole('textbox', { name: 'Alasan' }).fill('listrik padam sehari penuh');
  await skipping.getByRole('button', { name: 'Lewati' }).click();
  await expect(due.getByText('Program kerja: 1 berkas perlu dibuka')).toBeVisible();
  await due.getByRole('button', { name: `Buka berkas ${SERVER} 25 November 2026` }).click();
  await expect(due.getByText('1 berkas dibuka, tidak ada lagi yang menunggu')).toBeVisible();

  const data = { program: lineOf(lajur.home, '16'), date: '2026-11-25' };
  const again = { commandId: crypto.randomUUID(), type: 'program.open', v: 1, data };
  expect(await callIn(later.window, 'command:run', again)).toMatchObject({
    error: { code: 'program-sudah-dibuka' },
  });
  await lajur.close();
  expect(commandCounts(lajur.home)).toMatchObject({ 'program.add': 1, 'program.open': 2, 'program.skip': 1 });
});
