import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HELPDESK } from '../harness/cast';
import { expect, test, type Lajur } from '../harness/lajur';
import type { Running } from '../harness/program';
import { expectAtWork, login } from '../pages/gates';

/** Keeps the screens' script back until it is released, as a slow computer does for a while. */
const HOLD = `const files = require('node:fs/promises');
const read = files.readFile;
const held = new Promise((release) => { globalThis.releaseScreens = release; });
files.readFile = async (path, ...rest) => {
  if (/[\\\\/]index-[^\\\\/]*\\.js$/.test(String(path))) await held;
  return read(path, ...rest);
};`;

async function startHeld(lajur: Lajur): Promise<Running> {
  const before = join(lajur.home, 'hold.cjs');
  writeFileSync(before, HOLD);
  const program = await lajur.start({ before });
  await expect(program.window.locator('#awal input').first()).toBeFocused();
  return program;
}

async function release({ app, window }: Running): Promise<void> {
  await app.evaluate(() => {
    (globalThis as unknown as { releaseScreens: () => void }).releaseScreens();
  });
  await expect(window.locator('#awal')).toHaveCount(0);
}

test.beforeEach(async ({ lajur }) => {
  lajur.moveIn();
  await lajur.start();
  await lajur.close();
});

test('the login stands before the screens do, as they draw it, and what is typed there is theirs', async ({
  lajur,
}) => {
  const program = await startHeld(lajur);
  const { window } = program;
  await expect(window.locator('#awal [data-office]')).not.toBeEmpty();
  await window.keyboard.type(HELPDESK.nama.slice(0, 4));
  const before = await window.locator('main').boundingBox();
  await release(program);
  await expect(window.getByRole('combobox', { name: 'Nama' })).toHaveValue(HELPDESK.nama.slice(0, 4));
  await expect(window.getByRole('combobox', { name: 'Nama' })).toBeFocused();
  expect(await window.locator('main').boundingBox()).toEqual(before);
  await window.keyboard.type(HELPDESK.nama.slice(4));
  await window.keyboard.press('Tab');
  await window.keyboard.type(HELPDESK.password);
  await window.keyboard.press('Enter');
  await expectAtWork(window, HELPDESK);
});

test('who is faster than the screens is logged in by them', async ({ lajur }) => {
  const program = await startHeld(lajur);
  const { window } = program;
  await window.keyboard.type(HELPDESK.nama);
  await window.keyboard.press('Tab');
  await window.keyboard.type(HELPDESK.password);
  await window.keyboard.press('Enter');
  await release(program);
  await expectAtWork(window, HELPDESK);
});

test('a page of a session under way comes up without a login before it', async ({ lajur }) => {
  const { window } = await lajur.start();
  const isFirst = window.locator('meta[name="halaman-pertama"]');
  await expect(isFirst).toHaveAttribute('content', 'ya');
  await login(window, HELPDESK);
  await window.reload();
  await expect(isFirst).toHaveAttribute('content', 'tidak');
  await expectAtWork(window, HELPDESK);
});
