import { describe, expect, it } from 'vitest';
import { layoutProcedure } from '../../../shared/sop/layout';
import type { Box, SheetEdge, SheetLabel, SheetSymbol } from '../../../shared/sop/sheet-types';
import { readSop } from './catalogue';
import { plainMeasure } from './plain-measure';
import { crossingsOf, faultsOf, type DrawnSheet } from './sheet-geometry';

const [keluar] = readSop('38').procedures.filter((one) => one.id === 'keluar');
const sheet = layoutProcedure(keluar!, { measure: plainMeasure, widthPx: 1266, compact: false });

const moved = <Any extends Box>(box: Any, dx: number, dy: number): Any => ({
  ...box,
  ...{ x: box.x + dx, y: box.y + dy },
});

const withSymbol = (id: string, change: (symbol: SheetSymbol) => SheetSymbol): DrawnSheet => ({
  ...sheet,
  symbols: sheet.symbols.map((one) => (one.id === id ? change(one) : one)),
});
const withLabel = (edgeId: string, change: (label: SheetLabel) => SheetLabel): DrawnSheet => ({
  ...sheet,
  labels: sheet.labels.map((one) => (one.edgeId === edgeId ? change(one) : one)),
});
const withEdge = (id: string, change: (edge: SheetEdge) => SheetEdge): DrawnSheet => ({
  ...sheet,
  edges: sheet.edges.map((one) => (one.id === id ? change(one) : one)),
});
/** Moves the track of an arrow, the upright part between its first and last turn. */
const onTrack =
  (x: (edge: SheetEdge) => number) =>
  (edge: SheetEdge): SheetEdge => ({
    ...edge,
    points: edge.points.map((point, at) => (at === 1 || at === 2 ? { ...point, x: x(edge) } : point)),
  });
const edgeOf = (id: string): SheetEdge => sheet.edges.find((one) => one.id === id)!;
const symbolOf = (id: string): SheetSymbol => sheet.symbols.find((one) => one.id === id)!;

describe('the rules of a drawn sheet', () => {
  it('hold for the sheet the cases below spoil', () => {
    expect(faultsOf(sheet)).toEqual([]);
  });

  it.each([
    ['a symbol outside of its lane', withSymbol('4:main', (one) => moved(one, 300, 0)), /leaves its lane/],
    [
      'a symbol outside of its row',
      withSymbol('4:main', (one) => moved(one, 0, 90)),
      /leaves its lane or row/,
    ],
    ['a text on a line', withLabel('3/1', (one) => moved(one, 0, one.height)), /meets label/],
    ['a text that touches a line', withLabel('3/1', (one) => moved(one, 0, 3)), /meets label/],
    [
      'a text on a symbol',
      withLabel('3/1', (one) => ({ ...one, ...{ x: symbolOf('3:main').x, y: symbolOf('3:main').y } })),
      /label and symbol overlap/,
    ],
    [
      'two texts on one place',
      withLabel('5/1', (one) => ({
        ...sheet.labels.find((other) => other.edgeId === '5/0')!,
        edgeId: one.edgeId,
      })),
      /labels overlap/,
    ],
    [
      'a way back in the lane',
      withEdge(
        '5/1',
        onTrack(() => symbolOf('3:main').x + 5),
      ),
      /runs in the lane, in line with/,
    ],
    [
      'two ways on one line',
      withEdge(
        '6/1',
        onTrack(() => edgeOf('7/0').points[1]!.x),
      ),
      /run on one line/,
    ],
    [
      'two ways too near',
      withEdge(
        '6/1',
        onTrack(() => edgeOf('7/0').points[1]!.x - 3),
      ),
      /run too near/,
    ],
    [
      'an arrow that ends beside its target',
      withEdge('1/0', (edge) => ({
        ...edge,
        points: edge.points.map((point) => ({ ...point, x: point.x + 9 })),
      })),
      /does not end at its target/,
    ],
    [
      'a slanting line',
      withEdge('1/0', (edge) => ({ ...edge, points: [edge.points[0]!, edge.points.at(-1)!] })),
      /is not orthogonal/,
    ],
  ])('see %s', (_what, spoilt, fault) => {
    expect(faultsOf(spoilt).join('\n')).toMatch(fault);
  });

  it('count a crossing once', () => {
    const across = withEdge(
      '7/0',
      onTrack(() => sheet.columns.find((one) => one.kind === 'lane')!.x + 2),
    );
    expect(crossingsOf(sheet)).toBe(0);
    expect(crossingsOf(across)).toBeGreaterThan(0);
  });
});
