import { describe, expect, it } from 'vitest';
import { brokenRules } from './lint';

const FILE = 'shared/domain/kalender/probe.ts';
const at = (expression: string) => `export const value = (date: Date) => [date, ${expression}];\n`;

describe('shared/ is pure', () => {
  it.each([
    ['Date.now()', 'Date.UTC(2026, 0, 1)'],
    ['new Date()', 'new Date(1_700_000_000_000)'],
    ['new Date(2026, 0, 1)', 'new Date(Date.UTC(2026, 0, 1))'],
    ['Date()', 'date.toISOString()'],
    ['Math.random()', 'Math.max(1, 2)'],
    ['date.getHours()', 'date.getUTCHours()'],
    ['date.getDay()', 'date.getUTCDay()'],
    ["date['getMonth']()", 'date.getUTCMonth()'],
    ['date.getTimezoneOffset()', 'date.getTime()'],
    ['date.setDate(2)', 'date.setUTCDate(2)'],
    ["date.toLocaleDateString('id-ID')", 'date.toISOString()'],
    ["'A'.toLocaleLowerCase()", "'A'.toLowerCase()"],
    ['(12).toLocaleString()', '(12).toString()'],
    ['date.toDateString()', 'date.toJSON()'],
  ])('refuses %s and allows %s', async (bad, good) => {
    expect(await brokenRules(FILE, at(bad))).toContain('lajur/pure');
    expect(await brokenRules(FILE, at(good))).toEqual([]);
  });

  it.each(['setTimeout', 'fetch', 'crypto', 'process', 'console', 'Intl', 'performance', 'Buffer'])(
    'has no %s of a host',
    async (name) => {
      expect(await brokenRules(FILE, at(name))).toContain('no-restricted-globals');
      expect(await brokenRules(FILE, at('Object'))).toEqual([]);
    },
  );
});
