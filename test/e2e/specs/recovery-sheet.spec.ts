import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cupsIsMissing, startCups } from '../../harness/cups';
import { ADMIN } from '../harness/cast';
import { expect, test } from '../harness/lajur';
import { openUpToCode } from '../pages/gates';

/** The words of a PDF, or null where nothing here can read one. */
function wordsOf(pdf: Buffer): string | null {
  const { status, stdout } = spawnSync('pdftotext', ['-layout', '-', '-'], { input: pdf, encoding: 'utf8' });
  return status === 0 ? stdout : null;
}

const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

test('the recovery sheet comes out of the printer, with its code, on one page of A4', async ({ lajur }) => {
  const missing = cupsIsMissing();
  test.skip(missing !== null, missing ?? '');
  const cups = await startCups();
  try {
    const { window } = await lajur.start({ env: { CUPS_SERVER: cups.env['CUPS_SERVER'] ?? '' } });
    const code = await openUpToCode(window, ADMIN);
    const print = window.getByRole('button', { name: 'Cetak lembar pemulihan' });
    await print.click();
    await expect(window.getByText(/Printer itu tidak ditemukan di komputer ini/)).toBeVisible();

    cups.addQueue('Loket');
    cups.run('cupsreject', 'Loket');
    await print.click();
    await expect(window.getByText(/Printer menolak cetakan ini/)).toBeVisible();
    cups.run('cupsaccept', 'Loket');
    await print.click();
    await expect(window.getByText('Lembar pemulihan dikirim ke printer.')).toBeVisible();
    await expect.poll(() => cups.printed.length).toBe(1);
    const pdf = cups.printed[0] ?? Buffer.alloc(0);
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pagesOf(pdf)).toBe(1);
    expect(pdf.toString('latin1')).toMatch(/\/MediaBox\s*\[\s*0 0 59[45]\S* 84[12]\S*\s*\]/);
    const words = wordsOf(pdf);
    for (const word of words === null ? [] : [code, ADMIN.nama, 'Lembar Pemulihan Lajur'])
      expect(words).toContain(word);
  } finally {
    await cups.stop();
  }
});

test('the recovery sheet is saved as a PDF where a person says, and a folder that cannot be written is told', async ({
  lajur,
}) => {
  const { app, window } = await lajur.start();
  const code = await openUpToCode(window, ADMIN);
  const saveAt = (filePath: string): Promise<void> =>
    app.evaluate(({ dialog }, path) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: path === '', filePath: path });
    }, filePath);
  const save = window.getByRole('button', { name: 'Simpan PDF' });
  await saveAt(join(lajur.home, 'tidak-ada', 'lembar.pdf'));
  await save.click();
  await expect(window.getByRole('alert')).toBeVisible();
  const path = join(lajur.home, 'lembar.pdf');
  await saveAt('');
  await save.click();
  await expect(window.getByRole('alert')).toHaveCount(0);
  expect(existsSync(path)).toBe(false);
  await saveAt(path);
  await save.click();
  await expect(window.getByText('Lembar pemulihan disimpan sebagai PDF.')).toBeVisible();
  const pdf = readFileSync(path);
  expect(pagesOf(pdf)).toBe(1);
  const words = wordsOf(pdf);
  if (words !== null) expect(words).toContain(code);
});
