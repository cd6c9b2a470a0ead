import { crc32, deflateSync } from 'node:zlib';

/** An image as its bytes lie in memory: four a pixel, blue first, row after row. */
export interface Bitmap {
  readonly width: number;
  readonly height: number;
  readonly bgra: Buffer;
}

const SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
const COLOURS = 32;
const BIT_DEPTH = 8;
const INDEXED = 3;
/** How many bits of a channel tell two colours apart while they are counted. */
const KEPT_BITS = 5;

type Colour = readonly [blue: number, green: number, red: number];

const keyOf = (blue: number, green: number, red: number): number => {
  const drop = 8 - KEPT_BITS;
  return ((blue >> drop) << (2 * KEPT_BITS)) | ((green >> drop) << KEPT_BITS) | (red >> drop);
};

const distance = (one: Colour, other: Colour): number =>
  one.reduce((sum, value, channel) => sum + (value - (other[channel] ?? 0)) ** 2, 0);

/** The colours met most, those that are nearly one of them left out. */
function paletteOf({ bgra }: Bitmap): readonly Colour[] {
  const met = new Map<number, { count: number; readonly colour: Colour }>();
  for (let at = 0; at < bgra.length; at += 4) {
    const [blue, green, red] = [bgra[at]!, bgra[at + 1]!, bgra[at + 2]!];
    const known = met.get(keyOf(blue, green, red));
    if (known === undefined) met.set(keyOf(blue, green, red), { count: 1, colour: [blue, green, red] });
    else known.count += 1;
  }
  const byCount = [...met.values()].sort((one, other) => other.count - one.count);
  const chosen: Colour[] = [];
  for (const { colour } of byCount)
    if (chosen.length < COLOURS && chosen.every((other) => distance(colour, other) > 200))
      chosen.push(colour);
  return chosen;
}

function indexRows(bitmap: Bitmap, palette: readonly Colour[]): Buffer {
  const { width, height, bgra } = bitmap;
  const nearest = new Map<number, number>();
  const indexOf = (colour: Colour): number => {
    const distances = palette.map((one) => distance(one, colour));
    return distances.indexOf(Math.min(...distances));
  };
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 4;
      const colour: Colour = [bgra[at]!, bgra[at + 1]!, bgra[at + 2]!];
      const key = keyOf(...colour);
      const index = nearest.get(key) ?? indexOf(colour);
      nearest.set(key, index);
      rows[y * (width + 1) + 1 + x] = index;
    }
  return rows;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

/** A PNG of the few colours a drawing needs: a third of the bytes of one in full colour. */
export function palettePng(bitmap: Bitmap): Buffer {
  const palette = paletteOf(bitmap);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(bitmap.width, 0);
  header.writeUInt32BE(bitmap.height, 4);
  header.set([BIT_DEPTH, INDEXED, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(([blue, green, red]) => [red, green, blue]))),
    chunk('IDAT', deflateSync(indexRows(bitmap, palette), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
