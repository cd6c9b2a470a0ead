import { create } from 'zustand';

/** How the catalogue was left, so that coming back from a SOP finds it so. `zoom` is in per cent. */
export const useKatalogStore = create<{
  readonly text: string;
  readonly selected: string | null;
  readonly zoom: number;
}>(() => ({ text: '', selected: null, zoom: 100 }));
