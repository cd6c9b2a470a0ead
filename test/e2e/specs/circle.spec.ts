import type { Page } from '@playwright/test';
import { expectAccessible } from '../harness/axe';
import { runIn, valueIn } from '../harness/calls';
import { ADMIN, HELPDESK, type Cast } from '../harness/cast';
import { expect, test } from '../harness/lajur';
import { goTo, login, switchUser } from '../pages/gates';
import { openBerkas } from '../pages/screens';

const RANI: Cast = { nama: 'Rani Puspitasari', jabatan: 'JF PPBJ', password: 'pena-hijau-pokja-4' };
const TITLE = 'Penawaran tender rehabilitasi Pasar Oro-Oro Dowo';

/** Asks everything there is about a title: the list, the search in it, and Ctrl+K. */
async function expectInLists(window: Page, isThere: boolean): Promise<void> {
  const count = isThere ? 1 : 0;
  await goTo(window, 'Berkas');
  await expect(window.getByRole('grid', { name: 'Daftar berkas' })).toBeVisible();
  await expect(window.getByRole('row', { name: TITLE })).toHaveCount(count);
  const search = window.getByRole('searchbox', { name: 'Cari dalam daftar ini' });
  await search.fill('rehabilitasi');
  if (isThere) await expect(window.getByRole('row', { name: TITLE })).toBeVisible();
  else await expect(window.getByText('Tidak ada berkas yang cocok')).toBeVisible();
  await search.fill('');
  const question = { text: 'rehabilitasi', kinds: [], offset: 0, limit: 10, excerpts: true };
  expect(await valueIn(window, 'search:find', question)).toMatchObject({ total: count });
  if (!isThere) return;
  await window.keyboard.press('Control+K');
  await expect(window.getByRole('textbox', { name: /Ketik perintah/ })).toBeFocused();
  await window.keyboard.type('rehabilitasi');
  await expect(window.getByRole('button', { name: TITLE })).toContainText('Tertutup');
  await window.keyboard.press('Escape');
}

test('bids are seen by the team alone: nobody else finds them, and whoever is led there is told whom to ask', async ({
  lajur,
}) => {
  test.setTimeout(120_000);
  lajur.moveIn();
  const program = await lajur.start();
  const { window } = program;
  await valueIn(window, 'session:login', { nama: ADMIN.nama, password: ADMIN.password });
  const { nama, jabatan, password } = RANI;
  const rani = await runIn(window, 'orang.register', { nama, jabatan, roles: ['jf-ppbj'] });
  const commandId = crypto.randomUUID();
  await valueIn(window, 'command:set-password', { commandId, orang: rani, present: '', password });
  await valueIn(window, 'session:logout', {});
  await valueIn(window, 'session:login', { nama, password });
  const lanes = { pokja: { kind: 'team', people: [rani] } };
  const data = { sop: '18', procedure: 'utama', title: TITLE, lanes };
  const berkas = await runIn(window, 'berkas.start', data);
  await valueIn(window, 'session:logout', {});

  await login(window, RANI);
  await expectInLists(window, true);
  await expect(window.getByRole('row', { name: TITLE })).toContainText('Tertutup');
  await openBerkas(window, TITLE);
  await expect(window.getByText('Tertutup', { exact: true }).first()).toBeVisible();
  await expectAccessible(program, 'a closed berkas');

  await switchUser(window, RANI, HELPDESK);
  await expectInLists(window, false);
  await window.evaluate((stream) => {
    globalThis.window.location.hash = `#/berkas/${encodeURIComponent(stream)}`;
  }, berkas);
  await expect(window.getByText('Berkas B-0004/2026 tertutup')).toBeVisible();
  await expect(window.getByText(`hubungi ${RANI.nama}, pencatat berkas ini`)).toBeVisible();
  await expect(window.getByText(TITLE)).toHaveCount(0);
  await expectAccessible(program, 'a berkas that is closed to me');
});
