import type { Procedure, Step } from '../../../shared/sop/schema';

const words = (text: string): string => `"${text.replaceAll('"', '#quot;')}"`;

function node({ id, text, kind, next }: Step, isFirst: boolean): string {
  if (kind === 'decision') return `s${id}{${words(text)}}`;
  return isFirst || next.length === 0 ? `s${id}([${words(text)}])` : `s${id}[${words(text)}]`;
}

/** The capsules in which branches of a step end. */
function endsOf({ id, next }: Step): readonly string[] {
  return next.flatMap((edge, index) =>
    edge.to === null ? [`e${id}x${index}([${words(edge.result)}])`] : [],
  );
}

/** A procedure as a mermaid swimlane diagram: a lane per Pelaksana, every step with its text, every arrow with its condition. */
export function mermaidText({ lanes, steps }: Procedure): string {
  const inLanes = lanes.flatMap(({ id, label }, at) => [
    `subgraph lane${at}[${words(label)}]`,
    ...steps.flatMap((step, row) => (step.lane === id ? [node(step, row === 0), ...endsOf(step)] : [])),
    'end',
  ]);
  const arrows = steps.flatMap(({ id, next }) =>
    next.map((edge, index) => {
      const when = edge.when === undefined ? '' : `|${words(edge.when)}|`;
      return `s${id} -->${when} ${edge.to === null ? `e${id}x${index}` : `s${edge.to}`}`;
    }),
  );
  return ['swimlane-beta TB', ...inLanes, ...arrows].join('\n');
}
