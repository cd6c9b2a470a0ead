const BITMAP_HEADER_BYTES = 40;
const ENTRY_BYTES = 16;
const MOST_IN_ONE_BYTE = 256;

// A bitmap in an icon is bottom-up BGRA, its height counts a mask too, and the mask's rows are padded to 32 bits.
function encodeBitmap(rgba, size) {
  const maskStride = Math.ceil(size / 32) * 4;
  const pixels = Buffer.alloc(size * size * 4);
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      const from = (y * size + x) * 4;
      const [r, g, b, a] = rgba.subarray(from, from + 4);
      pixels.set([b, g, r, a], ((size - 1 - y) * size + x) * 4);
    }
  }
  const header = Buffer.alloc(BITMAP_HEADER_BYTES);
  header.writeUInt32LE(BITMAP_HEADER_BYTES, 0);
  header.writeInt32LE(size, 4);
  header.writeInt32LE(size * 2, 8);
  header.writeUInt16LE(1, 12);
  header.writeUInt16LE(32, 14);
  return Buffer.concat([header, pixels, Buffer.alloc(maskStride * size)]);
}

/** A Windows icon of `{ size, rgba, png }` images: small ones as bitmaps, which the oldest readers know. */
export function encodeIco(images) {
  const bodies = images.map(({ size, rgba, png }) => (size > 64 ? png : encodeBitmap(rgba, size)));
  const head = Buffer.alloc(6 + ENTRY_BYTES * images.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(images.length, 4);
  let offset = head.length;
  images.forEach(({ size }, index) => {
    const at = 6 + ENTRY_BYTES * index;
    head.writeUInt8(size % MOST_IN_ONE_BYTE, at);
    head.writeUInt8(size % MOST_IN_ONE_BYTE, at + 1);
    head.writeUInt16LE(1, at + 4);
    head.writeUInt16LE(32, at + 6);
    head.writeUInt32LE(bodies[index].length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += bodies[index].length;
  });
  return Buffer.concat([head, ...bodies]);
}
