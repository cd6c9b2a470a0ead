import type { SopRow } from '../../../shared/domain/sop/sop';
import { wantedWords, type ExcerptPart } from '../../../shared/domain/search-excerpt';
import type { Successors } from '../../../shared/sop/renumbering';
import type { SearchHit } from '../../../shared/ipc/office.contract';

/** A SOP in the list; `excerpt` is what of its words was found, its hits marked. */
export interface KatalogRow extends SopRow {
  readonly excerpt: readonly ExcerptPart[] | null;
}

/** What narrows the list: each null leaves it whole. `lanes` hold lane ids. */
export interface Narrowing {
  readonly mine: ReadonlySet<string> | null;
  readonly role: ReadonlySet<string> | null;
  readonly old: Successors | null;
}

/** The SOPs that every filter lets through. */
export function narrowed(sops: readonly SopRow[], { mine, role, old }: Narrowing): readonly SopRow[] {
  const after = old === null ? null : successorNumbers(old);
  return sops.filter(
    ({ number, laneIds }) =>
      (mine === null || laneIds.some((lane) => mine.has(lane))) &&
      (role === null || laneIds.some((lane) => role.has(lane))) &&
      (after === null || after.has(number)),
  );
}

function successorNumbers({ replacement, below }: Successors): ReadonlySet<string> {
  return new Set([...(replacement === null ? [] : [replacement]), ...below].map(({ number }) => number));
}

/**
 * The rows of a search: those whose number or title has the words at once, before the index has answered; the others as
 * `hits` come. First the SOP of exactly that number, then those found by title, then the rest, each by number.
 */
export function foundRows(
  sops: readonly SopRow[],
  text: string,
  hits: readonly SearchHit[],
): readonly KatalogRow[] {
  const wanted = wantedWords(text);
  if (wanted.length === 0) return sops.map((sop) => ({ ...sop, excerpt: null }));
  const excerpts = new Map(hits.map(({ stream, excerpt }) => [stream, excerpt]));
  const ranked = sops.flatMap((sop) => {
    const rank = rankOf(sop, wanted, excerpts.has(sop.stream));
    return rank === null ? [] : [{ rank, row: { ...sop, excerpt: excerpts.get(sop.stream) ?? null } }];
  });
  return ranked.sort((a, b) => a.rank - b.rank).map(({ row }) => row);
}

function rankOf({ number, title }: SopRow, wanted: readonly string[], isHit: boolean): number | null {
  const named = wantedWords(`SOP ${number} ${title}`);
  const numbers = wanted.filter((word) => word !== 'sop');
  if (numbers.length === 1 && Number(numbers[0]) === Number(number)) return 0;
  if (wanted.every((word) => named.some((candidate) => candidate.startsWith(word)))) return 1;
  return isHit ? 2 : null;
}
