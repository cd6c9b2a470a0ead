import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { brokenRules, brokenTypedRules } from './lint';
import { ROOT, repositoryFiles } from './repository';

const value = (expression: string) => `export const value = () => ${expression};\n`;

// A file that exists: the compiler must know its room.
const WINDOW_FILE =
  repositoryFiles().find((file) => /^renderer\/.*\.ts$/.test(file) && !file.includes('.worker.')) ??
  'renderer/none.ts';

describe('the floor: Chrome 114 in windows', () => {
  it.each([
    ["URL.canParse('app://lajur')", "new URL('app://lajur')"],
    ['AbortSignal.any([])', 'AbortSignal.timeout(5)'],
    ["document.body.setHTMLUnsafe('')", 'document.body.checkVisibility()'],
    ["new PageRevealEvent('a')", 'new AbortController()'],
    ['document.caretPositionFromPoint(1, 1)', 'document.elementFromPoint(1, 1)'],
  ])('refuses %s and allows %s', async (bad, good) => {
    expect(await brokenTypedRules(WINDOW_FILE, value(bad))).toContain('lajur/chrome-floor');
    expect(await brokenTypedRules(WINDOW_FILE, value(good))).toEqual([]);
  });

  it.each([
    ["'canParse' in URL ? URL.canParse('app://lajur') : false"],
    ["'canParse' in URL && URL.canParse('app://lajur')"],
  ])('allows what is younger behind a check: %s', async (checked) => {
    expect(await brokenTypedRules(WINDOW_FILE, value(checked))).toEqual([]);
  });

  it('a check of something else allows nothing', async () => {
    const unasked = value("'parse' in URL ? URL.canParse('app://lajur') : false");
    expect(await brokenTypedRules(WINDOW_FILE, unasked)).toContain('lajur/chrome-floor');
  });
});

describe('the floor: Node 18.15 in main', () => {
  it.each([
    ['node-builtins', "import { hash } from 'node:crypto';\nexport const h = hash;\n", 'createHash'],
    [
      'node-builtins',
      "import { getCallSites } from 'node:util';\nexport const h = getCallSites;\n",
      'inspect',
    ],
  ])('n/no-unsupported-features/%s refuses %s', async (rule, bad, goodName) => {
    const name = /\{ (\w+) \}/.exec(bad)?.[1] ?? '';
    expect(await brokenRules('electron/journal/probe.ts', bad)).toContain(
      `n/no-unsupported-features/${rule}`,
    );
    expect(await brokenRules('electron/journal/probe.ts', bad.replaceAll(name, goodName))).toEqual([]);
  });

  it.each([
    ['Promise.withResolvers()', 'Promise.allSettled([])'],
    ['Object.groupBy([], String)', 'Object.fromEntries([])'],
  ])('refuses %s and allows %s, in shared too', async (bad, good) => {
    for (const file of ['electron/journal/probe.ts', 'shared/domain/probe.ts']) {
      expect(await brokenRules(file, value(bad))).toContain('n/no-unsupported-features/es-syntax');
      expect(await brokenRules(file, value(good))).toEqual([]);
    }
  });
});

// Chrome versions by MDN's compatibility data; a style sheet has no lint of its own here.
const YOUNGER_CSS: Readonly<Record<string, RegExp>> = {
  'light-dark() (123)': /light-dark\(/,
  'subgrid (117)': /\bsubgrid\b/,
  '@starting-style (117)': /@starting-style/,
  'transition-behavior (117)': /transition-behavior|allow-discrete/,
  '@scope (118)': /@scope\b/,
  'relative colours (119)': /(rgb|hsl|oklch|color)\(\s*from\b/,
  'text-wrap: pretty (117)': /text-wrap:\s*pretty/,
  'anchor positioning (125)': /anchor-name:|position-anchor:|anchor\(/,
  'field-sizing (123)': /field-sizing:/,
  'interpolate-size (129)': /interpolate-size:/,
};

const youngerCssIn = (css: string) =>
  Object.keys(YOUNGER_CSS).filter((feature) => YOUNGER_CSS[feature]?.test(css) === true);

describe('the floor: Chrome 114 in style sheets', () => {
  it('knows younger CSS when it sees it', () => {
    expect(youngerCssIn('a { color: light-dark(#000, #fff); grid-template-rows: subgrid; }')).toEqual([
      'light-dark() (123)',
      'subgrid (117)',
    ]);
    expect(youngerCssIn('a { color: color-mix(in oklch, red, blue); &:has(b) { gap: 1px; } }')).toEqual([]);
  });

  it('no style sheet uses CSS younger than the floor', () => {
    const sheets = repositoryFiles().filter((file) => file.startsWith('renderer/') && file.endsWith('.css'));
    const younger = sheets.flatMap((file) =>
      youngerCssIn(readFileSync(join(ROOT, file), 'utf8')).map((feature) => `${file}: ${feature}`),
    );
    expect(younger).toEqual([]);
  });
});
