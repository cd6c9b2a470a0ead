import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { chanceOf } from '../../../electron/contoh/chance';
import { drawPdf, drawScan } from '../../../electron/contoh/draw-paper';

describe('a drawn PDF', () => {
  const text = Buffer.from(drawPdf(['Nota (dinas)', 'Perihal – undangan'])).toString('latin1');

  it('finds every object where its table says it is', () => {
    const start = Number(/startxref\n(\d+)\n/.exec(text)?.[1]);
    expect(text.slice(start, start + 4)).toBe('xref');
    const offsets = [...text.slice(start).matchAll(/^(\d{10}) 00000 n/gm)].map(([, offset]) =>
      Number(offset),
    );
    expect(offsets.map((offset) => text.slice(offset, offset + 7))).toEqual(
      offsets.map((_, index) => `${index + 1} 0 obj`),
    );
    expect(offsets.length).toBe(5);
  });

  it('keeps brackets apart from its own, and replaces what its font lacks', () => {
    expect(text).toContain('(Nota \\(dinas\\)) Tj');
    expect(text).toContain('(Perihal ? undangan) Tj');
  });
});

describe('a drawn scan', () => {
  const png = Buffer.from(drawScan(chanceOf(3).next));

  it('is a PNG of the size it says, with paper and ink', () => {
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
    const at = png.indexOf('IDAT');
    const pixels = inflateSync(png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4)));
    expect(pixels.length).toBe(height * (width + 1));
    const shades = new Set(pixels.filter((_, index) => index % (width + 1) !== 0));
    expect([...shades].sort((a, b) => a - b)).toEqual([0x38, 0xf4]);
  });

  it('closes with the checksum of an empty end, as every PNG does', () => {
    expect(png.subarray(-8).toString('hex')).toBe('49454e44ae426082');
  });
});
