import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ADMIN } from '../harness/cast';
import { expect, test } from '../harness/lajur';
import { commandCounts } from '../harness/on-disk';
import { codeShown, expectAtWork, keepCode, login, logout, openUpToCode, recoverBy } from '../pages/gates';

const RENEWED = { ...ADMIN, password: 'teh-poci-stasiun-lama' };
const AGAIN = { ...ADMIN, password: 'bakso-bakar-trowulan' };

/** The files below a folder in which a text stands, in the two spellings Chromium and SQLite write. */
function filesWith(folder: string, text: string): readonly string[] {
  const spellings = [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => {
      const bytes = readFileSync(path);
      return spellings.some((spelling) => bytes.includes(spelling));
    });
}

test('who forgot the password comes back in by the code of the wizard, once, and is offered a new one', async ({
  lajur,
}) => {
  test.setTimeout(120_000);
  const { window } = await lajur.start();
  const code = await openUpToCode(window, ADMIN);
  await keepCode(window);
  await expectAtWork(window, ADMIN);
  await logout(window, ADMIN);

  await window.getByRole('button', { name: 'Lupa kata sandi?' }).click();
  await recoverBy(window, RENEWED, code.replaceAll('-', ' ').toLowerCase());
  await expect(window.getByRole('heading', { name: 'Kata sandi baru berlaku' })).toBeVisible();
  await window.getByRole('button', { name: 'Buat kode pemulihan baru' }).click();
  await expect(window.getByRole('heading', { name: 'Kode pemulihan baru' })).toBeVisible();
  const next = await codeShown(window);
  expect(next).not.toBe(code);
  await window.getByRole('button', { name: 'Mulai bekerja' }).click();
  await expect(window.getByText('Pastikan dulu kodenya tersimpan, lalu centang ini.')).toBeVisible();
  await keepCode(window);
  await expectAtWork(window, RENEWED);
  await logout(window, RENEWED);

  await window.getByRole('combobox', { name: 'Nama' }).fill(ADMIN.nama);
  await window.getByLabel(/^Kata sandi/).fill(ADMIN.password);
  await window.keyboard.press('Enter');
  await expect(window.getByText('Nama atau kata sandi tidak cocok.')).toBeVisible();
  await login(window, RENEWED);
  await logout(window, RENEWED);

  await window.getByRole('button', { name: 'Lupa kata sandi?' }).click();
  await recoverBy(window, AGAIN, code);
  await expect(window.getByText(/kode pemulihan tidak cocok/)).toBeVisible();
  await recoverBy(window, AGAIN, next);
  await window.getByRole('button', { name: 'Nanti saja' }).click();
  await expectAtWork(window, AGAIN);

  await lajur.close();
  expect(commandCounts(lajur.home)).toMatchObject({
    'kantor.use-recovery-code': 2,
    // The wizard's and the new one.
    'kantor.set-recovery-code': 2,
  });
  const secrets = [code, next, code.replaceAll('-', ''), ADMIN.password, RENEWED.password, AGAIN.password];
  for (const secret of secrets) expect(filesWith(lajur.home, secret), secret).toEqual([]);
});
