import { create } from 'zustand';

/** The official sheet, the sheet laid across, or the rows alone. */
export type SopViewKind = 'resmi' | 'mendatar' | 'tabel';

/** How the catalogue was left, so that coming back from a SOP finds it so. `zoom` is in per cent. */
export const useKatalogStore = create<{
  readonly text: string;
  readonly selected: string | null;
  readonly zoom: number;
  readonly view: SopViewKind;
}>(() => ({ text: '', selected: null, zoom: 100, view: 'resmi' }));
