import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ElectronApplication, Page } from '@playwright/test';
import { atRest } from '../harness/axe';
import { HELPDESK } from '../harness/cast';
import { expect, test } from '../harness/lajur';
import { login } from '../pages/gates';
import { sheetOf, showSop, sopsOfCatalogue } from '../pages/sop-sheets';
import { COLUMN_WIDTH, contactSheets } from './contact-sheet';
import { palettePng, type Bitmap } from './palette-png';

const folder = (path: string): string => fileURLToPath(new URL(`../../../${path}/`, import.meta.url));
const PICTURES = folder('.cache/pictures/katalog');
const DOCUMENTS = folder('docs/gambar');
const MAX_BYTES = 300_000;

const WIDTH = 1366;
const SCREEN_HEIGHT = 768;
const LEAST_HEIGHT = 320;

/** Makes the window as high as the sheet shown asks, so that all of it is in one picture, and no higher. */
async function showWhole(window: Page): Promise<void> {
  const sheet = sheetOf(window);
  // A step under the pointer of the screen would be lit.
  await sheet.evaluate((pane) => (pane.style.pointerEvents = 'none'));
  let height = LEAST_HEIGHT;
  // With the scroll bar gone the sheet is wider and asks for another height.
  for (let hidden = 1; hidden > 0; height += hidden) {
    await window.setViewportSize({ width: WIDTH, height });
    await twoFrames(window);
    hidden = await sheet.evaluate((pane) => pane.scrollHeight - pane.clientHeight);
  }
  await atRest(window);
}

async function twoFrames(window: Page): Promise<void> {
  await window.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );
}

/** The page of one procedure with its heading, without the rail and the status line: all of it in one picture. */
async function photographPage(window: Page, name: string): Promise<Buffer> {
  await showWhole(window);
  const box = await window.getByRole('main').boundingBox();
  if (box === null) throw new Error('no page is shown');
  const clip = { x: box.x, y: 0, width: box.width, height: box.y + box.height };
  const picture = await window.screenshot({ path: `${PICTURES}${name}.png`, clip });
  await window.setViewportSize({ width: WIDTH, height: SCREEN_HEIGHT });
  return picture;
}

/** Scales a picture down to the width of a column. */
async function scaleDown(app: ElectronApplication, png: Buffer): Promise<Bitmap> {
  const scaled = await app.evaluate(
    ({ nativeImage }, { bytes, width }) => {
      const image = nativeImage
        .createFromBuffer(Buffer.from(bytes, 'base64'))
        .resize({ width, quality: 'best' });
      return { ...image.getSize(), pixels: image.toBitmap().toString('base64') };
    },
    { bytes: png.toString('base64'), width: COLUMN_WIDTH },
  );
  return { width: scaled.width, height: scaled.height, bgra: Buffer.from(scaled.pixels, 'base64') };
}

test('every sheet of the catalogue, whole', async ({ lajur }) => {
  test.setTimeout(600_000);
  lajur.moveIn();
  const { app, window } = await lajur.start();
  await login(window, HELPDESK);
  mkdirSync(PICTURES, { recursive: true });
  const small: Bitmap[] = [];
  for (const sop of sopsOfCatalogue())
    for await (const procedure of showSop(window, sop))
      small.push(await scaleDown(app, await photographPage(window, `${sop.number}-${procedure}`)));
  for (const name of readdirSync(DOCUMENTS))
    if (/^katalog-\d+\.png$/.test(name)) rmSync(`${DOCUMENTS}${name}`);
  for (const [index, sheet] of contactSheets(small).entries()) {
    const png = palettePng(sheet);
    expect(png.length, 'a document with pictures of this size is slow to open').toBeLessThan(MAX_BYTES);
    writeFileSync(`${DOCUMENTS}katalog-${index + 1}.png`, png);
  }
});
