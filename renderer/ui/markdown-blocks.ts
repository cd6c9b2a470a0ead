/** A piece of a line: plain, strong, or a name of a key or button as it is read on the screen. */
export interface Span {
  readonly kind: 'plain' | 'strong' | 'code';
  readonly text: string;
}

/** One block of a page of the guide. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly spans: readonly Span[] }
  | { readonly kind: 'paragraph'; readonly spans: readonly Span[] }
  | { readonly kind: 'list'; readonly isOrdered: boolean; readonly items: readonly (readonly Span[])[] };

const HEADING = /^(#{1,3}) +(.*)$/;
const BULLET = /^[-*] +(.*)$/;
const NUMBER = /^\d+\. +(.*)$/;
const MARKED = /\*\*([^*]+)\*\*|`([^`]+)`/g;

function spansOf(line: string): readonly Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const found of line.matchAll(MARKED)) {
    if (found.index > from) spans.push({ kind: 'plain', text: line.slice(from, found.index) });
    const [whole, strong, code] = found;
    spans.push(strong === undefined ? { kind: 'code', text: code ?? '' } : { kind: 'strong', text: strong });
    from = found.index + whole.length;
  }
  if (from < line.length) spans.push({ kind: 'plain', text: line.slice(from) });
  return spans;
}

function listOf(lines: readonly string[], mark: RegExp, isOrdered: boolean): Block {
  const items: string[] = [];
  for (const line of lines) {
    const item = mark.exec(line)?.[1];
    if (item !== undefined) items.push(item);
    else items.push(`${items.pop() ?? ''} ${line.trim()}`.trim());
  }
  return { kind: 'list', isOrdered, items: items.map(spansOf) };
}

function blockOf(chunk: string): Block {
  const lines = chunk.split('\n');
  const first = lines[0] ?? '';
  const heading = HEADING.exec(first);
  // The screen has its own h1; the page's title is one level below it.
  if (heading !== null)
    return { kind: 'heading', level: heading[1]?.length === 1 ? 2 : 3, spans: spansOf(heading[2] ?? '') };
  if (BULLET.test(first)) return listOf(lines, BULLET, false);
  if (NUMBER.test(first)) return listOf(lines, NUMBER, true);
  return { kind: 'paragraph', spans: spansOf(lines.map((line) => line.trim()).join(' ')) };
}

/**
 * Reads the small part of Markdown the guide is written in: headings, paragraphs, lists, strong, code; blocks are
 * parted by empty lines. Everything else, HTML too, stays the text it is.
 */
export function blocksOf(text: string): readonly Block[] {
  return text
    .replace(/\r\n/g, '\n')
    .split(/\n\s*\n/)
    .map((chunk) => chunk.trim())
    .filter((chunk) => chunk !== '')
    .map(blockOf);
}
