/** A stretch of a found text; `isHit`: it is (the beginning of) a word that was looked for. */
export interface ExcerptPart {
  readonly text: string;
  readonly isHit: boolean;
}

/** How much of a line is shown, alone and beside another one, and how much of it before the first hit, in characters. */
const LENGTH = 140;
const HALF_LENGTH = 70;
const BEFORE = 24;

const WORD = /[\p{L}\p{N}]+/gu;

/** The words of what a person typed, as they are looked for: without case and accents, each as a prefix. */
export function wantedWords(text: string): readonly string[] {
  return fold(text.normalize('NFC')).match(WORD) ?? [];
}

/**
 * The line of a body that holds most of the wanted words, cut around the first of them, its hits marked; where words are
 * left over, with the line that holds most of those. Null when no line holds any. The same notion of a word as the index:
 * letters and digits, prefixes, no accents.
 */
export function excerptOf(body: string, wanted: readonly string[]): readonly ExcerptPart[] | null {
  const lines = body.normalize('NFC').split('\n');
  const first = bestLine(lines, wanted);
  if (first === null) return null;
  const second = bestLine(lines, first.left);
  if (second === null) return marked(first.line, wanted, LENGTH);
  const between: ExcerptPart = { text: ' · ', isHit: false };
  const [one, other] = [first, second].map(({ line }) => marked(line, wanted, HALF_LENGTH));
  return [...(one ?? []), between, ...(other ?? [])];
}

/** The first of the lines with most of the words, and the words that it lacks; null when none has any. */
function bestLine(
  lines: readonly string[],
  wanted: readonly string[],
): { readonly line: string; readonly left: readonly string[] } | null {
  const heads = wanted.map((word) => ({ word, head: new RegExp(`(?<![\\p{L}\\p{N}])${word}`, 'u') }));
  let best: { readonly line: string; readonly left: readonly string[] } | null = null;
  for (const line of lines) {
    const folded = fold(line);
    const left = heads.filter(({ head }) => !head.test(folded)).map(({ word }) => word);
    if (left.length < (best?.left.length ?? wanted.length)) best = { line, left };
    if (left.length === 0) break;
  }
  return best;
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

interface Found {
  readonly from: number;
  readonly to: number;
}

/** Where the wanted words begin in a line, each hit as long as what was typed of it, counted in the line's own characters. */
function hitsIn(line: string, wanted: readonly string[]): readonly Found[] {
  return [...line.matchAll(WORD)].flatMap(({ 0: word, index }) => {
    const lengths = wanted.filter((head) => fold(word).startsWith(head)).map((head) => head.length);
    if (lengths.length === 0) return [];
    return [{ from: index, to: index + Math.min(word.length, Math.max(...lengths)) }];
  });
}

function marked(line: string, wanted: readonly string[], length: number): readonly ExcerptPart[] {
  const hits = hitsIn(line, wanted);
  const first = hits[0]?.from ?? 0;
  const from =
    line.length <= length || first <= BEFORE ? 0 : Math.min(first, wordStart(line, first - BEFORE));
  const to = Math.min(line.length, Math.max(from + length, hits[0]?.to ?? 0));
  const parts: ExcerptPart[] = from === 0 ? [] : [{ text: '… ', isHit: false }];
  let at = from;
  for (const hit of hits.filter((one) => one.from >= from && one.to <= to)) {
    if (hit.from > at) parts.push({ text: line.slice(at, hit.from), isHit: false });
    parts.push({ text: line.slice(hit.from, hit.to), isHit: true });
    at = hit.to;
  }
  if (to > at) parts.push({ text: line.slice(at, to), isHit: false });
  return to === line.length ? parts : [...parts, { text: ' …', isHit: false }];
}

/** The beginning of the next word after a place, so that no word is cut in two. */
function wordStart(line: string, at: number): number {
  const space = line.indexOf(' ', at);
  return space < 0 ? at : space + 1;
}
