import { describe, expect, it } from 'vitest';
import { foundRows, narrowed } from '../../../renderer/features/katalog-sop/katalog-rows';
import type { SopRow } from '../../../shared/domain/sop/sop';
import { successors } from '../../../shared/sop/renumbering';
import { readDecree, readSop, sopFiles } from '../sop/catalogue';

const SOPS = sopFiles.map((name): SopRow => {
  const { number, title, procedures } = readSop(name.replace('.json', ''));
  const lanes = procedures.flatMap((procedure) => procedure.lanes);
  return {
    stream: `sop:${number}`,
    number,
    title,
    version: 1,
    lanes: lanes.map(({ label }) => label),
    laneIds: lanes.map(({ id }) => id),
    stepCount: 1,
  };
});
const hit = (number: string) => ({
  stream: `sop:${number}`,
  kind: 'sop',
  title: '',
  context: '',
  excerpt: [{ text: 'ketemu', isHit: true }],
});
const numbers = (rows: readonly { readonly number: string }[]) => rows.map(({ number }) => number);
const NOTHING = { mine: null, role: null, old: null };

describe('narrowing the catalogue', () => {
  it('leaves all where nothing is chosen, and what every filter lets through otherwise', () => {
    expect(narrowed(SOPS, NOTHING)).toEqual(SOPS);
    const mine = new Set(['helpdesk']);
    const role = new Set(['verifikator']);
    expect(numbers(narrowed(SOPS, { ...NOTHING, role }))).toEqual(['13']);
    for (const row of narrowed(SOPS, { ...NOTHING, mine })) expect(row.laneIds).toContain('helpdesk');
    expect(numbers(narrowed(SOPS, { ...NOTHING, mine, role }))).toEqual(['13']);
    expect(narrowed(SOPS, { ...NOTHING, mine: new Set<string>() })).toEqual([]);
  });

  it('to an old SOP leaves its replacement and the rows below it, and nothing for one that was dropped', () => {
    const table = successors(readDecree().renumbering);
    const of = (no: number) => table.find((one) => one.old.no === no) ?? null;
    expect(numbers(narrowed(SOPS, { ...NOTHING, old: of(7) }))).toEqual(['24', '25'].filter(isThere));
    expect(narrowed(SOPS, { ...NOTHING, old: of(17) })).toEqual([]);
  });
});

const isThere = (number: string): boolean => SOPS.some((sop) => sop.number === number);

describe('searching the catalogue', () => {
  it('shows what is found by number or title at once, before the index has answered', () => {
    expect(numbers(foundRows(SOPS, 'help de', []))).toEqual(['12']);
    expect(foundRows(SOPS, 'help de', [])[0]?.excerpt).toBeNull();
    expect(numbers(foundRows(SOPS, '12', []))).toEqual(['12']);
    expect(numbers(foundRows(SOPS, 'sop 12', []))).toEqual(['12']);
  });

  it('puts the SOP of that number first, then titles, then what the index found, each with its excerpt', () => {
    const found = foundRows(SOPS, '13', [hit('12'), hit('13'), hit('38')]);
    expect(numbers(found)).toEqual(['13', '12', '38']);
    expect(found[1]?.excerpt).toEqual([{ text: 'ketemu', isHit: true }]);
    expect(numbers(foundRows(SOPS, 'help', [hit('13'), hit('38')]))).toEqual(['12', '13', '38']);
  });

  it('has all of them where nothing is looked for, and none where nothing is found', () => {
    expect(numbers(foundRows(SOPS, ' — ', []))).toEqual(numbers(SOPS));
    expect(foundRows(SOPS, 'kelembapan', [])).toEqual([]);
    expect(foundRows([], 'help', [hit('12')])).toEqual([]);
  });
});
