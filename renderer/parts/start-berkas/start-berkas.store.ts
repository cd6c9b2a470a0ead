import { create } from 'zustand';
import type { LaneHolder, Sifat } from '../../../shared/domain/berkas/berkas-state';
import type { Instant } from '../../../shared/time';

/** The step whose work a new berkas is to do, and what the new berkas takes over from its berkas. */
export interface Caller {
  readonly berkas: string;
  readonly nomor: string;
  readonly task: string;
  readonly no: number | null;
  readonly title: string;
  readonly lanes: { readonly [lane: string]: LaneHolder };
  readonly sifat: Sifat;
  /** When the step came in or was taken, in ms since epoch: its berkas cannot have begun before. */
  readonly since: Instant;
}

/** Whether the dialog is open, for which SOP (null: to be chosen), and for which step that calls it (null: none). */
export const useStartBerkasStore = create<{
  readonly isOpen: boolean;
  readonly sop: string | null;
  readonly caller: Caller | null;
}>(() => ({ isOpen: false, sop: null, caller: null }));

/** Opens the dialog that starts a berkas. */
export function openStartBerkas(sop: string | null = null, caller: Caller | null = null): void {
  useStartBerkasStore.setState({ isOpen: true, sop, caller });
}

/** Closes it; what was typed stays as a draft. */
export function closeStartBerkas(): void {
  useStartBerkasStore.setState({ isOpen: false });
}
