import type { Procedure } from '../../../shared/sop/schema';
import type { Box, SheetLayout, SheetSymbol } from '../../../shared/sop/sheet-types';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const bounds = ({ x, y, width, height }: Box): string =>
  `<dc:Bounds x="${x}" y="${y}" width="${width}" height="${height}"/>`;

const idOf = (symbol: string): string => `n_${symbol.replaceAll(/[^\w]/g, '_')}`;

function element({ id, shape, stepId }: SheetSymbol, texts: ReadonlyMap<string, string>): string {
  const name = escaped(texts.get(stepId) ?? '');
  if (shape === 'diamond') return `<bpmn:exclusiveGateway id="${idOf(id)}" name="${name}"/>`;
  return `<bpmn:task id="${idOf(id)}" name="${name}"/>`;
}

/**
 * A procedure as BPMN with every coordinate given: bpmn-js lays nothing out by itself, so it gets our own places and has
 * only to draw them, in lanes of one pool.
 */
export function bpmnXml(
  { lanes, steps }: Procedure,
  { columns, symbols, edges, labels, bodyHeightPx }: SheetLayout,
): string {
  const texts = new Map(steps.map((step) => [step.id, step.text]));
  const nodes = symbols.filter(({ part }) => part === 'main' || part === 'end' || part === 'start');
  const known = new Set(nodes.map(({ id }) => id));
  const flows = edges.filter((edge) => known.has(edge.fromSymbol) && known.has(edge.toSymbol));
  const whenOf = (id: string): string =>
    escaped(labels.find((label) => label.edgeId === id)?.lines.join(' ') ?? '');
  const ofLanes = columns.filter(({ kind }) => kind === 'lane');
  const left = ofLanes[0]?.x ?? 0;
  const width = ofLanes.reduce((sum, column) => sum + column.width, 0);
  const pool = { x: left - 30, y: 0, width: width + 30, height: bodyHeightPx };
  const laneXml = lanes.map(({ id, label }) => {
    const refs = nodes
      .filter(({ laneId }) => laneId === id)
      .map((one) => `<bpmn:flowNodeRef>${idOf(one.id)}</bpmn:flowNodeRef>`);
    return `<bpmn:lane id="lane_${id}" name="${escaped(label)}">${refs.join('')}</bpmn:lane>`;
  });
  const flowXml = flows.map(
    ({ id, fromSymbol, toSymbol }) =>
      `<bpmn:sequenceFlow id="${idOf(id)}" name="${whenOf(id)}" sourceRef="${idOf(fromSymbol)}" targetRef="${idOf(toSymbol)}"/>`,
  );
  const shapes = [
    `<di:BPMNShape id="d_pool" bpmnElement="pool" isHorizontal="false">${bounds(pool)}</di:BPMNShape>`,
    ...ofLanes.map(
      ({ laneId, x, width: laneWidth }) =>
        `<di:BPMNShape id="d_lane_${laneId}" bpmnElement="lane_${laneId}" isHorizontal="false">${bounds({ x, y: 30, width: laneWidth, height: bodyHeightPx })}</di:BPMNShape>`,
    ),
    ...nodes.map(
      (one) =>
        `<di:BPMNShape id="d_${idOf(one.id)}" bpmnElement="${idOf(one.id)}">${bounds(one)}</di:BPMNShape>`,
    ),
    ...flows.map(({ id, points }) => {
      const way = points.map(({ x, y }) => `<dd:waypoint x="${x}" y="${y}"/>`).join('');
      const label = labels.find(({ edgeId }) => edgeId === id);
      const text = label === undefined ? '' : `<di:BPMNLabel>${bounds(label)}</di:BPMNLabel>`;
      return `<di:BPMNEdge id="d_${idOf(id)}" bpmnElement="${idOf(id)}">${way}${text}</di:BPMNEdge>`;
    }),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:di="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:dd="http://www.omg.org/spec/DD/20100524/DI" id="d" targetNamespace="bench">
<bpmn:collaboration id="c"><bpmn:participant id="pool" processRef="p"/></bpmn:collaboration>
<bpmn:process id="p"><bpmn:laneSet id="ls">${laneXml.join('')}</bpmn:laneSet>${nodes.map((one) => element(one, texts)).join('')}${flowXml.join('')}</bpmn:process>
<di:BPMNDiagram id="dia"><di:BPMNPlane id="plane" bpmnElement="c">${shapes.join('')}</di:BPMNPlane></di:BPMNDiagram>
</bpmn:definitions>`;
}
