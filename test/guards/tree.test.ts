import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, repositoryFiles } from './repository';

const KEBAB = /^\.?[a-z0-9]+([.-][a-z0-9]+)*$/;
// Names that other tools look for under exactly this spelling.
const GIVEN_NAMES = new Set(['LICENSE', 'README.md', 'CHANGELOG.md', 'CONTRIBUTING.md']);
const CODE = /\.(ts|tsx|mjs|cjs|js|css|html)$/;

// Written in two halves, so that this file does not find itself.
const FORBIDDEN: readonly (readonly [string, RegExp])[] = [
  ['a rule switched off', new RegExp('eslint-' + 'disable')],
  ['the compiler silenced', new RegExp('@ts-' + '(ignore|nocheck|expect-error)')],
  ['work left for later', new RegExp('\\b(TO' + 'DO|FIX' + 'ME)\\b')],
  ['a registry by name', new RegExp('registry\\.(npm' + 'js|yarn' + 'pkg)')],
  ['a path of one machine', new RegExp('(^|["\'`\\s])/(ho' + 'me|ro' + 'ot|wo' + 'rk|Us' + 'ers)/[a-z]')],
];

const misnamed = (files: readonly string[]) =>
  files.filter((file) => file.split('/').some((part) => !KEBAB.test(part) && !GIVEN_NAMES.has(part)));
const barrels = (files: readonly string[]) =>
  files.filter((file) => /(^|\/)index\.(ts|tsx|mjs|js)$/.test(file));
const forbiddenIn = (text: string) =>
  FORBIDDEN.filter(([, pattern]) => pattern.test(text)).map(([what]) => what);

describe('the tree', () => {
  it('names every file and folder in kebab-case', () => {
    expect(misnamed(['shared/SuratMasuk.ts', 'renderer/Parts/chip.tsx', 'a/surat_masuk.css'])).toHaveLength(
      3,
    );
    expect(misnamed(repositoryFiles())).toEqual([]);
  });

  it('has no barrels', () => {
    expect(barrels(['shared/domain/index.ts', 'renderer/index.html'])).toEqual(['shared/domain/index.ts']);
    expect(barrels(repositoryFiles())).toEqual([]);
  });

  it('holds no silenced check, no postponed work, no registry and no machine path', () => {
    expect(forbiddenIn(`// eslint-${'disable'}-next-line`)).toEqual(['a rule switched off']);
    expect(forbiddenIn(`open('/ho${'me'}/budi/surat')`)).toEqual(['a path of one machine']);

    const found = repositoryFiles()
      .filter((file) => CODE.test(file))
      .flatMap((file) =>
        forbiddenIn(readFileSync(join(ROOT, file), 'utf8')).map((what) => `${file}: ${what}`),
      );
    expect(found).toEqual([]);
  });

  it('keeps the lockfile free of hosts, so that any registry may serve it', () => {
    const lockfile = readFileSync(join(ROOT, 'package-lock.json'), 'utf8');
    expect(lockfile).not.toContain('"resolved"');
  });

  it('pins every direct dependency to one version', () => {
    const { dependencies, devDependencies } = JSON.parse(
      readFileSync(join(ROOT, 'package.json'), 'utf8'),
    ) as Record<'dependencies' | 'devDependencies', Record<string, string>>;
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
    );
    expect(loose).toEqual([]);
  });
});
