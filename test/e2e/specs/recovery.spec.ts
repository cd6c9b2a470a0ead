import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname, userInfo } from 'node:os';
import { join } from 'node:path';
import { readKepala } from '../../../electron/journal/kepala';
import { valueIn, runIn } from '../harness/calls';
import { HELPDESK } from '../harness/cast';
import { expect, test, type Lajur } from '../harness/lajur';
import { entriesInCopy, entriesOnDisk } from '../harness/on-disk';
import { argumentsFor, electronPath, gone } from '../harness/program';
import { login } from '../pages/gates';
import { expectRecovery, retryToLogin } from '../pages/recovery';

const NOTES = 12;

/** An office at work whose power went out, with acknowledged entries that stand in the write-ahead log alone. */
async function afterPowerCut(lajur: Lajur): Promise<number> {
  lajur.moveIn();
  const { window } = await lajur.start();
  const { nama, password } = HELPDESK;
  await valueIn(window, 'session:login', { nama, password });
  const berkas = await runIn(window, 'berkas.start', {
    sop: '12',
    procedure: 'utama',
    title: 'Tamu terakhir sebelum listrik padam',
    lanes: {},
  });
  for (let note = 1; note <= NOTES; note += 1)
    await runIn(window, 'berkas.note', { berkas, text: `Catatan ke-${note}`, lampiran: [] });
  await lajur.kill();
  return readKepala(join(lajur.home, 'data', 'kepala'))?.n ?? 0;
}

const dataFile = (lajur: Lajur, name: string): string => join(lajur.home, 'data', name);

/** Puts whole files aside, and back where they were. */
function keepAside(lajur: Lajur, start: string): () => void {
  const names = readdirSync(join(lajur.home, 'data')).filter((name) => name.startsWith(start));
  mkdirSync(join(lajur.home, 'aside'));
  for (const name of names) cpSync(dataFile(lajur, name), join(lajur.home, 'aside', name));
  return () => {
    for (const name of names) cpSync(join(lajur.home, 'aside', name), dataFile(lajur, name));
  };
}

test.describe('what is lost from the data folder of a known office is said, and nothing is made in its place', () => {
  test('journal.db removed', async ({ lajur }) => {
    const acknowledged = await afterPowerCut(lajur);
    const putBack = keepAside(lajur, 'journal.db');
    rmSync(dataFile(lajur, 'journal.db'));
    const { window } = await lajur.start();
    await expectRecovery(window, /Jurnal kantor ini tidak ada di tempatnya/);
    expect(readdirSync(join(lajur.home, 'data'))).not.toContain('journal.db');
    putBack();
    await retryToLogin(window);
    expect(entriesOnDisk(lajur.home)).toHaveLength(acknowledged);
  });

  test('journal.db filled with NUL', async ({ lajur }) => {
    const acknowledged = await afterPowerCut(lajur);
    const putBack = keepAside(lajur, 'journal.db');
    const size = readFileSync(dataFile(lajur, 'journal.db')).length;
    for (const name of readdirSync(join(lajur.home, 'data')).filter((file) => /^journal\.db-/.test(file)))
      rmSync(dataFile(lajur, name));
    writeFileSync(dataFile(lajur, 'journal.db'), Buffer.alloc(size));
    const { window } = await lajur.start();
    await expectRecovery(window, /Jurnal ada, tetapi isinya tidak dapat dibaca/);
    expect(readFileSync(dataFile(lajur, 'journal.db')).equals(Buffer.alloc(size))).toBe(true);
    putBack();
    await retryToLogin(window);
    expect(entriesOnDisk(lajur.home)).toHaveLength(acknowledged);
  });

  test('the write-ahead log cut to half: how many entries are missing', async ({ lajur }) => {
    const acknowledged = await afterPowerCut(lajur);
    const putBack = keepAside(lajur, 'journal.db');
    const log = readFileSync(dataFile(lajur, 'journal.db-wal'));
    writeFileSync(dataFile(lajur, 'journal.db-wal'), log.subarray(0, log.length >> 1));
    const left = entriesInCopy(lajur.home).length;
    expect(left).toBeLessThan(acknowledged);
    const { window } = await lajur.start();
    await expectRecovery(
      window,
      new RegExp(`${left} catatan ada, seharusnya paling sedikit ${acknowledged}\\.`),
    );
    await expect(window.getByText(`${acknowledged - left} catatan`, { exact: true })).toBeVisible();
    putBack();
    await retryToLogin(window);
    expect(entriesOnDisk(lajur.home)).toHaveLength(acknowledged);
  });

  test('akun.db removed', async ({ lajur }) => {
    await afterPowerCut(lajur);
    const putBack = keepAside(lajur, 'akun.db');
    for (const name of readdirSync(join(lajur.home, 'data')).filter((file) => file.startsWith('akun.db')))
      rmSync(dataFile(lajur, name));
    const { window } = await lajur.start();
    await expectRecovery(window, /File kata sandi \(akun\.db\) tidak ada/);
    putBack();
    await retryToLogin(window);
    await login(window, HELPDESK);
  });
});

