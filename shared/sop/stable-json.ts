/**
 * Writes a plain JSON value so that equal values give equal text: keys in order, what is undefined left out. It is how
 * two catalogue files are told apart, and what their sums are made of.
 */
export function stableJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(stableJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const fields = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, part]) => `${JSON.stringify(key)}:${stableJson(part)}`);
  return `{${fields.join(',')}}`;
}

/** Whether two plain JSON values say the same. */
export function isSame(a: unknown, b: unknown): boolean {
  return stableJson(a) === stableJson(b);
}
