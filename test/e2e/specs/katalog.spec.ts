import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Sop, Step } from '../../../shared/sop/schema';
import { expectAccessible, expectReachable, zoomTo } from '../harness/axe';
import { ADMIN, HELPDESK } from '../harness/cast';
import { expect, test } from '../harness/lajur';
import { programWithCatalogue } from '../harness/older-program';
import { commandCounts } from '../harness/on-disk';
import { startBerkas } from '../pages/berkas';
import { goTo, login, openOffice, switchUser } from '../pages/gates';
import { chooseFilter, expectSops, searchField, shippedSops, sopRow, sopsOfRoles } from '../pages/katalog';
import { addOrang } from '../pages/orang';
import { openBerkas, openSop } from '../pages/screens';

const ALL = shippedSops().map(({ number }) => number);

async function openCatalogue(window: Page): Promise<void> {
  await login(window, HELPDESK);
  await goTo(window, 'Katalog SOP');
  await expect(window.getByText(`${ALL.length} SOP`, { exact: true })).toBeVisible();
}

test('a SOP is found by any of its words, and the list says where the words stand', async ({ lajur }) => {
  lajur.moveIn();
  const program = await lajur.start();
  const { window } = program;
  await openCatalogue(window);

  await window.keyboard.press('/');
  await expect(searchField(window)).toBeFocused();
  await window.keyboard.type('tujuannya');
  await expectSops(window, ['12']);
  await expect(sopRow(window, '12').locator('mark')).toHaveText('tujuannya');

  await searchField(window).fill('pemeriks fisik');
  await expectSops(window, ['33']);
  await expect(sopRow(window, '33').locator('mark').first()).toBeVisible();

  await searchField(window).fill('24');
  await expect(window.getByRole('row').nth(1)).toContainText('Pengelolaan Kontrak');

  await searchField(window).fill('kelembapan udara');
  await expect(window.getByText('Tidak ada SOP yang memuat “kelembapan udara”.')).toBeVisible();
  await expectAccessible(program, 'catalogue, nothing found');
  await window.getByRole('button', { name: 'Tampilkan semua SOP' }).click();
  await expectSops(window, ALL);
});

test('filters narrow the list, and stand when somebody comes back from a SOP', async ({ lajur }) => {
  lajur.moveIn();
  const program = await lajur.start();
  const { window } = program;
  await openCatalogue(window);

  await window.getByRole('button', { name: 'SOP yang melibatkan saya' }).click();
  await expectSops(window, sopsOfRoles(['helpdesk']));
  await expectAccessible(program, 'catalogue, filtered');
  await window.getByRole('button', { name: 'Lepaskan saringan' }).click();

  await chooseFilter(window, 'Pelaksana', 'Arsiparis');
  const ofArsiparis = sopsOfRoles(['arsiparis']);
  await expectSops(window, ofArsiparis);
  await sopRow(window, ofArsiparis[0] ?? '').click();
  await expect(window.getByRole('button', { name: 'Mulai berkas', exact: true })).toBeVisible();
  await window.keyboard.press('Escape');
  await expectSops(window, ofArsiparis);
  await expect(sopRow(window, ofArsiparis[0] ?? '')).toHaveAttribute('aria-selected', 'true');
  await window.getByRole('button', { name: 'Lepaskan saringan' }).click();

  await chooseFilter(window, 'Nomor SOP lama (2022)', /^7 /);
  await expectSops(window, ['24', '25']);
  await expect(window.getByText(/SOP lama nomor 7.*diganti oleh SOP 24 Pengelolaan Kontrak/)).toBeVisible();
  await expectAccessible(program, 'catalogue, old number');
  await chooseFilter(window, 'Nomor SOP lama (2022)', /^17 /);
  await expect(window.getByText(/tidak ada penggantinya dalam tabel keputusan 2024/)).toBeVisible();
  await expect(window.getByText('Tidak ada SOP yang cocok dengan saringan ini.')).toBeVisible();
  await window.getByRole('button', { name: 'Tampilkan semua SOP' }).click();
  await zoomTo(program, 2);
  await expectAccessible(program, 'catalogue at 200 %');
  await expectReachable(window, 'catalogue');
});

