import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkProcedure } from '../../../shared/sop/check-procedure';
import { layoutProcedure } from '../../../shared/sop/layout';
import type { Procedure } from '../../../shared/sop/schema';
import type { SheetLayout } from '../../../shared/sop/sheet-types';
import { readSop, sopFiles } from './catalogue';
import { plainMeasure } from './plain-measure';
import { randomProcedure, randomRoles } from './random-procedure';
import { aProcedure, aStep } from './a-procedure';
import { crossingsOf, faultsOf } from './sheet-geometry';

const FULL = { measure: plainMeasure, widthPx: 1290, compact: false };
const NARROW = { measure: plainMeasure, widthPx: 620, compact: true };

const catalogue = sopFiles.flatMap((file) => {
  const sop = readSop(file.replace('.json', ''));
  return sop.procedures.map((procedure) => ({ name: `${sop.number} ${procedure.id}`, procedure }));
});

function procedureOf(number: string, id = 'utama'): Procedure {
  return catalogue.find((one) => one.name === `${number} ${id}`)!.procedure;
}

function symbolShapes(layout: SheetLayout, stepId: string): readonly string[] {
  return layout.symbols.filter((one) => one.stepId === stepId).map((one) => `${one.part} ${one.shape}`);
}

describe('layoutProcedure', () => {
  it.each(catalogue)('draws SOP $name without a fault, wide and narrow', ({ procedure }) => {
    expect(faultsOf(layoutProcedure(procedure, FULL))).toEqual([]);
    expect(faultsOf(layoutProcedure(procedure, NARROW))).toEqual([]);
  });

  it('draws any valid procedure without a fault', () => {
    const sop = { ...readSop('12'), number: '12' };
    fc.assert(
      fc.property(randomProcedure, (procedure) => {
        expect(checkProcedure(sop, procedure, ['21', '34'], randomRoles)).toEqual([]);
        expect(faultsOf(layoutProcedure(procedure, FULL))).toEqual([]);
        expect(faultsOf(layoutProcedure(procedure, NARROW))).toEqual([]);
      }),
      { numRuns: 300, seed: 12 },
    );
  });

  it('draws the first and the last activity as capsules and a choice as a diamond', () => {
    const layout = layoutProcedure(procedureOf('38', 'keluar'), FULL);
    expect(symbolShapes(layout, '1')[0]).toBe('main capsule');
    expect(symbolShapes(layout, '3')).toEqual(['main diamond']);
    expect(symbolShapes(layout, '12')).toEqual(['main capsule']);
  });

  it('sets the start apart where the first step is a choice', () => {
    expect(symbolShapes(layoutProcedure(procedureOf('12'), FULL), '1')).toEqual([
      'main diamond',
      'start capsule',
    ]);
  });

  it('draws a branch that ends with its own capsule, named by the result', () => {
    const layout = layoutProcedure(procedureOf('13'), FULL);
    const end = layout.symbols.find((symbol) => symbol.part === 'end');
    expect(end).toMatchObject({ stepId: '4', shape: 'capsule', text: 'dikembalikan' });
    expect(layout.edges.find((edge) => edge.toSymbol === end?.id)?.to).toBeNull();
  });

  it('draws lanes that take part, or may hold a step, with a light symbol each', () => {
    const layout = layoutProcedure(procedureOf('12'), FULL);
    expect(layout.symbols.filter((symbol) => symbol.part === 'with').map((symbol) => symbol.laneId)).toEqual([
      'kasubbag-terkait',
      'pokja',
    ]);
    expect(symbolShapes(layout, '4')).toEqual(['main capsule', 'or rectangle', 'or rectangle']);
  });

  it('draws a step done by another SOP, and a way that opens one, with a pentagon that names it', () => {
    const steps = [
      aStep('1', [{ to: '2' }], { calls: [{ sop: '34' }] }),
      aStep('2', [
        { to: '3', when: 'ya' },
        { to: null, when: 'tidak', result: 'gagal', opens: '21' },
      ]),
      aStep('3', []),
    ];
    const layout = layoutProcedure(aProcedure(steps), FULL);
    const pentagons = layout.symbols.filter((symbol) => symbol.shape === 'pentagon');
    expect(pentagons.map((symbol) => `${symbol.part} ${symbol.text ?? ''} ${symbol.sops.join()}`)).toEqual([
      'main SOP 34 34',
      'open SOP 21 21',
    ]);
  });

  it('prints every word of every column', () => {
    const procedure = procedureOf('38', 'masuk');
    const layout = layoutProcedure(procedure, FULL);
    layout.rows.forEach((row, at) => {
      const step = procedure.steps[at]!;
      const text = (kind: string): string | undefined =>
        row.cells.find((cell) => cell.kind === kind)?.lines.join(' ');
      expect(text('uraian')).toBe(step.text);
      expect(text('kelengkapan')).toBe(step.requires.join(', '));
      expect(text('waktu')).toBe(step.duration?.text);
      expect(text('output')).toBe(step.outputs.join(', '));
    });
  });

  it('marks what is reconstructed or awaited apart from the printed words', () => {
    const { rows } = layoutProcedure(procedureOf('38', 'keluar'), FULL);
    const tags = (stepId: string): readonly string[] | undefined =>
      rows.find((row) => row.stepId === stepId)?.cells.find((cell) => cell.kind === 'uraian')?.tags;
    expect(tags('2')).toEqual(['rekonstruksi']);
    expect(tags('9')).toEqual(['menunggu Bagian Umum']);
    expect(tags('10')).toEqual([]);
  });

  it('fills the width it is given, and leaves Mutu Baku out where there is none to spare', () => {
    const wide = layoutProcedure(procedureOf('12'), FULL);
    const narrow = layoutProcedure(procedureOf('12'), NARROW);
    expect(wide.widthPx).toBeGreaterThan(1280);
    expect(wide.widthPx).toBeLessThanOrEqual(1290);
    expect(narrow.widthPx).toBeLessThanOrEqual(620);
    expect(wide.columns.map((column) => column.kind)).toContain('output');
    expect(narrow.columns.map((column) => column.kind)).toEqual(['no', 'uraian', 'lane', 'lane', 'lane']);
  });

  it('crosses no lines in the sheets that can be drawn without', () => {
    expect(
      catalogue.map(({ name, procedure }) => [name, crossingsOf(layoutProcedure(procedure, FULL))]),
    ).toEqual(
      expect.arrayContaining([
        ['12 utama', 0],
        ['13 utama', 0],
        ['38 masuk', 0],
      ]),
    );
  });

  it('gives the same sheet for the same procedure', () => {
    const procedure = procedureOf('38', 'keluar');
    expect(layoutProcedure(procedure, FULL)).toEqual(layoutProcedure(procedure, FULL));
  });
});
