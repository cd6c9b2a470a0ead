import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkProcedure } from '../../../shared/sop/check-procedure';
import { layoutProcedure } from '../../../shared/sop/layout';
import { layoutAcross } from '../../../shared/sop/layout-across';
import type { Edge, Procedure, Step } from '../../../shared/sop/schema';
import type { Measure, SheetLayout } from '../../../shared/sop/sheet-types';
import { readSop, sopFiles } from './catalogue';
import { plainMeasure } from './plain-measure';
import { randomProcedure, randomRoles } from './random-procedure';
import { aProcedure, aStep } from './a-procedure';
import { crossingsOf, faultsOf, turnedBack } from './sheet-geometry';

/** What a page of the catalogue has for its sheet in a window of 1366 px, with a scroll bar. */
const PAGE_WIDTH = 1266;
const FULL = { measure: plainMeasure, widthPx: PAGE_WIDTH, compact: false };
const ACROSS = { measure: plainMeasure, widthPx: PAGE_WIDTH };
const NARROW = { measure: plainMeasure, widthPx: 620, compact: true };

const catalogue = sopFiles.flatMap((file) => {
  const sop = readSop(file.replace('.json', ''));
  return sop.procedures.map((procedure) => ({ name: `${sop.number} ${procedure.id}`, procedure }));
});

/** The sheets whose lines cross: in 21 two reviews choose between six kinds of failure, whose treatments lead back. */
const CROSSINGS: { readonly [name: string]: number } = { '21 utama': 7 };

/** A measure that keeps the words it had to break. */
function watchful(broken: string[]): Measure {
  return (text, widthPx, style) => {
    const tooWide = text.split(' ').filter((word) => plainMeasure(word, Infinity, style).widthPx > widthPx);
    broken.push(...tooWide);
    return plainMeasure(text, widthPx, style);
  };
}

function procedureOf(number: string, id = 'utama'): Procedure {
  return catalogue.find((one) => one.name === `${number} ${id}`)!.procedure;
}

function symbolShapes(layout: SheetLayout, stepId: string): readonly string[] {
  return layout.symbols.filter((one) => one.stepId === stepId).map((one) => `${one.part} ${one.shape}`);
}

describe('layoutProcedure', () => {
  it.each(catalogue)('draws SOP $name without a fault: wide, narrow and across', ({ procedure }) => {
    expect(faultsOf(layoutProcedure(procedure, FULL))).toEqual([]);
    expect(faultsOf(layoutProcedure(procedure, NARROW))).toEqual([]);
    expect(faultsOf(turnedBack(layoutAcross(procedure, ACROSS)))).toEqual([]);
  });

  it.each(catalogue)('fits SOP $name into the page, and breaks no word', ({ procedure }) => {
    const broken: string[] = [];
    const { widthPx } = layoutProcedure(procedure, { ...FULL, measure: watchful(broken) });
    expect(widthPx).toBeLessThanOrEqual(PAGE_WIDTH);
    expect(broken).toEqual([]);
  });

  it('draws any valid procedure without a fault', { timeout: 60_000 }, () => {
    const sop = { ...readSop('12'), number: '12' };
    fc.assert(
      fc.property(randomProcedure, (procedure) => {
        expect(checkProcedure(sop, procedure, ['21', '34'], randomRoles)).toEqual([]);
        expect(faultsOf(layoutProcedure(procedure, FULL))).toEqual([]);
        expect(faultsOf(layoutProcedure(procedure, NARROW))).toEqual([]);
        expect(faultsOf(turnedBack(layoutAcross(procedure, ACROSS)))).toEqual([]);
      }),
      { numRuns: 150, seed: 12 },
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
    expect(wide.widthPx).toBeGreaterThan(PAGE_WIDTH - 10);
    expect(wide.widthPx).toBeLessThanOrEqual(PAGE_WIDTH);
    expect(narrow.widthPx).toBeLessThanOrEqual(620);
    expect(wide.columns.map((column) => column.kind)).toContain('output');
    expect(narrow.columns.map((column) => column.kind)).toEqual(['no', 'uraian', 'lane', 'lane', 'lane']);
  });

  it.each(catalogue)(
    'crosses no more lines in SOP $name than are known not to be avoidable',
    ({ name, procedure }) => {
      expect(crossingsOf(layoutProcedure(procedure, FULL))).toBe(CROSSINGS[name] ?? 0);
      expect(crossingsOf(turnedBack(layoutAcross(procedure, ACROSS)))).toBe(CROSSINGS[name] ?? 0);
    },
  );

  it('runs over lanes that are free in a row, where that saves a crossing, and over no symbol', () => {
    const step = (id: string, lane: string, next: readonly Edge[], rest: Partial<Step> = {}): Step =>
      aStep(id, next, { lane, ...rest });
    const returning = (rest: Partial<Step>): SheetLayout => {
      const steps = [
        step('1', 'c', [{ to: '2' }]),
        step('2', 'c', [{ to: '3' }]),
        step('3', 'a', [{ to: '4' }]),
        step(
          '4',
          'b',
          [
            { to: '5', when: 'sesuai' },
            { to: '2', when: 'tidak sesuai' },
          ],
          rest,
        ),
        step('5', 'b', []),
      ];
      return layoutProcedure(aProcedure(steps, ['a', 'b', 'c']), FULL);
    };
    const [free, met] = [returning({}), returning({ with: ['a', 'c'] })];
    expect([crossingsOf(free), crossingsOf(met)]).toEqual([0, 1]);
    expect([...faultsOf(free), ...faultsOf(met)]).toEqual([]);
  });

  it('gives the same sheet for the same procedure', () => {
    const procedure = procedureOf('38', 'keluar');
    expect(layoutProcedure(procedure, FULL)).toEqual(layoutProcedure(procedure, FULL));
  });
});
