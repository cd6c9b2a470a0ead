import { HAK, type Hak, type HakType } from './hak';
import { ACT_WORDS, WHO_WORDS } from './hak.strings';

/** One line of the table of rights as people read it. */
export interface HakRow {
  readonly type: HakType;
  readonly what: string;
  readonly who: readonly string[];
}

/**
 * The table of rights in words, in its own order; what only the program does is left out. `roleLabel` tells a role as
 * the office calls it.
 */
export function readableHak(roleLabel: (role: string) => string): readonly HakRow[] {
  return (Object.keys(HAK) as HakType[]).flatMap((type) => {
    const hak: Hak = HAK[type];
    if (hak.who.every(({ kind }) => kind === 'program')) return [];
    const who = hak.who.map((one) => (one.kind === 'peran' ? roleLabel(one.role) : WHO_WORDS[one.kind]));
    return [{ type, what: ACT_WORDS[type], who }];
  });
}
