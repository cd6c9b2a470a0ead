import { openTasks, type BerkasState } from '../../../shared/domain/berkas/berkas-state';

/** What can be done with a berkas as a whole. */
export type BerkasAct = 'judul' | 'alasan' | 'pencatat' | 'sifat' | 'lembar' | 'buka-kembali' | 'batalkan';

/**
 * Who looks at a berkas. `leads`: its pencatat or the Kepala Bagian; `mayRename`: takes part in it; `isInvolved`: leads it,
 * answers to one of its queues, or worked on it; `hasUnexplained`: it departed from mutu baku and nobody told why.
 */
export interface BerkasViewer {
  readonly leads: boolean;
  readonly mayRename: boolean;
  readonly isInvolved: boolean;
  readonly hasUnexplained: boolean;
}

type Test = (berkas: BerkasState, viewer: BerkasViewer) => boolean;

const isOpen = ({ closedAt }: BerkasState): boolean => closedAt === null;
const calls = (berkas: BerkasState): boolean =>
  openTasks(berkas).some(({ children }) => children.some(({ result }) => result === null));

const MAY: { readonly [Act in BerkasAct]: Test } = {
  judul: (_berkas, { mayRename }) => mayRename,
  alasan: (_berkas, { isInvolved, hasUnexplained }) => isInvolved && hasUnexplained,
  pencatat: (berkas, { leads }) => leads && isOpen(berkas),
  sifat: (_berkas, { leads }) => leads,
  lembar: () => true,
  'buka-kembali': (berkas, { leads }) => leads && !isOpen(berkas),
  // What it called is ended first: its own page says so, and how.
  batalkan: (berkas, { leads }) => leads && isOpen(berkas) && !calls(berkas),
};

const ORDER = [
  'judul',
  'alasan',
  'pencatat',
  'sifat',
  'lembar',
  'buka-kembali',
  'batalkan',
] as const satisfies readonly BerkasAct[];

/** What a person may do with a berkas as a whole, in the order of a menu. */
export function berkasActsFor(berkas: BerkasState, viewer: BerkasViewer): readonly BerkasAct[] {
  return ORDER.filter((act) => MAY[act](berkas, viewer));
}
