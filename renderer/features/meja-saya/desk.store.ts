import { create } from 'zustand';
import { NO_FILTER, type DeskFilter } from './desk-filter';

interface DeskState {
  /** Whose desk it was left by: another person finds their own as new. */
  readonly person: string | null;
  readonly filter: DeskFilter;
  /** The name of the view chosen; null: none. */
  readonly view: string | null;
  /** The tasks ticked for doing at once, by their keys. */
  readonly checked: ReadonlySet<string>;
}

const FRESH = { filter: NO_FILTER, view: null, checked: new Set<string>() } as const;

const useDeskStore = create<DeskState>(() => ({ person: null, ...FRESH }));

/** How the desk was left, so that coming back finds it so, and the way to change it. */
export interface Desk extends Omit<DeskState, 'person'> {
  readonly change: (change: Partial<Omit<DeskState, 'person'>>) => void;
}

/** The desk of one person. */
export function useDesk(person: string): Desk {
  const kept = useDeskStore();
  const { filter, view, checked } = kept.person === person ? kept : FRESH;
  return {
    ...{ filter, view, checked },
    change: (change) => {
      useDeskStore.setState({ person, filter, view, checked, ...change });
    },
  };
}
