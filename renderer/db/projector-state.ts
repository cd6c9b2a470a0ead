/**
 * How the painting of what the screens show stands. `done` and `total` count lines of the journal; `besideFailed`:
 * the last painting beside the picture in use had to be given up.
 */
export type ProjectorState =
  | { readonly kind: 'starting'; readonly appliedSeq: number }
  | { readonly kind: 'ready'; readonly appliedSeq: number; readonly besideFailed: boolean }
  | {
      readonly kind: 'rebuilding';
      readonly appliedSeq: number;
      readonly done: number;
      readonly total: number;
    }
  | { readonly kind: 'too-new'; readonly appliedSeq: number; readonly type: string; readonly v: number }
  | { readonly kind: 'failed'; readonly appliedSeq: number; readonly code: string };

/** What the one working projector tells all windows: its state, and the picture they are to look at (null: none yet). */
export interface ProjectorReport {
  readonly state: ProjectorState;
  readonly picture: string | null;
}
