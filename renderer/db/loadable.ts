/** What a hook knows: not yet anything, or a value that stays while a newer one is fetched. */
export type Loadable<T> = { readonly kind: 'loading' } | { readonly kind: 'ready'; readonly value: T };

/** Nothing known yet. */
export const LOADING: { readonly kind: 'loading' } = { kind: 'loading' };

/** Turns a known value into another. */
export function mapLoadable<T, U>(loadable: Loadable<T>, change: (value: T) => U): Loadable<U> {
  return loadable.kind === 'loading' ? loadable : { kind: 'ready', value: change(loadable.value) };
}
