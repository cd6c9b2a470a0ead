import { create } from 'zustand';

/** The official sheet, the sheet laid across, or the rows alone. */
export type SopViewKind = 'resmi' | 'mendatar' | 'tabel';

/** What the list is narrowed to. `role` is a role's id, `old` the number of a SOP of 2022. */
export interface KatalogFilter {
  readonly mine: boolean;
  readonly role: string | null;
  readonly old: number | null;
}

/** Nothing left out. */
export const NO_FILTER: KatalogFilter = { mine: false, role: null, old: null };

/** How the catalogue was left, so that coming back from a SOP finds it so. `zoom` is in per cent. */
export const useKatalogStore = create<
  KatalogFilter & {
    readonly text: string;
    readonly selected: string | null;
    readonly zoom: number;
    readonly view: SopViewKind;
  }
>(() => ({ ...NO_FILTER, text: '', selected: null, zoom: 100, view: 'resmi' }));
