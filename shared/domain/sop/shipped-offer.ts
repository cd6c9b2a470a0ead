import { compareSop, type SopChange } from '../../sop/compare-sop';
import type { Sop } from '../../sop/schema';
import { isSame } from '../../sop/stable-json';
import { currentVersion, type SopState } from './sop';

/**
 * What the program's own file of a SOP brings to the office. `baru`: the office has no such SOP. `berubah`: `version` is
 * the one in force, `ownEdits` says that the office wrote that version itself, so that taking the offer replaces its work.
 */
export type SopOffer =
  | { readonly kind: 'baru'; readonly number: string; readonly title: string; readonly steps: number }
  | {
      readonly kind: 'berubah';
      readonly number: string;
      readonly title: string;
      readonly version: number;
      readonly ownEdits: boolean;
      readonly changes: readonly SopChange[];
    };

/**
 * What to offer of one of the program's files, or null: the office has that very content, has taken it before and gone on
 * from it by itself, or has declined it (`sum` is `shippedSum` of the file).
 */
export function offerOf(state: SopState | null, shipped: Sop, sum: string): SopOffer | null {
  const { number, title } = shipped;
  if (state?.declined === sum) return null;
  const current = state === null ? null : currentVersion(state);
  if (state === null || current === null) {
    const steps = shipped.procedures.reduce((count, procedure) => count + procedure.steps.length, 0);
    return { kind: 'baru', number, title, steps };
  }
  const taken = state.versions.filter(({ source }) => source === 'bawaan');
  if ([current, ...taken].some(({ sop }) => isSame(sop, shipped))) return null;
  const changes = compareSop(current.sop, shipped);
  const ownEdits = current.source === 'kantor';
  return { kind: 'berubah', number, title, version: current.version, ownEdits, changes };
}
