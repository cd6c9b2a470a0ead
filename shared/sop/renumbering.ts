import type { Decree } from './decree';

/** The printed table old SOP → new SOP. */
export type Renumbering = Decree['renumbering'];
/** An old SOP as the table prints it. */
export type OldSop = NonNullable<Renumbering[number]['old']>;
/** A new SOP as the table prints it. */
export type NewSop = NonNullable<Renumbering[number]['new']>;

/**
 * What stands in the table beside an old SOP: `replacement` in its own row, null where the cell is empty; `below` in the
 * rows under it that name no old SOP. Whether those are new or parts of it the decree does not say.
 */
export interface Successors {
  readonly old: OldSop;
  readonly replacement: NewSop | null;
  readonly below: readonly NewSop[];
}

/** What the table says of every old SOP, in its order. */
export function successors(table: Renumbering): readonly Successors[] {
  return table.reduce<readonly Successors[]>((found, { old, new: now }) => {
    if (old !== null) return [...found, { old, replacement: now, below: [] }];
    const last = found.at(-1);
    if (last === undefined || now === null) return found;
    return [...found.slice(0, -1), { ...last, below: [...last.below, now] }];
  }, []);
}

/**
 * Where a new SOP stands in the table: `replaces` is the old SOP of its own row; where that cell is empty `under` is the
 * nearest old SOP above. Null for a SOP the table does not name.
 */
export function predecessorOf(
  table: Renumbering,
  number: string,
): { readonly replaces: OldSop | null; readonly under: OldSop | null } | null {
  const at = table.findIndex((line) => line.new?.number === number);
  if (at < 0) return null;
  const replaces = table[at]?.old ?? null;
  if (replaces !== null) return { replaces, under: null };
  const above = table.slice(0, at).reverse();
  return { replaces: null, under: above.find(({ old }) => old !== null)?.old ?? null };
}
