/**
 * A name as it is compared at login and against doubles: case, runs of spaces, characters without a shape of their
 * own, and the way an accent was typed do not count.
 */
export function foldName(nama: string): string {
  return nama
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .trim()
    .replace(/\s+/g, ' ')
    .toLowerCase();
}
