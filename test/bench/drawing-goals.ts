import { count, kilobytes, millis, ratioRow, valueRow, type GoalRow, type Limit } from './goal-row';
import type { Section } from './goals';
import type { DrawingTimes } from './window/measure-drawing';

/** B1–B3, as they stand in goals.md. */
const GOALS = {
  mermaid: { kind: 'at-most', value: 0.05 },
  bpmn: { kind: 'at-most', value: 0.15 },
  painted: { kind: 'at-most', value: 0.25 },
  script: { kind: 'at-most', value: 0.05 },
  allAgainstFour: { kind: 'at-most', value: 1 },
  crossings: { kind: 'at-most', value: 1 },
  faults: { kind: 'at-most', value: 0 },
} as const satisfies { readonly [goal: string]: Limit };

const pair = (ours: number, floor: number) => ({ ours: [ours], floor: [floor] });

/** B1–B3. */
export function drawingRows(times: DrawingTimes): Section {
  const { scripts, geometry } = times;
  const both = geometry.filter(({ mermaid }) => mermaid !== null);
  const sum = (of: typeof geometry, side: keyof (typeof geometry)[number]): number =>
    of.reduce((total, one) => total + (one[side] ?? 0), 0);
  const crossings = pair(sum(both, 'ours'), sum(both, 'mermaid'));
  const sheets = geometry.length;
  const rows: readonly GoalRow[] = [
    ratioRow(
      'B1',
      'SOP 19, data → SVG, beside mermaid swimlane-beta',
      times.againstMermaid,
      GOALS.mermaid,
      millis,
    ),
    ratioRow('B1', 'the same beside bpmn-js, which gets its places', times.againstBpmn, GOALS.bpmn, millis),
    ratioRow('B1', 'SOP 19 painted, beside mermaid', times.painted, GOALS.painted, millis),
    ratioRow(
      'B1',
      'scripts of the drawing, minified',
      pair(scripts.ours, scripts.mermaid),
      GOALS.script,
      kilobytes,
    ),
    ratioRow(
      'B2',
      `all ${sheets} sheets, beside four of mermaid's`,
      times.allAgainstFour,
      GOALS.allAgainstFour,
      millis,
    ),
    ratioRow(
      'B3',
      `crossings on the ${both.length} sheets mermaid can draw`,
      crossings,
      GOALS.crossings,
      count,
    ),
    valueRow(
      'B3',
      `faults of geometry on all ${sheets} sheets`,
      sum(geometry, 'faults'),
      GOALS.faults,
      count,
    ),
  ];
  return { rows, leftOut: [] };
}
