import { setUpRuntime } from '../setup/set-up.mjs';
import { runStories } from './e2e.mjs';

/** `npm run pictures`: photographs every screen into .cache/pictures, and those of the documents into docs/gambar. */
export async function photograph(args) {
  const { failed } = await runStories(await setUpRuntime(), args, { ...process.env, LAJUR_PICTURES: '1' }, 1);
  return failed === 0 ? 0 : 1;
}
