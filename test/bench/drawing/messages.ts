import type { Procedure } from '../../../shared/sop/schema';

/** One drawing: ms from data until its SVG stands in the page, and until the frame with it is painted. */
export interface Drawn {
  readonly js: number;
  readonly painted: number;
}

/** One procedure as both sides draw it: our faults, and how often lines cross; null where mermaid cannot draw it. */
export interface Geometry {
  readonly faults: number;
  readonly ours: number;
  readonly mermaid: number | null;
}

/** What the page that all contestants draw in can be asked for. */
export interface DrawingPage {
  readonly ours: (procedure: Procedure) => Promise<Drawn>;
  readonly mermaid: (procedure: Procedure) => Promise<Drawn>;
  readonly bpmn: (procedure: Procedure) => Promise<Drawn>;
  readonly geometry: (procedure: Procedure) => Promise<Geometry>;
  /** The paths of all scripts the page has loaded up to now. */
  readonly loaded: () => Promise<readonly string[]>;
}

declare global {
  var benchDrawing: DrawingPage;
}
