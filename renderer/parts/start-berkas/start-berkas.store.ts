import { create } from 'zustand';

/** Whether the dialog is open, and for which SOP (null: to be chosen). */
export const useStartBerkasStore = create<{ readonly isOpen: boolean; readonly sop: string | null }>(() => ({
  isOpen: false,
  sop: null,
}));

/** Opens the dialog that starts a berkas. */
export function openStartBerkas(sop: string | null = null): void {
  useStartBerkasStore.setState({ isOpen: true, sop });
}

/** Closes it; what was typed stays as a draft. */
export function closeStartBerkas(): void {
  useStartBerkasStore.setState({ isOpen: false });
}
