import type { AturanState } from './aturan/aturan';
import type { KantorState } from './kantor/kantor';
import type { OrangState } from './orang/orang';
import type { BerkasState } from './berkas/berkas-state';
import type { KalenderState } from './kalender/kalender';
import type { KeputusanState } from './keputusan/keputusan';
import type { NomorState } from './nomor/nomor';
import type { PeranState } from './peran/peran';
import type { ProgramState } from './program-kerja/program-kerja';
import type { RapatState } from './rapat/rapat-state';
import type { SopState } from './sop/sop';
import type { TimState } from './tim/tim';

/** The folded state behind each kind of stream. */
export interface StateOf {
  readonly kantor: KantorState;
  readonly aturan: AturanState;
  readonly peran: PeranState;
  readonly kalender: KalenderState;
  readonly keputusan: KeputusanState;
  readonly orang: OrangState;
  readonly rapat: RapatState;
  readonly sop: SopState;
  readonly berkas: BerkasState;
  readonly nomor: NomorState;
  readonly tim: TimState;
  readonly program: ProgramState;
}

/** A kind of stream. */
export type Kind = keyof StateOf;

/** The small kinds: their streams are few enough to be read all at once. */
export type ListedKind = 'orang' | 'sop' | 'tim';

/**
 * The journal as a decision sees it: states folded up to one moment. `list` is for the small kinds only (people,
 * SOPs, teams): it reads every stream of the kind.
 */
export interface World {
  readonly read: <K extends Kind>(kind: K, stream: string) => StateOf[K] | null;
  readonly list: <K extends ListedKind>(kind: K) => readonly StateOf[K][];
}
