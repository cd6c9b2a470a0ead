/** The kinds of text on a sheet; the measure knows the font and line height of each. */
export type TextStyle = 'head' | 'cell' | 'tag' | 'label' | 'symbol';

/** A text broken into lines: the widest line and the height of all, in px. */
export type MeasuredText = {
  readonly lines: readonly string[];
  readonly widthPx: number;
  readonly heightPx: number;
};

/**
 * Breaks a text into lines no wider than `widthPx` (which may be `Infinity`), breaking a word only where it is wider by
 * itself. In a window it asks the canvas, in a test it counts characters.
 */
export type Measure = (text: string, widthPx: number, style: TextStyle) => MeasuredText;

/** What a sheet is laid out for: the width to fill, in px, and whether the Mutu Baku columns are left out. */
export type SheetOptions = { readonly measure: Measure; readonly widthPx: number; readonly compact: boolean };

/**
 * How a sheet is planned. Turned, the plan runs from left to right: every box in it is laid on its side (its width is the
 * height that will be drawn), no text column is planned, and a row is at least `leastRow` px.
 */
export type PlanOptions = SheetOptions & { readonly turned: boolean; readonly leastRow: number };

/** A point, in px from the top left of the sheet's body. */
export type Point = { readonly x: number; readonly y: number };

/** An upright rectangle, in px; `x` and `y` are its top left corner. */
export type Box = Point & { readonly width: number; readonly height: number };

/** The columns of the official table; `lane` once per Pelaksana. */
export type ColumnKind = 'no' | 'uraian' | 'lane' | 'kelengkapan' | 'waktu' | 'output' | 'keterangan';

/** One column; `laneId` is null but for a lane. */
export type SheetColumn = {
  readonly kind: ColumnKind;
  readonly laneId: string | null;
  readonly label: string;
  readonly x: number;
  readonly width: number;
};

/** One cell of the two-storeyed head; its coordinates count from the head's own top left. */
export type HeadCell = Box & { readonly lines: readonly string[]; readonly laneId: string | null };

/** One text cell of a row; `tags` are the catalogue's own remarks, set apart from the printed words. */
export type SheetCell = Box & {
  readonly kind: ColumnKind;
  readonly lines: readonly string[];
  readonly tags: readonly string[];
};

/** One row of the table. */
export type SheetRow = {
  readonly stepId: string;
  readonly y: number;
  readonly height: number;
  readonly cells: readonly SheetCell[];
};

/** The symbols of SOP-AP. Source: PermenPANRB 35/2012. */
export type SymbolShape = 'capsule' | 'rectangle' | 'diamond' | 'pentagon';

/**
 * What a symbol is there for: `main` the step itself, `with` and `or` the other lanes of it, `start` and `end` terminators
 * that stand apart from a step, `open` another SOP that an edge opens.
 */
export type SymbolPart = 'main' | 'with' | 'or' | 'start' | 'end' | 'open';

/** One drawn symbol; `calls` are the numbers of the SOPs its text names, for a jump to them. */
export type SheetSymbol = Box & {
  readonly id: string;
  readonly stepId: string;
  readonly laneId: string;
  readonly part: SymbolPart;
  readonly shape: SymbolShape;
  readonly text: string | null;
  readonly sops: readonly string[];
};

/** A text that belongs to a symbol or, where `edgeId` is set, to an edge. `align` is the side its lines are flush with. */
export type SheetLabel = Box & {
  readonly stepId: string;
  readonly edgeId: string | null;
  readonly lines: readonly string[];
  readonly align: 'start' | 'middle' | 'end';
};

/**
 * One arrow: an orthogonal polyline from the border of one symbol to the border of another, the head at its last point.
 * `to` is null for an arrow to a terminator or pentagon; `index` counts the step's edges, -1 for the arrow of a start.
 */
export type SheetEdge = {
  readonly id: string;
  readonly from: string;
  readonly to: string | null;
  readonly index: number;
  readonly fromSymbol: string;
  readonly toSymbol: string;
  readonly points: readonly Point[];
};

/** The flowchart of a sheet: what is drawn over its table, in px. */
export type SheetDrawing = {
  readonly symbols: readonly SheetSymbol[];
  readonly edges: readonly SheetEdge[];
  readonly labels: readonly SheetLabel[];
};

/** A sheet laid out: everything to draw, in px. The head has its own origin, so that it can stay while the body scrolls. */
export type SheetLayout = SheetDrawing & {
  readonly widthPx: number;
  readonly headHeightPx: number;
  readonly bodyHeightPx: number;
  readonly columns: readonly SheetColumn[];
  readonly head: readonly HeadCell[];
  readonly rows: readonly SheetRow[];
};

/** One band of a sheet laid across: a lane, or one of the official table's text columns turned into a row. */
export type SheetBand = {
  readonly kind: ColumnKind;
  readonly laneId: string | null;
  readonly lines: readonly string[];
  readonly y: number;
  readonly height: number;
};

/** One step of a sheet laid across: the stretch of it, and its text cells. */
export type SheetSlice = {
  readonly stepId: string;
  readonly x: number;
  readonly width: number;
  readonly cells: readonly SheetCell[];
};

/** A sheet laid across: lanes and text rows as bands, steps from left to right; the bands' headings stand apart. */
export type SheetAcross = SheetDrawing & {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly headWidthPx: number;
  readonly bands: readonly SheetBand[];
  readonly slices: readonly SheetSlice[];
};
