import { describe, expect, it } from 'vitest';
import { clockDoubt } from '../../../shared/domain/kantor/clock-doubt';
import { MS_PER_DAY, MS_PER_MINUTE } from '../../../shared/time';

const LAST = Date.UTC(2026, 2, 2, 1);

describe('the PC’s clock', () => {
  it.each([
    ['the same moment', 0, null],
    ['five minutes before the last entry', -5 * MS_PER_MINUTE, null],
    ['more than five minutes before it', -5 * MS_PER_MINUTE - 1, 'mundur'],
    ['a year before it', -365 * MS_PER_DAY, 'mundur'],
    ['thirty days after it', 30 * MS_PER_DAY, null],
    ['more than thirty days after it', 30 * MS_PER_DAY + 1, 'melompat'],
  ])('%s', (_what, distance, kind) => {
    expect(clockDoubt(LAST, LAST + distance)?.kind ?? null).toBe(kind);
  });

  it('is believed before the first entry', () => {
    expect(clockDoubt(null, 0)).toBeNull();
  });
});
