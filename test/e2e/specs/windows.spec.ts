import { runIn, valueIn } from '../harness/calls';
import { HELPDESK } from '../harness/cast';
import { expect, test } from '../harness/lajur';
import { entriesOnDisk } from '../harness/on-disk';
import { sendAll, sent, type Answered, type Sent } from '../harness/pairs';
import { hashOfJournal, hashOfPicture, pictureIn, type Picture } from '../harness/picture';
import type { Running } from '../harness/program';
import { scaled } from '../../harness/scale';
import { expectAtWork, goTo, login } from '../pages/gates';
import { crash, openAnotherWindow, projectorHolder } from '../pages/windows';
import type { Page } from '@playwright/test';

const PAIRS = scaled(50, 300);
const NEW = { sop: '12', procedure: 'utama', lanes: {} };

async function wholePicture(window: Page, isNext: (picture: Picture) => boolean): Promise<Picture> {
  let found: Picture | null = null;
  await expect
    .poll(
      async () => {
        found = await pictureIn(window);
        return found !== null && isNext(found);
      },
      { timeout: 30_000 },
    )
    .toBe(true);
  if (found === null) throw new Error('no picture');
  return found;
}

test('two windows are one session: what one writes the other shows, and a lock covers both', async ({
  lajur,
}) => {
  lajur.moveIn();
  const first = await lajur.start();
  await login(first.window, HELPDESK);
  const second = await openAnotherWindow(first);
  await expectAtWork(second, HELPDESK);

  await runIn(second, 'berkas.start', { ...NEW, title: 'Ditulis di jendela kedua' });
  await expect(first.window.getByRole('option', { name: /Ditulis di jendela kedua/ })).toBeVisible();

  await first.window.keyboard.press('Control+L');
  for (const window of [first.window, second])
    await expect(window.getByRole('heading', { name: 'Layar terkunci' })).toBeVisible();
  await second.getByLabel(/^Kata sandi/).fill(HELPDESK.password);
  await second.getByRole('button', { name: 'Buka kunci' }).click();
  for (const window of [first.window, second]) await expectAtWork(window, HELPDESK);
});

test('when the window that paints dies, another goes on painting', async ({ lajur }) => {
  lajur.moveIn();
  const first = await lajur.start();
  await login(first.window, HELPDESK);
  const second = await openAnotherWindow(first);
  await expectAtWork(second, HELPDESK);
  const before = await projectorHolder(second);
  expect(before).toBeDefined();

  await crash(first, first.window);
  await expect.poll(async () => ![undefined, before].includes(await projectorHolder(second))).toBe(true);
  await runIn(second, 'berkas.start', { ...NEW, title: 'Sesudah jendela pertama mati' });
  await expect(second.getByRole('option', { name: /Sesudah jendela pertama mati/ })).toBeVisible();
});

interface Pair {
  readonly one: Sent;
  readonly other: Sent;
  readonly expected: 'both' | 'one';
}

/** Half of the pairs add, half replace the same title that both have seen. */
async function pairsOn(window: Page): Promise<readonly Pair[]> {
  const shared = await runIn(window, 'berkas.start', { ...NEW, title: 'Catatan bersama' });
  const note = (text: string): Sent => sent('berkas.note', { berkas: shared, text, lampiran: [] });
  const pairs: Pair[] = [];
  for (let index = 0; index < PAIRS; index += 1) {
    if (index % 2 === 0) {
      pairs.push({ one: note(`satu ${index}`), other: note(`dua ${index}`), expected: 'both' });
      continue;
    }
    const title = `Judul mula ${index}`;
    const berkas = await runIn(window, 'berkas.start', { ...NEW, title });
    const rename = (next: string): Sent =>
      sent('berkas.rename', { berkas, title: `${next} ${index}`, seen: { title } });
    pairs.push({ one: rename('Judul satu'), other: rename('Judul dua'), expected: 'one' });
  }
  return pairs;
}

async function sendFromBoth(
  pairs: readonly Pair[],
  [left, right]: readonly [Page, Page],
): Promise<readonly (readonly [Answered, Answered])[]> {
  const [ones, others] = await Promise.all([
    sendAll(
      left,
      pairs.map(({ one }) => one),
    ),
    sendAll(
      right,
      pairs.map(({ other }) => other),
    ),
  ]);
  return pairs.map((_, index) => [ones[index]!, others[index]!]);
}

const codeOf = (answer: Answered): string => (answer.ok ? 'diterima' : answer.error.code);

test('commands of two windows sent at once hold in order or say what changed, and none holds twice', async ({
  lajur,
}) => {
  test.setTimeout(scaled(90_000, 300_000));
  lajur.moveIn();
  const first = await lajur.start();
  await login(first.window, HELPDESK);
  const windows = [first.window, await openAnotherWindow(first)] as const;
  await expectAtWork(windows[1], HELPDESK);
  const pairs = await pairsOn(first.window);
  const before = entriesOnDisk(lajur.home).length;

  const answers = await sendFromBoth(pairs, windows);
  const accepted = pairs.reduce((sum, { expected }) => sum + (expected === 'both' ? 2 : 1), 0);
  expect(answers.map((pair) => pair.map(codeOf).sort())).toEqual(
    pairs.map(({ expected }) => [expected === 'both' ? 'diterima' : 'berubah-sejak-dibuka', 'diterima']),
  );
  expect(entriesOnDisk(lajur.home)).toHaveLength(before + accepted);

  const again = await sendFromBoth(pairs, windows);
  expect(again.flat().map((answer) => (answer.ok ? answer.value : answer.error.code))).toEqual(
    answers.flat().map((answer) => (answer.ok ? { ...answer.value, repeated: true } : answer.error.code)),
  );
  const entries = entriesOnDisk(lajur.home);
  expect(entries).toHaveLength(before + accepted);
  expect(new Set(entries.map(({ commandId }) => commandId)).size).toBe(entries.length);
  await expectSameAnew(lajur.home, first);
});

/** The picture, the picture painted anew and the folded journal are one and the same. */
async function expectSameAnew(home: string, { window }: Running): Promise<void> {
  const { seq } = await valueIn(window, 'journal:end', {});
  const grown = await wholePicture(window, (picture) => picture.seq === seq);
  await goTo(window, 'Pengaturan');
  await window.getByRole('tab', { name: 'Data', exact: true }).click();
  await window.getByRole('button', { name: 'Susun ulang tampilan' }).click();
  const anew = await wholePicture(window, ({ name }) => name !== grown.name);
  expect(anew.seq).toBe(seq);
  expect(anew.tables).toEqual(grown.tables);
  expect(hashOfPicture(anew)).toBe(hashOfPicture(grown));
  expect(hashOfPicture(anew)).toBe(hashOfJournal(home));
}
