/** The bench to a program it has started. */
export type ToProgram =
  { readonly kind: 'run'; readonly id: number; readonly script: string } | { readonly kind: 'quit' };

/** A started program to the bench. Units: `at` ms since epoch. */
export type FromProgram =
  | { readonly kind: 'takes-keys'; readonly at: number }
  | { readonly kind: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'failed'; readonly id: number; readonly why: string };
