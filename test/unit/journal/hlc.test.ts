import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatHlc, nextHlc, parseHlc, type Hlc } from '../../../shared/journal/hlc';
import { scaled } from '../../harness/scale';

const year = (value: number) => Date.UTC(value, 0, 1);
const anyClock = fc.oneof(
  fc.integer({ min: year(2020), max: year(2030) }),
  fc.constantFrom(0, -1, year(1910), year(7026), year(2286), Number.MAX_SAFE_INTEGER),
  fc.double({ min: 0, max: year(9999), noNaN: true }),
);

function stamps(clocks: readonly number[]): readonly Hlc[] {
  const all: Hlc[] = [];
  for (const now of clocks) all.push(nextHlc(all.at(-1) ?? null, now, 'a1'));
  return all;
}

describe('hlc', () => {
  it('rises as text under any clock: back, forward, standing still', () => {
    fc.assert(
      fc.property(fc.array(anyClock, { minLength: 2, maxLength: 60 }), (clocks) => {
        const all = stamps(clocks);
        all.slice(1).forEach((stamp, index) => expect(stamp > (all[index] ?? '')).toBe(true));
      }),
      { numRuns: scaled(300, 10_000), seed: 13 },
    );
  });

  it('follows a clock that goes forward', () => {
    expect(stamps([1_000, 2_000]).map((stamp) => parseHlc(stamp).ms)).toEqual([1_000, 2_000]);
  });

  it('counts on at the last stamp while the clock stands before it', () => {
    const [, second, third] = stamps([year(2026), year(2016), year(2016) + 1]);
    expect(parseHlc(second ?? '')).toEqual({ ms: year(2026), counter: 1, station: 'a1' });
    expect(parseHlc(third ?? '')).toMatchObject({ ms: year(2026), counter: 2 });
  });

  it('goes on by one ms when 10,000 entries fall into one', () => {
    const full = formatHlc(year(2026), 9_999, 'a1');
    expect(parseHlc(nextHlc(full, year(2026), 'a1'))).toMatchObject({ ms: year(2026) + 1, counter: 0 });
  });

  it('a clock 5,000 years ahead leaves room for every entry after it', () => {
    let stamp = nextHlc(null, year(7026), 'a1');
    for (let entry = 0; entry < 25_000; entry += 1) {
      const next = nextHlc(stamp, entry % 2 === 0 ? year(2026) : year(7026), 'a1');
      expect(next > stamp && next.length === stamp.length).toBe(true);
      stamp = next;
    }
  });

  it('is taken apart into what it was built from', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9_999_999_999_999 }),
        fc.integer({ min: 0, max: 9_999 }),
        fc.stringMatching(/^[a-z0-9]{1,12}$/),
        (ms, counter, station) => {
          expect(parseHlc(formatHlc(ms, counter, station))).toEqual({ ms, counter, station });
        },
      ),
      { seed: 5 },
    );
  });
});
