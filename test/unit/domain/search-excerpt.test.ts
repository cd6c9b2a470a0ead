import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptOf, wantedWords } from '../../../shared/domain/search-excerpt';

const BODY = [
  'Helpdesk',
  'Menerima tamu (pengunjung/ rekanan/ penyedia) dan menanyakan tujuannya',
  'Buku tamu',
  'Mengunggah dokumen penawaran ke SPSE',
  'Édisi ketiga',
].join('\n');

const excerpt = (text: string, body = BODY) => excerptOf(body, wantedWords(text));
const shown = (text: string, body = BODY) =>
  excerpt(text, body)
    ?.map(({ text: words, isHit }) => (isHit ? `[${words}]` : words))
    .join('');

describe('the excerpt of a hit', () => {
  it('is the line with most of the words, the beginning of each marked as far as it was typed', () => {
    expect(shown('dok pena')).toBe('Mengunggah [dok]umen [pena]waran ke SPSE');
    expect(shown('tamu penyedia')).toBe(
      'Menerima [tamu] (pengunjung/ rekanan/ [penyedia]) dan menanyakan tujuannya',
    );
  });

  it('knows neither case nor accents, and marks the letters as they stand', () => {
    expect(shown('EDISI')).toBe('[Édisi] ketiga');
    expect(shown('e\u0301disi')).toBe('[Édisi] ketiga');
  });

  it('takes words as the index does: only beginnings, and never the inside of a word', () => {
    expect(excerpt('kumen')).toBeNull();
    expect(shown('peny')).toContain('[peny]edia');
  });

  it('adds a second line for the words the first one lacks, and no third', () => {
    expect(shown('spse rekanan tamu')).toBe(
      'Menerima [tamu] (pengunjung/ [rekanan]/ penyedia) dan menanyakan tujuannya · Mengunggah dokumen penawaran ke [SPSE]',
    );
    expect(shown('spse rekanan edisi')?.match(/\[/g)).toHaveLength(2);
  });

  it('shows the best line where no line has them all, and none where nothing is there', () => {
    expect(shown('spse tidakada')).toBe('Mengunggah dokumen penawaran ke [SPSE]');
    expect(excerpt('')).toBeNull();
    expect(excerpt('"*')).toBeNull();
  });

  it('cuts a long line around the first hit, without cutting the word before it in two', () => {
    const long = `${'kata pembuka yang panjang '.repeat(20)}sanggahan ${'dan penutup yang panjang '.repeat(20)}`;
    const cut = shown('sanggah', long) ?? '';
    expect(cut).toMatch(/^… (kata|pembuka|yang|panjang) .*\[sanggah\]an .* …$/);
    expect(cut.length).toBeLessThan(160);
  });

  it('of whatever line, its parts are the line again, and every hit begins with a wanted word', () => {
    const words = fc.stringMatching(/^[a-cé \-/]{0,60}$/);
    fc.assert(
      fc.property(words, fc.stringMatching(/^[a-c]{1,3}( [a-c]{1,3})?$/), (line, text) => {
        const parts = excerptOf(line, wantedWords(text));
        if (parts === null) return;
        expect(parts.map((part) => part.text).join('')).toBe(line);
        const hits = parts.filter(({ isHit }) => isHit);
        expect(hits.length).toBeGreaterThan(0);
        for (const hit of hits)
          expect(wantedWords(text).some((word) => word.startsWith(wantedWords(hit.text)[0] ?? '?'))).toBe(
            true,
          );
      }),
    );
  });
});
