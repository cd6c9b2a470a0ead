import { describe, expect, it } from 'vitest';
import { checkSop } from '../../../shared/sop/check-procedure';
import { decreeSchema } from '../../../shared/sop/decree';
import { roleTableSchema, sopSchema } from '../../../shared/sop/schema';
import { readCatalogueFile, readDecree, readRoles, readSop, sopFiles } from './catalogue';

const numbers = (): readonly string[] => readDecree().titles.map((title) => title.number);

describe('the catalogue', () => {
  it.each(sopFiles)('%s holds to the schema and carries its own number', (name) => {
    const parsed = sopSchema.safeParse(readCatalogueFile(name));
    expect(parsed.error?.issues).toBeUndefined();
    expect(`${parsed.data!.number}.json`).toBe(name);
  });

  it.each(sopFiles)('%s breaks no graph rule', (name) => {
    expect(checkSop(readSop(name.replace('.json', '')), numbers(), readRoles())).toEqual([]);
  });

  it.each(sopFiles)('%s is one of those the decree names', (name) => {
    const sop = readSop(name.replace('.json', ''));
    expect(numbers()).toContain(sop.number);
  });

  it('names forty SOPs in the decree, numbered without a hole', () => {
    expect(decreeSchema.safeParse(readCatalogueFile('decree.json')).error).toBeUndefined();
    expect(numbers()).toEqual(Array.from({ length: 40 }, (_, at) => String(at + 1).padStart(2, '0')));
  });

  it('lists every new SOP and all twenty-two old ones once in the table old to new', () => {
    const { renumbering } = readDecree();
    expect(renumbering.flatMap((line) => (line.new === null ? [] : [line.new.number]))).toEqual(numbers());
    expect(renumbering.flatMap((line) => (line.old === null ? [] : [line.old.no]))).toEqual(
      Array.from({ length: 22 }, (_, at) => at + 1),
    );
  });

  it('gives each lane of the decree one role, and each printed label one lane', () => {
    const roles = readRoles();
    const labels = roles.lanes.flatMap((line) => line.labels);
    expect(roleTableSchema.safeParse(readCatalogueFile('roles.json')).error).toBeUndefined();
    expect(new Set(labels).size).toBe(labels.length);
  });

  it('prints each lane under a label its line in the table knows', () => {
    const labelsOf = new Map(readRoles().lanes.map((line) => [line.lane, line.labels]));
    const strangers = sopFiles
      .map((name) => readSop(name.replace('.json', '')))
      .flatMap((sop) => sop.procedures.flatMap((procedure) => procedure.lanes))
      .filter((lane) => labelsOf.get(lane.id)?.includes(lane.label) !== true);
    expect(strangers).toEqual([]);
  });
});

describe('the schema', () => {
  const twelve = (): Record<string, unknown> =>
    structuredClone(readCatalogueFile('12.json') as Record<string, unknown>);

  it('refuses a field it does not know', () => {
    expect(sopSchema.safeParse({ ...twelve(), colour: 'teal' }).success).toBe(false);
  });

  it('refuses a mended step that does not keep the words it was mended from', () => {
    const text = JSON.stringify(twelve()).replace('"text":"printed"', '"text":"mended"');
    expect(sopSchema.safeParse(JSON.parse(text)).success).toBe(false);
  });

  it('refuses a duration whose least is more than its most', () => {
    const text = JSON.stringify(twelve()).replace('"min":10,"max":10', '"min":11,"max":10');
    expect(sopSchema.safeParse(JSON.parse(text)).success).toBe(false);
  });

  it('refuses a role among which an unknown role may be chosen', () => {
    const text = JSON.stringify(readCatalogueFile('roles.json')).replace(
      '["jf-ppbj","pokja"]',
      '["jf-ppbj","tamu"]',
    );
    expect(roleTableSchema.safeParse(JSON.parse(text)).success).toBe(false);
  });
});
