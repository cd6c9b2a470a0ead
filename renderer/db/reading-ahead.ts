import type { JournalSource } from './journal-source';

type Page = ReturnType<JournalSource['rebuild']>;

/**
 * The same journal, asked for the next page of a painting while the last one is still being written. A page may then be
 * a moment old; what happened since comes as entries.
 */
export function readingAhead(source: JournalSource): JournalSource {
  let ahead: { readonly question: string; readonly page: Page } | null = null;

  async function rebuild(upTo: number, before: number | null, limit: number): Page {
    const asked = questionOf(upTo, before, limit);
    const waiting = ahead?.question === asked ? ahead.page : source.rebuild(upTo, before, limit);
    ahead = null;
    const page = await waiting;
    if (page.next !== null) {
      const next = source.rebuild(upTo, page.next, limit);
      // Whoever asks for this page hears of its failure; until then nobody does.
      next.catch(() => undefined);
      ahead = { question: questionOf(upTo, page.next, limit), page: next };
    }
    return page;
  }

  return { ...source, rebuild };
}

function questionOf(upTo: number, before: number | null, limit: number): string {
  return `${upTo} ${before} ${limit}`;
}
