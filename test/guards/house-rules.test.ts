import { describe, expect, it } from 'vitest';
import { brokenRules, brokenTypedRules } from './lint';

const lines = (count: number, line: string) => Array.from({ length: count }, () => line).join('\n');
const functionOf = (statements: number) =>
  `export function long(list: string[]): void {\n${lines(statements, "  list.push('x');")}\n}\n`;

describe('house rules', () => {
  it('a file has at most 400 lines', async () => {
    const code = (count: number) => `${lines(count - 1, '// why')}\nexport const a = 1;\n`;
    expect(await brokenRules('shared/domain/probe.ts', code(401))).toEqual(['max-lines']);
    expect(await brokenRules('shared/domain/probe.ts', code(400))).toEqual([]);
  });

  it('a function has at most 60 lines', async () => {
    expect(await brokenRules('shared/domain/probe.ts', functionOf(59))).toEqual(['max-lines-per-function']);
    expect(await brokenRules('shared/domain/probe.ts', functionOf(58))).toEqual([]);
  });

  it('tests, strings and data may be longer', async () => {
    for (const file of [
      'test/unit/probe.test.ts',
      'renderer/ui/probe.strings.ts',
      'shared/domain/probe.data.ts',
    ]) {
      expect(await brokenRules(file, functionOf(80)), file).toEqual([]);
    }
  });

  it('there are no default exports outside configuration', async () => {
    const code = 'const a = 1;\nexport default a;\n';
    expect(await brokenRules('shared/domain/probe.ts', code)).toEqual(['no-restricted-exports']);
    expect(await brokenRules('probe.config.ts', code)).toEqual([]);
    expect(await brokenRules('shared/domain/probe.ts', 'export const a = 1;\n')).toEqual([]);
  });

  it('there is no any', async () => {
    const code = (type: string) => `export const same = (value: ${type}) => value;\n`;
    expect(await brokenRules('shared/domain/probe.ts', code('any'))).toEqual([
      '@typescript-eslint/no-explicit-any',
    ]);
    expect(await brokenRules('shared/domain/probe.ts', code('unknown'))).toEqual([]);
  });

  it('no comment can switch a rule or the compiler off', async () => {
    const silenced = '/* eslint-' + 'disable */\nexport const same = (value: any) => value;\n';
    expect(await brokenRules('shared/domain/probe.ts', silenced)).toContain(
      '@typescript-eslint/no-explicit-any',
    );
    const ignored = (mark: string) => `// @ts-${mark}\nexport const a = 1;\n`;
    expect(await brokenRules('shared/domain/probe.ts', ignored('ignore'))).toContain(
      '@typescript-eslint/ban-ts-comment',
    );
    expect(await brokenRules('shared/domain/probe.ts', ignored('reason'))).toEqual([]);
  });

  it('shipped code does not write to the console', async () => {
    const code = (method: string) => `export const tell = (text: string) => console.${method}(text);\n`;
    for (const file of ['electron/window/probe.ts', 'renderer/app/probe.ts']) {
      expect(await brokenRules(file, code('log')), file).toContain('no-console');
      expect(await brokenRules(file, code('error')), file).toEqual([]);
    }
  });
});

describe('names', () => {
  const code = 'export const a = 1;\n';

  it.each([
    ['shared/domain/SuratMasuk.ts', 'shared/domain/surat-masuk.ts'],
    ['renderer/ui/suratChip.tsx', 'renderer/ui/surat-chip.tsx'],
    ['shared/domain/index.ts', 'shared/domain/indeks.ts'],
    ['shared/domain/date-utils.ts', 'shared/domain/tanggal.ts'],
  ])('%s is refused and %s is not', async (bad, good) => {
    expect(await brokenRules(bad, code)).toContain('lajur/names');
    expect(await brokenRules(good, code)).toEqual([]);
  });

  it.each(['class WindowManager {}', 'function dateHelper() {}', 'type StringUtils = string;'])(
    '%s does not say what it is for',
    async (declaration) => {
      expect(await brokenRules('shared/domain/probe.ts', `export ${declaration}\n`)).toContain('lajur/names');
    },
  );

  it('a file that only passes on another is a barrel', async () => {
    expect(await brokenRules('shared/domain/surat.ts', "export * from './surat-masuk';\n")).toContain(
      'lajur/names',
    );
  });
});

describe('what only types can tell', () => {
  // A file that exists: the compiler must know its room.
  const FILE = 'shared/result.ts';

  it('a promise is never left alone', async () => {
    const code = (call: string) =>
      `const work = async (): Promise<void> => undefined;\nexport const start = async (): Promise<void> => {\n  ${call};\n};\n`;
    expect(await brokenTypedRules(FILE, code('work()'))).toContain('@typescript-eslint/no-floating-promises');
    expect(await brokenTypedRules(FILE, code('await work()'))).toEqual([]);
  });

  it('a switch over a union names every member or has a default', async () => {
    const code = (more: string) =>
      `export function name(kind: 'a' | 'b'): string {\n  switch (kind) {\n    case 'a':\n      return 'A';\n${more}  }\n  return '';\n}\n`;
    expect(await brokenTypedRules(FILE, code(''))).toContain(
      '@typescript-eslint/switch-exhaustiveness-check',
    );
    expect(await brokenTypedRules(FILE, code("    case 'b':\n      return 'B';\n"))).toEqual([]);
    expect(await brokenTypedRules(FILE, code("    default:\n      return 'B';\n"))).toEqual([]);
  });

  it('an any that slips in from a library is not passed on', async () => {
    const code = (type: string) =>
      `export const read = (text: string): { a: 1 } => JSON.parse(text)${type};\n`;
    expect(await brokenTypedRules(FILE, code(''))).toContain('@typescript-eslint/no-unsafe-return');
    expect(await brokenTypedRules(FILE, code(' as { a: 1 }'))).toEqual([]);
  });
});
