import { ADMIN, HELPDESK, KASUBBAG } from '../harness/cast';
import { callIn } from '../harness/calls';
import { expect, test } from '../harness/lajur';
import { entriesOnDisk } from '../harness/on-disk';
import { TITLES } from '../harness/prepared-office';
import { login, logout } from '../pages/gates';
import { openBerkas, openTab } from '../pages/screens';

test('who takes part in a berkas corrects its title and notes on it; anybody else reads, and is told who may', async ({
  lajur,
}) => {
  lajur.moveIn();
  const { window } = await lajur.start();
  const rename = window.getByRole('menuitem', { name: 'Ubah judul…' });
  const acts = window.getByRole('button', { name: 'Tindakan berkas' });
  const note = window.getByRole('textbox', { name: 'Tambah catatan' });
  for (const who of [HELPDESK, KASUBBAG]) {
    await login(window, who);
    await openBerkas(window, TITLES[0]);
    await acts.click();
    await expect(rename).toBeVisible();
    await window.keyboard.press('Escape');
    await openTab(window, 'Riwayat');
    await expect(note).toBeVisible();
    await logout(window, who);
  }
  await login(window, ADMIN);
  await openBerkas(window, TITLES[0]);
  await openTab(window, 'Riwayat');
  await expect(window.getByText(/Catatan ditambah dan judul diubah oleh pemegang lajur/)).toBeVisible();
  await acts.click();
  await expect(window.getByRole('menuitem', { name: 'Cetak lembar kendali…' })).toBeVisible();
  await expect(rename).toHaveCount(0);
  await window.keyboard.press('Escape');
  await expect(note).toHaveCount(0);
  const started = entriesOnDisk(lajur.home).find(({ command }) => command.type === 'berkas.start');
  const berkas = started?.events[0]?.stream ?? '';
  const data = { berkas, text: 'Lewat jalan belakang', lampiran: [] };
  const command = { commandId: crypto.randomUUID(), type: 'berkas.note', v: 1, data };
  expect(await callIn(window, 'command:run', command)).toMatchObject({ error: { code: 'tidak-berhak' } });
});
