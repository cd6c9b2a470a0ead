import { Suspense, use, type ComponentType, type ReactNode } from 'react';
import { ScreenBoundary } from './shell/screen-boundary';

/** A part of the screens that is kept apart from what the first screen needs. */
export interface Later<Props extends object> {
  /** Draws it; inside `Awaited`, where it is waited for when it is not there yet. */
  readonly Part: ComponentType<Props>;
  /** Brings it in without drawing it, so that nobody waits when it is wanted. A failure is told when it is drawn. */
  readonly fetch: () => Promise<void>;
}

/** Keeps a part for later. What is there already is drawn at once: `lazy` would draw the waiting first. */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): Later<Props> {
  let loaded: ComponentType<Props> | null = null;
  let loading: Promise<void> | null = null;
  const bring = (): Promise<void> =>
    (loading ??= load().then((part) => {
      loaded = part;
    }));
  const Part = (props: Props) => {
    if (loaded === null) use(bring());
    const Loaded = loaded;
    return Loaded === null ? null : <Loaded {...props} />;
  };
  return { Part, fetch: () => bring().catch(() => undefined) };
}

/** Where a part is waited for, and said to be broken when it cannot be had. */
export function Awaited(props: { readonly children: ReactNode; readonly waiting?: ReactNode }) {
  return (
    <ScreenBoundary>
      <Suspense fallback={props.waiting ?? null}>{props.children}</Suspense>
    </ScreenBoundary>
  );
}
