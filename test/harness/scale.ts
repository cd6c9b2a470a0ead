/** True in `npm run test:long`. */
export const isLongRun = process.env['LAJUR_LONG'] === '1';

/** A count for this run: `short` in `npm test`, `long` in `npm run test:long`. */
export function scaled(short: number, long: number): number {
  return isLongRun ? long : short;
}
