import { dirname, join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { ROOT } from './repository';

const mention = (name: string) => `export const seen = ${name};\n`;
const CANNOT_FIND_NAME = [2304, 2552, 2580, 2584, 2591];

/** For each snippet the codes the compiler reports if it stood in the world of the given tsconfig. */
function complaints(config: string, snippets: readonly string[]): readonly (readonly number[])[] {
  const file = join(ROOT, config);
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(file, ts.sys.readFile).config,
    ts.sys,
    dirname(file),
  );
  const probes = new Map(snippets.map((code, index) => [join(dirname(file), `probe-${index}.ts`), code]));
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => probes.has(name) || fileExists(name);
  host.getSourceFile = (name, target, ...rest) => {
    const code = probes.get(name);
    return code === undefined
      ? getSourceFile(name, target, ...rest)
      : ts.createSourceFile(name, code, target);
  };
  const program = ts.createProgram([...probes.keys()], { ...options, incremental: false }, host);
  return [...probes.keys()].map((name) =>
    ts.getPreEmitDiagnostics(program, program.getSourceFile(name)).map((diagnostic) => diagnostic.code),
  );
}

const WORLDS = [
  {
    room: 'shared/tsconfig.json',
    lacks: ['document', 'process', 'console', 'setTimeout', 'fetch'],
    has: ['Map'],
  },
  { room: 'electron/tsconfig.json', lacks: ['document', 'window', 'indexedDB'], has: ['process', 'Buffer'] },
  { room: 'renderer/tsconfig.json', lacks: ['process', 'Buffer', 'require'], has: ['document', 'indexedDB'] },
  {
    room: 'renderer/tsconfig.worker.json',
    lacks: ['document', 'process'],
    has: ['postMessage', 'indexedDB'],
  },
] as const;

const YOUNGER_THAN_FLOOR = [
  'Object.groupBy([1], String)',
  'new Set([1]).union(new Set([2]))',
  'new Map<string, number>().keys().map((key) => key)',
  'Promise.withResolvers<void>()',
] as const;

describe('each room sees only its own world', () => {
  it.each(WORLDS)('$room does not know $lacks', ({ room, lacks }) => {
    const found = complaints(room, lacks.map(mention));
    for (const [index, codes] of found.entries()) {
      expect(codes, lacks[index]).toHaveLength(1);
      expect(CANNOT_FIND_NAME, lacks[index]).toContain(codes[0]);
    }
  });

  it.each(WORLDS)('$room knows $has', ({ room, has }) => {
    expect(complaints(room, has.map(mention)).flat()).toEqual([]);
  });

  it.each(WORLDS)('$room does not know what is younger than the floor', ({ room }) => {
    for (const codes of complaints(room, YOUNGER_THAN_FLOOR.map(mention))) expect(codes).not.toEqual([]);
  });
});
