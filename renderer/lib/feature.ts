import type { ComponentType } from 'react';
import type { Params } from './router.store';

/** A key that works on a screen and what it does there. */
export interface KeyHint {
  readonly keys: readonly string[];
  readonly does: string;
}

/** One screen. `help` names its page in docs/panduan, without the ending. */
export interface Route {
  readonly pattern: string;
  readonly page: ComponentType<{ readonly params: Params }>;
  readonly help: string;
  readonly keys: readonly KeyHint[];
}

/** One line of the command palette. */
export interface PaletteEntry {
  readonly id: string;
  readonly group: string;
  readonly label: string;
  readonly description?: string;
  /** Found by words the palette itself cannot see, so it is not asked to match them again. */
  readonly isFound?: boolean;
  readonly run: () => void;
}

/** An icon of the rail and the palette. */
export type Icon = ComponentType<{
  readonly size?: number | string;
  readonly stroke?: number | string;
  readonly 'aria-hidden'?: boolean;
}>;

/** One thing a person does here, as it plugs into the frame. */
export interface Feature {
  readonly id: string;
  readonly title: string;
  readonly icon: Icon;
  readonly home: string;
  /** How it stands in the rail; null: other screens and the palette lead to it. */
  readonly rail: {
    readonly atEnd?: boolean;
    /** How many things wait for this person, and what they are in words; null shows nothing. */
    readonly useCount?: () => { readonly count: number; readonly label: string } | null;
  } | null;
  readonly routes: readonly Route[];
  /** Lines for the palette; called as a hook, with what has been typed (trimmed). */
  readonly usePalette: (query: string) => readonly PaletteEntry[];
}
