import { describe, expect, it } from 'vitest';
import { spansOfText, textOfSpans } from '../../../renderer/parts/kalender/spans-text';

describe('working hours as people type them', () => {
  it.each([
    [
      '07.30–12.00, 13.00–16.00',
      [
        [450, 720],
        [780, 960],
      ],
    ],
    [
      '7.30-12.00;13:00-16:00',
      [
        [450, 720],
        [780, 960],
      ],
    ],
    ['08.00 s.d. 12.00', [[480, 720]]],
    ['', []],
  ])('reads %j', (text, spans) => {
    expect(spansOfText(text)).toEqual(spans);
  });

  it.each(['7-12', '08.00–12.75', '12.00–08.00', '08.00–12.00, 11.00–16.00', 'pagi', '08.00–25.00'])(
    'refuses %j, which is not hours in order',
    (text) => {
      expect(spansOfText(text)).toBeNull();
    },
  );

  it('writes what it reads again', () => {
    const spans = [
      [450, 690],
      [780, 990],
    ] as const;
    expect(textOfSpans(spans)).toBe('07.30–11.30, 13.00–16.30');
    expect(spansOfText(textOfSpans(spans))).toEqual(spans);
  });
});
