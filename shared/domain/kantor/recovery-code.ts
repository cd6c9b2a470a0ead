/** Crockford's base32: no I, L, O or U, so that nothing on paper is read two ways. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const CODE_LENGTH = 20;
const GROUP = 4;
const READ_AS: { readonly [letter: string]: string } = { O: '0', I: '1', L: '1' };

/** How many random bytes a code is made of; five bits of each are used, a hundred in all. */
export const RECOVERY_CODE_BYTES = CODE_LENGTH;

/** Writes a recovery code of random bytes as the sheet shows it: `7KQ2-…`, five groups of four. */
export function recoveryCodeOf(random: Uint8Array): string {
  const letters = Array.from({ length: CODE_LENGTH }, (_, index) => LETTERS[(random[index] ?? 0) & 31] ?? '');
  return Array.from({ length: CODE_LENGTH / GROUP }, (_, group) =>
    letters.slice(group * GROUP, (group + 1) * GROUP).join(''),
  ).join('-');
}

/**
 * A code as somebody typed it, in the form that is compared: case, spaces and dashes do not count, O is read as 0, I and
 * L as 1. Null for what cannot be a code.
 */
export function readRecoveryCode(typed: string): string | null {
  const plain = typed.toUpperCase().replace(/[\s\p{Pd}]/gu, '');
  const letters = [...plain].map((letter) => READ_AS[letter] ?? letter);
  const isCode = letters.length === CODE_LENGTH && letters.every((letter) => LETTERS.includes(letter));
  return isCode ? letters.join('') : null;
}