test('a lost picture and a lost kepala are nobody’s worry: everything acknowledged is there', async ({
  lajur,
}) => {
  const acknowledged = await afterPowerCut(lajur);
  lajur.dropPicture();
  rmSync(dataFile(lajur, 'kepala'));
  const { window } = await lajur.start();
  await login(window, HELPDESK);
  await expect(window.getByRole('option', { name: /Tamu terakhir sebelum listrik padam/ })).toBeVisible();
  expect(entriesOnDisk(lajur.home)).toHaveLength(acknowledged);
});

test('a second start on the same home only brings the first window to the front', async ({ lajur }) => {
  lajur.moveIn();
  const { app } = await lajur.start();
  await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    const counts = globalThis as { focused?: number };
    if (window !== undefined)
      window.focus = () => {
        counts.focused = (counts.focused ?? 0) + 1;
      };
  });
  const second = spawn(electronPath(), ['--no-sandbox', ...argumentsFor(lajur.home)], { stdio: 'ignore' });
  expect(await gone(second)).toBe(0);
  await expect.poll(() => app.evaluate(() => (globalThis as { focused?: number }).focused)).toBe(1);
  expect(app.windows()).toHaveLength(1);
});

test('data that another program holds are refused with the holder’s name', async ({ lajur }) => {
  lajur.moveIn();
  await lajur.start();
  const other = join(lajur.home, 'akun-lain');
  mkdirSync(other);
  symlinkSync(join(lajur.home, 'data'), join(other, 'data'));
  const { window } = await lajur.start({ home: other });
  const holder = `${userInfo().username} (${hostname()})`;
  await expectRecovery(window, /Data ini sedang dipakai/);
  await expect(window.getByRole('definition').first()).toContainText(holder);
});

test('a folder that a sync program carries away is refused before anything is written there', async ({
  lajur,
}) => {
  const home = join(lajur.home, 'Dropbox');
  const { window } = await lajur.start({ home });
  await expectRecovery(window, /tempat yang tidak aman.*dropbox/i);
  expect(readdirSync(home)).toEqual(['app']);
});

test('what a put left unfinished when the power went is gone after the next start, and no finished file is', async ({
  lajur,
}) => {
  lajur.moveIn();
  const sum = 'ab'.repeat(32);
  const folder = join(lajur.home, 'data', 'files', 'ab');
  mkdirSync(folder, { recursive: true });
  const [part, finished] = [join(folder, `${sum}.0123456789ab.tmp`), join(folder, sum)];
  const yesterday = new Date(Date.now() - 86_400_000);
  for (const path of [part, finished]) {
    writeFileSync(path, 'setengah');
    utimesSync(path, yesterday, yesterday);
  }
  await lajur.start();
  await expect.poll(() => existsSync(part)).toBe(false);
  expect(existsSync(finished)).toBe(true);
});
