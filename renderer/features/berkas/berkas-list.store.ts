import { create } from 'zustand';

/** Which berkas the list shows. */
export type BerkasFilterStatus = 'berjalan' | 'selesai' | 'semua';

/** How the list was left, so that coming back from a berkas finds it so. */
export const useBerkasListStore = create<{
  readonly status: BerkasFilterStatus;
  readonly text: string;
  readonly selected: string | null;
}>(() => ({ status: 'berjalan', text: '', selected: null }));
