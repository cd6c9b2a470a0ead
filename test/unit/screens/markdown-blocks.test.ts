import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { blocksOf } from '../../../renderer/ui/markdown-blocks';

it('reads headings, paragraphs, lists, strong words and keys', () => {
  const blocks = blocksOf('# Judul\n\nSatu **dua** dan `a`.\n\n1. awal\n2. akhir\n   baris kedua\n\n- titik');

  expect(blocks).toEqual([
    { kind: 'heading', level: 2, spans: [{ kind: 'plain', text: 'Judul' }] },
    {
      kind: 'paragraph',
      spans: [
        { kind: 'plain', text: 'Satu ' },
        { kind: 'strong', text: 'dua' },
        { kind: 'plain', text: ' dan ' },
        { kind: 'code', text: 'a' },
        { kind: 'plain', text: '.' },
      ],
    },
    {
      kind: 'list',
      isOrdered: true,
      items: [[{ kind: 'plain', text: 'awal' }], [{ kind: 'plain', text: 'akhir baris kedua' }]],
    },
    { kind: 'list', isOrdered: false, items: [[{ kind: 'plain', text: 'titik' }]] },
  ]);
});

it('leaves HTML the text it is', () => {
  const text = '<img src=x onerror=alert(1)>';

  expect(blocksOf(text)).toEqual([{ kind: 'paragraph', spans: [{ kind: 'plain', text }] }]);
});

it('understands every page of the guide: each begins with its title', () => {
  const folder = new URL('../../../docs/panduan/', import.meta.url);
  const pages = readdirSync(folder).filter((name) => name.endsWith('.md'));

  expect(pages.length).toBeGreaterThan(0);
  for (const page of pages) {
    const [title] = blocksOf(readFileSync(new URL(page, folder), 'utf8'));
    expect(title, page).toMatchObject({ kind: 'heading', level: 2 });
  }
});
