import type { JenisDokumen } from './rapat-state';

/** The SOPs in which a rapat is held or invited to. Source: SOP 06, 08, 09, 17, 25, 28, 29, 30, 35. */
export const RAPAT_SOPS: readonly string[] = ['06', '08', '09', '17', '25', '28', '29', '30', '35'];

const NAMED: readonly (readonly [RegExp, JenisDokumen])[] = [
  [/\bundangan\b/i, 'undangan'],
  [/\b(?:daftar hadir|presensi)\b/i, 'daftar-hadir'],
  [/\bnotul/i, 'notula'],
];

/** Which paper of a rapat a printed Output names; null: none. */
export function jenisOf(output: string): JenisDokumen | null {
  return NAMED.find(([words]) => words.test(output))?.[1] ?? null;
}

/** The papers of a rapat that a step brings forth; none where its SOP holds no rapat. */
export function dokumenOfStep({
  sop,
  outputs,
}: {
  readonly sop: string;
  readonly outputs: readonly string[];
}): readonly JenisDokumen[] {
  if (!RAPAT_SOPS.includes(sop)) return [];
  return [...new Set(outputs.map(jenisOf).filter((jenis) => jenis !== null))];
}
