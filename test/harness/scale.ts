/** True in `npm run test:long`. */
export const isLongRun = process.env['LAJUR_LONG'] === '1';

/** What this run goes by: `short` in `npm test`, `long` in `npm run test:long`. */
export function scaled<T>(short: T, long: T): T {
  return isLongRun ? long : short;
}
