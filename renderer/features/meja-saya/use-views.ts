import { usePref } from '../../lib/use-pref';
import { NO_FILTER, readViews, type SavedView } from './desk-filter';
import type { Desk } from './desk.store';

const KEPT_AS = 'meja:pandangan';
const NONE: SavedView[] = [];

/** The views a person keeps of the desk, and what can be done with them. */
export interface Views {
  readonly views: readonly SavedView[];
  readonly onChoose: (view: SavedView | null) => void;
  readonly onSave: (name: string) => void;
  readonly onRename: (from: string, to: string) => void;
  readonly onRemove: (name: string) => void;
}

/** Keeps a person's views; choosing one sets its filter. */
export function useViews(desk: Desk): Views {
  const [views, setViews] = usePref<SavedView[]>(KEPT_AS, NONE, readViews);
  return {
    views,
    onChoose: (view) => {
      desk.change({ view: view?.name ?? null, filter: view?.filter ?? NO_FILTER });
    },
    onSave: (name) => {
      setViews([...views, { name, filter: desk.filter }]);
      desk.change({ view: name });
    },
    onRename: (from, to) => {
      setViews(views.map((view) => (view.name === from ? { ...view, name: to } : view)));
      desk.change({ view: to });
    },
    onRemove: (name) => {
      setViews(views.filter((view) => view.name !== name));
      desk.change({ view: null, filter: NO_FILTER });
    },
  };
}
