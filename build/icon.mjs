import { mkdirSync, writeFileSync } from 'node:fs';
import { drawMark } from './icon/draw.mjs';
import { encodeIco } from './icon/ico.mjs';
import { encodePng } from './icon/png.mjs';
import { inRoot } from './setup/paths.mjs';

const SIZES = [16, 24, 32, 48, 64, 128, 256, 512];
const LARGEST_IN_ICO = 256;

/** `npm run icon`: draws the mark into assets/icon, one PNG a size (named as Linux wants them) and one .ico. */
const images = SIZES.map((size) => {
  const rgba = drawMark(size);
  return { size, rgba, png: encodePng(rgba, size) };
});

mkdirSync(inRoot('assets', 'icon'), { recursive: true });
for (const { size, png } of images) writeFileSync(inRoot('assets', 'icon', `${size}x${size}.png`), png);
writeFileSync(
  inRoot('assets', 'icon', 'lajur.ico'),
  encodeIco(images.filter(({ size }) => size <= LARGEST_IN_ICO)),
);
