import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { COMMANDS, EVENTS, moduleOf, MODULES, WINDOW_COMMANDS } from '../../../shared/domain/catalogue';
import { ERROR_CODES } from '../../../shared/domain/errors';

const domain = fileURLToPath(new URL('../../../shared/domain', import.meta.url));
const sources = readdirSync(domain, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('errors.ts'))
  .map((name) => readFileSync(`${domain}/${name}`, 'utf8'));
const dispatch = readFileSync(new URL('../../../electron/commands/dispatch.ts', import.meta.url), 'utf8');

describe('the catalogue of the domain', () => {
  it('holds each command under its own type, each module under its own kind', () => {
    for (const [type, spec] of COMMANDS) expect(spec.type).toBe(type);
    for (const [kind, module] of Object.entries(MODULES)) expect(module.kind).toBe(kind);
  });

  it('knows no kind and no command by the name of something every object has', () => {
    for (const name of ['constructor', '__proto__', 'toString', 'hasOwnProperty', '']) {
      expect(moduleOf(name)).toBeNull();
      expect(COMMANDS.has(name)).toBe(false);
    }
  });

  it('has an upcaster for every step up to the present version of every event', () => {
    for (const [type, { v, steps }] of Object.entries(EVENTS)) expect(steps, type).toHaveLength(v - 1);
  });

  it('keeps from windows what only the program does', () => {
    for (const type of WINDOW_COMMANDS) expect(COMMANDS.get(type)?.right.kind).not.toBe('internal');
  });

  it('refuses with each of its codes somewhere: none is left over', () => {
    const machine = ['belum-masuk', 'terkunci', 'disk-penuh', 'tulis-gagal'];
    const unused = ERROR_CODES.filter(
      (code) => !machine.includes(code) && ![...sources, dispatch].some((text) => text.includes(`'${code}'`)),
    );
    expect(unused).toEqual([]);
  });
});

describe('every command refuses what is no data of its own', () => {
  const odd = [undefined, null, 'teks', 7, [], {}, { asing: 1 }, new Map(), Object.create(null)];
  it.each([...COMMANDS.keys()])('%s', (type) => {
    const schema = COMMANDS.get(type)?.data;
    for (const value of odd) expect(schema?.safeParse(value).success, JSON.stringify(value)).toBe(false);
  });
});
