import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import type { SearchHit } from '../../shared/ipc/office.contract';
import { call } from './bridge';
import { errorSentence } from './error-sentences.strings';

const PAUSE_MS = 120;
const LIMIT = 100;

/** What a search has found: of the words it names, which may be older than those being typed. */
export type SearchState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'loading' }
  | {
      readonly kind: 'found';
      readonly text: string;
      readonly hits: readonly SearchHit[];
      readonly total: number;
    }
  | { readonly kind: 'failed'; readonly text: string; readonly reason: string };

/**
 * Asks for what has been typed; the hits of the words before stay until new ones come. `excerpts`: each hit with the line
 * that was found.
 */
export function useSearch(
  text: string,
  kinds: readonly string[],
  { excerpts = false }: { readonly excerpts?: boolean } = {},
): SearchState {
  const [wanted] = useDebouncedValue(text.trim(), PAUSE_MS);
  const [answer, setAnswer] = useState<SearchState>({ kind: 'loading' });
  const joined = kinds.join(' ');
  useEffect(() => {
    if (wanted === '') return;
    let isCurrent = true;
    const among = joined === '' ? [] : joined.split(' ');
    const request = { text: wanted, kinds: among, offset: 0, limit: LIMIT, excerpts };
    void call('search:find', request).then((reply) => {
      if (!isCurrent) return;
      setAnswer(
        reply.ok
          ? { kind: 'found', text: wanted, hits: reply.value.hits, total: reply.value.total }
          : { kind: 'failed', text: wanted, reason: errorSentence(reply.error) },
      );
    });
    return () => {
      isCurrent = false;
    };
  }, [wanted, joined, excerpts]);
  return text.trim() === '' ? { kind: 'idle' } : answer;
}
