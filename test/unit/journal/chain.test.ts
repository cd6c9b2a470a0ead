import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { checkLink, sealEntry, type ChainHead, type StoredRow } from '../../../shared/journal/chain';
import { ENTRY_FORMAT, type EntryBody } from '../../../shared/journal/entry';
import { formatHlc } from '../../../shared/journal/hlc';
import { seeded } from '../../builders/seeded';
import { isLongRun, scaled } from '../../harness/scale';

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true });
const encode = (text: string) => encoder.encode(text);
const decode = (bytes: Uint8Array) => decoder.decode(bytes);
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const START: ChainHead = { station: 'a1', n: 0, hash: null };

function bodyOf(n: number, prev: string | null, text: string): EntryBody {
  const stream = `berkas:${n % 7}`;
  return {
    format: ENTRY_FORMAT,
    station: 'a1',
    n,
    hlc: formatHlc(1_000 + n, 0, 'a1'),
    at: 1_000 + n,
    actor: 'orang:1',
    onBehalfOf: null,
    commandId: `perintah-${n}`,
    batch: null,
    bases: { [stream]: null },
    command: { type: 'berkas.note', v: 1, data: { text } },
    events: [{ stream, type: 'NoteAdded', v: 1, happenedAt: 1_000 + n, data: { text, lampiran: [] } }],
    prev,
  };
}

function chainOf(count: number, text = 'catatan', from: readonly StoredRow[] = []): StoredRow[] {
  const rows = [...from];
  while (rows.length < count) {
    const n = rows.length + 1;
    const { bytes, hash } = sealEntry(bodyOf(n, rows.at(-1)?.hash ?? null, `${text} ${n}`), encode, sha256);
    rows.push({ station: 'a1', n, hash, bytes });
  }
  return rows;
}

/** The place of the first row that does not continue the chain, and why; null when all do. */
function firstFault(rows: readonly StoredRow[]): { readonly at: number; readonly fault: string } | null {
  let head = START;
  for (const [index, row] of rows.entries()) {
    const link = checkLink(head, row, decode, sha256);
    if (!link.ok) return { at: index + 1, fault: link.error };
    head = link.value;
  }
  return null;
}

describe('chain', () => {
  const rows = chainOf(200);
  const row = (n: number): StoredRow =>
    rows[n - 1] ?? rows[0] ?? { station: '', n: 0, hash: '', bytes: encode('') };

  it('holds as it was written', () => {
    expect(firstFault(rows)).toBeNull();
  });

  it('knows of every entry that is missing but the last', () => {
    for (let n = 1; n < 200; n += 1)
      expect(firstFault(rows.filter((kept) => kept.n !== n))).toEqual({ at: n, fault: 'number-missing' });
  });

  it('knows of two entries that changed places', () => {
    const swapped = rows.map((kept) => (kept.n === 80 ? row(81) : kept.n === 81 ? row(80) : kept));
    expect(firstFault(swapped)).toEqual({ at: 80, fault: 'number-missing' });
    const renumbered = rows.map((kept) =>
      kept.n === 80 ? { ...row(81), n: 80 } : kept.n === 81 ? { ...row(80), n: 81 } : kept,
    );
    expect(firstFault(renumbered)).toEqual({ at: 80, fault: 'body-elsewhere' });
  });

  it('knows of an entry put in between', () => {
    const foreign = chainOf(51, 'sisipan')[50];
    const inserted = foreign === undefined ? [] : [...rows.slice(0, 50), foreign, ...rows.slice(51)];
    expect(firstFault(inserted)).toEqual({ at: 51, fault: 'prev-differs' });
  });

  it('knows of an entry told twice', () => {
    expect(firstFault([...rows.slice(0, 90), row(90), ...rows.slice(90)])).toEqual({
      at: 91,
      fault: 'number-missing',
    });
  });

  it('finds every flipped bit of a body, and names its entry', () => {
    const random = seeded(200);
    const missed: string[] = [];
    for (const [index, { bytes }] of rows.entries()) {
      const head = { station: 'a1', n: index, hash: rows[index - 1]?.hash ?? null };
      const bits = bytes.length * 8;
      for (let flip = 0; flip < scaled(20, bits); flip += 1) {
        const bit = isLongRun ? flip : Math.floor(random() * bits);
        const flipped = Uint8Array.from(bytes);
        flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        const link = checkLink(head, { ...row(index + 1), bytes: flipped }, decode, sha256);
        if (link.ok || link.error !== 'hash-differs') missed.push(`${index + 1}, bit ${bit}`);
      }
    }
    expect(missed).toEqual([]);
  });

  it('finds a body that was rewritten together with its hash', () => {
    const { bytes, hash } = sealEntry(bodyOf(100, row(99).hash, 'diganti'), encode, sha256);
    const rewritten = rows.map((kept) => (kept.n === 100 ? { ...kept, bytes, hash } : kept));
    expect(firstFault(rewritten)).toEqual({ at: 101, fault: 'prev-differs' });
  });

  it('a suffix rewritten whole is consistent with itself: only a witness of the end tells', () => {
    const rewritten = chainOf(200, 'versi lain', rows.slice(0, 150));
    expect(firstFault(rewritten)).toBeNull();
    expect(rewritten.at(-1)?.hash).not.toBe(row(200).hash);
  });

  it('refuses bytes that are no envelope, and an envelope of a later version', () => {
    const sealed = (bytes: Uint8Array): StoredRow => ({ station: 'a1', n: 1, hash: sha256(bytes), bytes });
    const check = (bytes: Uint8Array) => checkLink(START, sealed(bytes), decode, sha256);
    expect(check(encode('bukan JSON'))).toMatchObject({ error: 'body-unreadable' });
    expect(check(new Uint8Array(64))).toMatchObject({ error: 'body-unreadable' });
    expect(check(Uint8Array.of(0xff, 0xfe, 0x7b))).toMatchObject({ error: 'body-unreadable' });
    const later = { ...bodyOf(1, null, 'x'), format: ENTRY_FORMAT + 1 };
    expect(check(encode(JSON.stringify(later)))).toMatchObject({ error: 'format-newer' });
  });
});
