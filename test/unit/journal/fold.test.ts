import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RecordedEvent } from '../../../shared/journal/entry';
import { byJournalOrder, foldAll, foldOn, type StreamModule } from '../../../shared/journal/fold';
import { formatHlc } from '../../../shared/journal/hlc';
import { upcast, type EventCatalogue } from '../../../shared/journal/upcast';

/** Folds to the words in the order they were folded in: any other order shows. */
const words: StreamModule<string> = {
  kind: 'kata',
  evolve: (state, event) => `${state ?? ''} ${String(event.data['word'])}`,
  rowsOf: () => ({}),
};

function anEvent(ms: number, station: string, n: number, word: string): RecordedEvent {
  return {
    stream: 'kata:1',
    type: 'WordSaid',
    v: 1,
    happenedAt: ms,
    data: { word },
    entry: `${station}:${n}`,
    hlc: formatHlc(ms, 0, station),
    at: ms,
    actor: null,
    onBehalfOf: null,
    commandId: `${station}-${n}`,
  };
}

const events = [1, 2, 3, 4, 5, 6].map((n) => anEvent(n * 10, n % 2 === 0 ? 'a1' : 'b2', n, `k${n}`));

describe('fold', () => {
  it('gives one state whatever order the events arrive in', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(events, { minLength: 6 }), (shuffled) => {
        expect(foldAll(words, shuffled)).toEqual(foldAll(words, events));
      }),
      { seed: 3 },
    );
  });

  it('goes on from what is kept as if all were folded anew', () => {
    for (let cut = 0; cut <= events.length; cut += 1) {
      const kept = foldAll(words, events.slice(0, cut));
      expect(foldOn(words, kept, events.slice(cut))).toEqual(foldAll(words, events));
    }
  });

  it('refuses to go on when an older event arrives, so that the stream is folded anew', () => {
    const kept = foldAll(words, events.slice(1));
    expect(foldOn(words, kept, events.slice(0, 1))).toBeNull();
  });

  it('orders by hlc, then by entry', () => {
    const [first, second] = [anEvent(10, 'a1', 9, 'x'), anEvent(10, 'a1', 10, 'y')].map((event) => ({
      ...event,
      hlc: 'sama',
    }));
    if (first === undefined || second === undefined) throw new Error('two events');
    expect(byJournalOrder(first, first)).toBe(0);
    expect(byJournalOrder(first, second)).toBe(-byJournalOrder(second, first));
    expect(byJournalOrder({ ...first, hlc: 'a' }, { ...second, hlc: 'b' })).toBe(-1);
  });
});

describe('upcast', () => {
  const catalogue: EventCatalogue = {
    WordSaid: {
      v: 3,
      steps: [(data) => ({ ...data, two: true }), (data) => ({ ...data, three: data['two'] ?? false })],
    },
  };
  const at = (v: number): RecordedEvent => ({ ...anEvent(1, 'a1', 1, 'x'), v });

  it('lifts through every step from the version it was written in', () => {
    expect(upcast(catalogue, at(1))).toMatchObject({
      ok: true,
      value: { v: 3, data: { word: 'x', two: true, three: true } },
    });
    expect(upcast(catalogue, at(2))).toMatchObject({
      ok: true,
      value: { v: 3, data: { word: 'x', three: false } },
    });
  });

  it('leaves an event of the present version as it is', () => {
    const event = at(3);
    expect(upcast(catalogue, event)).toEqual({ ok: true, value: event });
  });

  it('refuses a later version and an unknown type, naming them', () => {
    expect(upcast(catalogue, at(4))).toEqual({
      ok: false,
      error: { code: 'journal-too-new', type: 'WordSaid', v: 4 },
    });
    for (const type of ['Unknown', 'toString', '__proto__'])
      expect(upcast(catalogue, { ...at(1), type })).toMatchObject({ ok: false, error: { type } });
  });
});