test('the catalogue by keys: search, list, sheet along the arrows, another SOP by its pentagon, and back', async ({
  lajur,
}) => {
  lajur.moveIn();
  const { window } = await lajur.start();
  await openCatalogue(window);
  const focused = window.locator(':focus');

  await window.keyboard.press('/');
  await window.keyboard.type('pascakualifikasi');
  await expect(sopRow(window, '18')).toBeVisible();
  await window.keyboard.press('Enter');
  await expect(window.getByRole('grid', { name: 'Daftar SOP' })).toBeFocused();
  await window.keyboard.press('j');
  await expect(sopRow(window, '18')).toHaveAttribute('aria-selected', 'true');
  await window.keyboard.press('Enter');
  await expect(window.getByRole('heading', { level: 1, name: /^SOP 18/ })).toBeVisible();

  const { steps } = shippedSops().find(({ number }) => number === '18')!.procedures[0]!;
  const [first, choice] = steps as [Step, Step, ...Step[]];
  const [straight, other] = choice.next.map(({ to }) => to ?? '');
  await window.locator(`[data-step="${first.id}"]`).focus();
  for (const [key, id] of [
    ['ArrowDown', choice.id],
    ['ArrowDown', straight],
    ['Home', first.id],
    ['ArrowDown', choice.id],
    ['ArrowRight', other],
  ] as const) {
    await window.keyboard.press(key);
    await expect(focused).toHaveAttribute('data-step', id ?? '');
  }

  await window.getByRole('link', { name: 'Buka SOP 21' }).first().focus();
  await window.keyboard.press('Enter');
  await expect(window.getByRole('heading', { level: 1, name: /^SOP 21/ })).toBeVisible();
  await window.keyboard.press('Alt+ArrowLeft');
  await expect(window.getByRole('heading', { level: 1, name: /^SOP 18/ })).toBeVisible();
  await window.keyboard.press('Escape');
  await expect(window.getByRole('heading', { level: 1, name: 'Katalog SOP' })).toBeVisible();
  await expect(searchField(window)).toHaveValue('pascakualifikasi');

  await window.keyboard.press('Control+K');
  await expect(window.getByRole('textbox', { name: /Ketik perintah/ })).toBeFocused();
  await window.keyboard.type('sop 33');
  await expect(window.getByRole('button', { name: 'SOP 33 Pengendalian Kontrak' })).toBeVisible();
  await window.keyboard.press('Enter');
  await expect(window.getByRole('heading', { level: 1, name: /^SOP 33/ })).toBeVisible();
});

test('the identity block leads to related SOPs, and tells the number of 2022 and what was mended', async ({
  lajur,
}) => {
  lajur.moveIn();
  const program = await lajur.start();
  const { window } = program;
  await openCatalogue(window);
  await openSop(window, /^27 /);
  await window.getByText('Identitas SOP, versi 1').click();
  await expect(window.getByText('9, “Pemilihan Penyedia Prakualifikasi”')).toBeVisible();
  await expect(
    window.getByText(/Judul dibetulkan; pada naskah terbaca: “Pemilihan Penyedia Prakuifikasi”/),
  ).toBeAttached();
  await expect(window.getByText(/^Catatan katalog:/)).toBeAttached();
  await expect(window.getByText(/^Versi 1, .*dari program/)).toBeAttached();
  await expectAccessible(program, 'identity block');
  await window.getByRole('button', { name: 'SOP 01', exact: true }).click();
  await expect(window.getByRole('heading', { level: 1, name: /^SOP 01/ })).toBeVisible();
});

const OLD_TEXT = 'Menyambut tamu di loket';

function olderTwelve(sop: Sop): Sop {
  return {
    ...sop,
    procedures: sop.procedures.map((procedure) => ({
      ...procedure,
      steps: procedure.steps.map((step) =>
        step.id === '1'
          ? {
              ...step,
              text: OLD_TEXT,
              provenance: { text: 'printed', lane: step.provenance.lane, flow: step.provenance.flow },
            }
          : step,
      ),
    })),
  };
}

