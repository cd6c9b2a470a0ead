/** Success or refusal, as a value: nothing in Lajur throws to say "no". */
export type Result<T, E = string> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

/** Wraps a success. */
export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

/** Wraps a refusal. */
export function fail<E>(error: E): { readonly ok: false; readonly error: E } {
  return { ok: false, error };
}

/** Takes the value out of a success; throws on a refusal, so only for tests and for what cannot fail. */
export function valueOf<T, E>(result: Result<T, E>): T {
  if (result.ok) return result.value;
  throw new Error(`expected a success, got ${JSON.stringify(result.error)}`);
}

/** Closes a `switch` over a tagged union: a forgotten case fails the type check. */
export function assertNever(value: never): never {
  throw new Error(`unexpected case ${JSON.stringify(value)}`);
}
