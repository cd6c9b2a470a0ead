import { describe, expect, it } from 'vitest';
import { searchDocOf } from '../../../shared/domain/search-doc';
import type { SopState } from '../../../shared/domain/sop/sop';
import type { Sop } from '../../../shared/sop/schema';
import { readSop, sopFiles } from '../sop/catalogue';

const stateOf = (sop: Sop): SopState => ({
  stream: `sop:${sop.number}`,
  versions: [{ version: 1, publishedAt: 0, sop, source: 'bawaan' }],
  declined: null,
});
const numbers = sopFiles.map((name) => name.replace('.json', ''));

/** Every text of a SOP that is printed on its sheet, found by walking the file itself. */
function printedTexts(value: unknown, key = ''): readonly string[] {
  const silent = [
    'provenance',
    'id',
    'lane',
    'with',
    'or',
    'kind',
    'unit',
    'trigger',
    'calls',
    'to',
    'result',
  ];
  const other = ['resume', 'opens', 'after', 'sop', 'number', 'created', 'revised', 'approved', 'original'];
  if ([...silent, ...other].includes(key)) return [];
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap((part) => printedTexts(part));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => printedTexts(part, name));
}

describe('what is searched of a SOP', () => {
  it.each(numbers)('SOP %s: every text that is printed on its sheet', (number) => {
    const sop = readSop(number);
    const doc = searchDocOf(`sop:${number}`, stateOf(sop));
    const words = `${doc?.title ?? ''}\n${doc?.body ?? ''}`;
    const missing = printedTexts(sop).filter((text) => !words.includes(text));
    expect(missing).toEqual([]);
  });

  it('is the version in force, and nothing for a SOP that was only declined', () => {
    const sop = readSop('12');
    const state = stateOf(sop);
    const newer = { ...state.versions[0]!, version: 2, sop: { ...sop, records: 'Buku catatan baru' } };
    const body = searchDocOf('sop:12', { ...state, versions: [...state.versions, newer] })?.body ?? '';
    expect(body).toContain('Buku catatan baru');
    expect(body).not.toContain(sop.records);
    expect(searchDocOf('sop:12', { ...state, versions: [] })).toBeNull();
  });
});