test('an office founded by an older program is offered what the newer one brings, and takes it', async ({
  lajur,
}) => {
  test.setTimeout(120_000);
  const older = programWithCatalogue(join(lajur.home, 'program-lama'), {
    12: olderTwelve,
    13: (sop) => ({ ...sop, title: 'Registrasi Penyedia' }),
    37: null,
  });
  const first = await lajur.start({ program: older });
  await openOffice(first.window, ADMIN);
  await addOrang(first.window, HELPDESK, ['Helpdesk']);
  await switchUser(first.window, ADMIN, HELPDESK);
  await startBerkas(first.window, /Layanan Help Desk/, 'Tamu lama');
  await goTo(first.window, 'Katalog SOP');
  await expect(first.window.getByText(`${ALL.length - 1} SOP`, { exact: true })).toBeVisible();
  await expect(first.window.getByText(/SOP di program ini/)).toHaveCount(0);
  await lajur.close();

  const program = await lajur.start({ clock: '2026-11-23T10:00:00+07:00' });
  const { window } = program;
  await login(window, HELPDESK);
  await goTo(window, 'Katalog SOP');
  await expectSops(
    window,
    ALL.filter((number) => number !== '37'),
  );
  await expect(window.getByText(/SOP di program ini/)).toHaveCount(0);
  await switchUser(window, HELPDESK, ADMIN);
  await goTo(window, 'Katalog SOP');
  const line = window.getByText(
    '2 SOP di program ini lebih baru daripada yang dipakai kantor dan 1 SOP di program ini belum ada di katalog kantor.',
  );
  await expect(line).toBeVisible();
  await window.getByRole('button', { name: 'Lihat perubahan' }).click();
  const dialog = window.getByRole('dialog', { name: 'SOP yang dibawa program ini' });
  await expect(dialog).toContainText('Berkas yang sedang berjalan tetap memakai versinya sendiri');
  await expect(dialog).toContainText(
    `Langkah 1: uraian dan catatan katalog berubah. Semula “${OLD_TEXT}”, menjadi “Menerima tamu`,
  );
  await expect(dialog).toContainText('Identitas: judul berubah.');
  await expect(dialog).toContainText('SOP baru, ');
  await expectAccessible(program, 'offer');

  await dialog.getByRole('checkbox', { name: /^SOP 12/ }).uncheck();
  await dialog.getByRole('checkbox', { name: /^SOP 37/ }).uncheck();
  await dialog.getByRole('button', { name: 'Jangan terbitkan yang dipilih' }).click();
  await expect(dialog.getByRole('checkbox', { name: /^SOP 13/ })).toHaveCount(0);
  await dialog.getByRole('checkbox', { name: /^Pilih semua/ }).check();
  await dialog.getByRole('button', { name: 'Terbitkan versi baru' }).click();
  await expect(dialog).toBeHidden();
  await expect(window.getByText(/SOP di program ini/)).toHaveCount(0);
  await expectSops(window, ALL);
  await expect(sopRow(window, '13')).toContainText('Registrasi Penyedia');

  await switchUser(window, ADMIN, HELPDESK);
  await startBerkas(window, /Layanan Help Desk/, 'Tamu baru');
  await expect(window.getByRole('button', { name: /Menerima tamu/ }).first()).toBeVisible();
  await openBerkas(window, 'Tamu lama');
  await expect(window.getByRole('button', { name: new RegExp(OLD_TEXT) }).first()).toBeVisible();

  await openSop(window, /^12 /);
  await window.getByText('Identitas SOP, versi 2').click();
  await window.getByRole('button', { name: 'Lihat versi 1' }).click();
  await expect(window.getByText(/Ini versi 1, yang tidak berlaku lagi/)).toBeVisible();
  await expect(window.getByRole('button', { name: new RegExp(OLD_TEXT) })).toBeVisible();
  await expectAccessible(program, 'an old version');
  await lajur.close();
  expect(commandCounts(lajur.home)).toMatchObject({ 'sop.decline': 1, 'sop.publish': ALL.length - 1 + 2 });

  const again = await lajur.start({ clock: '2026-11-23T11:00:00+07:00' });
  await login(again.window, ADMIN);
  await goTo(again.window, 'Katalog SOP');
  await expectSops(again.window, ALL);
  await expect(again.window.getByText(/SOP di program ini/)).toHaveCount(0);
});
