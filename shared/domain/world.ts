import type { KantorState } from './kantor/kantor';
import type { OrangState } from './orang/orang';
import type { BerkasState } from './berkas/berkas-state';
import type { KalenderState } from './kalender/kalender';
import type { NomorState } from './nomor/nomor';
import type { PeranState } from './peran/peran';
import type { SopState } from './sop/sop';

/** The folded state behind each kind of stream. */
export interface StateOf {
  readonly kantor: KantorState;
  readonly peran: PeranState;
  readonly kalender: KalenderState;
  readonly orang: OrangState;
  readonly sop: SopState;
  readonly berkas: BerkasState;
  readonly nomor: NomorState;
}

/** A kind of stream. */
export type Kind = keyof StateOf;

/**
 * The journal as a decision sees it: states folded up to one moment. `list` is for the small kinds only (people,
 * SOPs): it reads every stream of the kind.
 */
export interface World {
  readonly read: <K extends Kind>(kind: K, stream: string) => StateOf[K] | null;
  readonly list: <K extends 'orang' | 'sop'>(kind: K) => readonly StateOf[K][];
}
