import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { createMeasure } from '../../../renderer/parts/sop-sheet/measure';
import { SopSheet } from '../../../renderer/parts/sop-sheet/sop-sheet';
import { layoutProcedure } from '../../../shared/sop/layout';
import type { Procedure } from '../../../shared/sop/schema';
import type { SheetLayout } from '../../../shared/sop/sheet-types';
import { crossingsOf, faultsOf } from '../../unit/sop/sheet-geometry';
import { bpmnXml } from './bpmn-xml';
import { drawnCrossings } from './drawn-crossings';
import { mermaidText } from './mermaid-text';
import type { DrawingPage, Drawn, Geometry } from './messages';

/** Each peer is a bundle of its own, so that its scripts can be told from ours by their address. */
interface Peers {
  readonly drawMermaid: (id: string, text: string) => Promise<string>;
  readonly drawBpmn: (container: HTMLElement, xml: string) => Promise<() => void>;
}

const load = (path: string): Promise<Peers> => import(path) as Promise<Peers>;
const { drawMermaid } = await load('/mermaid/mermaid-side.js');
const { drawBpmn } = await load('/bpmn/bpmn-side.js');

/** A pane says at once how wide it is; otherwise the drawing would wait for a frame, and the frame would be timed. */
class PromptObserver implements ResizeObserver {
  readonly #tell: () => void;
  constructor(tell: ResizeObserverCallback) {
    this.#tell = () => tell([], this);
  }
  observe(): void {
    // Not at once: React is still busy with the effect that asks.
    queueMicrotask(() => flushSync(this.#tell));
  }
  unobserve(): void {
    return;
  }
  disconnect(): void {
    return;
  }
}
globalThis.ResizeObserver = PromptObserver;

const stage = document.querySelector<HTMLElement>('#stage') ?? document.body;

function layoutOf(procedure: Procedure): SheetLayout {
  const measure = createMeasure(getComputedStyle(stage).fontFamily);
  return layoutProcedure(procedure, { measure, widthPx: 1266, compact: false });
}

/** Runs when the frame in which something was drawn has been handed over for painting. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(null);
    });
  });
}

type Draw = (place: HTMLElement) => Promise<() => void> | (() => void);

/** Draws in an empty place, from data until the SVG stands in the page, and until it is painted; then clears the place. */
async function timed(draw: Draw): Promise<Drawn> {
  const place = document.createElement('div');
  place.style.height = '700px';
  stage.append(place);
  await painted();
  const start = performance.now();
  const clear = await draw(place);
  const js = performance.now() - start;
  if (place.querySelector('svg') === null) throw new Error('nothing was drawn');
  await painted();
  const taken = performance.now() - start;
  clear();
  place.remove();
  return { js, painted: taken };
}

function drawOurs(procedure: Procedure): Draw {
  return async (place) => {
    const root = createRoot(place);
    flushSync(() => root.render(<SopSheet procedure={procedure} />));
    // The width was asked for; after the next microtask the sheet is drawn for it.
    await Promise.resolve();
    return () => root.unmount();
  };
}

let drawn = 0;

function drawTheirs(text: string): Draw {
  return async (place) => {
    drawn += 1;
    place.innerHTML = await drawMermaid(`bench-${drawn}`, text);
    return () => undefined;
  };
}

/** Crossings of mermaid's drawing; null where it cannot draw the procedure (12.3.0 fails on an arrow from a step to itself). */
async function theirCrossings(procedure: Procedure, place: HTMLElement): Promise<number | null> {
  const loops = procedure.steps.some(({ id, next }) => next.some(({ to }) => to === id));
  if (loops) return null;
  await drawTheirs(mermaidText(procedure))(place);
  const paths = [...place.querySelectorAll<SVGPathElement>('path.flowchart-link')];
  const arrows = procedure.steps.reduce((sum, step) => sum + step.next.length, 0);
  if (paths.length !== arrows) throw new Error(`mermaid drew ${paths.length} of ${arrows} arrows`);
  return drawnCrossings(paths, (path) => {
    const target = /L_.+_(\w+)_\d+$/.exec(path.id)?.[1];
    if (target === undefined) throw new Error(`mermaid names an arrow ${path.id}`);
    return target;
  });
}

async function geometry(procedure: Procedure): Promise<Geometry> {
  const layout = layoutOf(procedure);
  const place = document.createElement('div');
  stage.append(place);
  const mermaid = await theirCrossings(procedure, place);
  place.remove();
  return { faults: faultsOf(layout).length, ours: crossingsOf(layout), mermaid };
}

const page: DrawingPage = {
  ours: (procedure) => timed(drawOurs(procedure)),
  mermaid: (procedure) => timed(drawTheirs(mermaidText(procedure))),
  bpmn: (procedure) => {
    const xml = bpmnXml(procedure, layoutOf(procedure));
    return timed((place) => drawBpmn(place, xml));
  },
  geometry,
  loaded: async () => (await (await fetch('/served')).json()) as readonly string[],
};
globalThis.benchDrawing = page;
