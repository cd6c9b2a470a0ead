/** Trouble that was foreseen: its message is all a person needs, so no stack is shown. */
export class Foreseen extends Error {}

export const say = (text) => console.log(`[lajur] ${text}`);
export const warn = (text) => console.error(`[lajur] ${text}`);

export const secondsSince = (start) => `${((performance.now() - start) / 1000).toFixed(1)} s`;

/** Says what starts, runs it, and says how it ended and how long it took. */
export async function withStep(text, run, endOf = () => 'selesai') {
  const start = performance.now();
  say(`${text} …`);
  const value = await run();
  say(`${text}: ${endOf(value)} (${secondsSince(start)})`);
  return value;
}

const SYSTEM_TROUBLE = {
  ENOSPC: 'Ruang cakram habis',
  EACCES: 'Tidak ada hak tulis',
  EPERM: 'Tidak ada hak tulis',
  EROFS: 'Cakram hanya dapat dibaca',
};

function adviceOn(error) {
  if (error instanceof Foreseen) return error.message;
  const trouble = SYSTEM_TROUBLE[error.code];
  return trouble === undefined ? null : `${trouble}: ${error.path ?? error.message}`;
}

/** Runs a command of this repository: foreseen trouble ends in one clear message, anything else keeps its stack. */
export async function runMain(main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    const advice = adviceOn(error);
    if (advice === null) console.error(error);
    else warn(advice);
    process.exitCode = 1;
  }
}
