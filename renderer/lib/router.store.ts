import { create } from 'zustand';

/** The named parts of a path, decoded. */
export type Params = { readonly [name: string]: string };

interface RouterStore {
  readonly path: string;
}

const HOME = '/';

function pathInHash(): string {
  const path = window.location.hash.slice(1);
  return path.startsWith('/') ? path : HOME;
}

/** Which screen is shown. The hash keeps it, so that Back works and a new window starts at home. */
export const useRouterStore = create<RouterStore>(() => ({ path: pathInHash() }));

/** Follows Back and Forward. */
export function startRouter(): () => void {
  const follow = (): void => {
    useRouterStore.setState({ path: pathInHash() });
  };
  window.addEventListener('hashchange', follow);
  return () => {
    window.removeEventListener('hashchange', follow);
  };
}

/** Opens a screen. `replace` leaves no step for Back: for a selection that moves within one screen. */
export function navigate(path: string, options: { readonly replace?: boolean } = {}): void {
  if (path === useRouterStore.getState().path) return;
  if (options.replace === true) window.history.replaceState(null, '', `#${path}`);
  else window.history.pushState(null, '', `#${path}`);
  useRouterStore.setState({ path });
}

/** Goes to the screen before this one. */
export function goBack(): void {
  window.history.back();
}

/** The path shown now. */
export function usePath(): string {
  return useRouterStore((store) => store.path);
}

/** The named parts of `path` when it fits `pattern` (`/berkas/:stream`), else null. */
export function matchPath(pattern: string, path: string): Params | null {
  const wanted = pattern.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return null;
  const params: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const value = given[index] ?? '';
    if (part.startsWith(':')) params[part.slice(1)] = decodeURIComponent(value);
    else if (part !== value) return null;
  }
  return params;
}
