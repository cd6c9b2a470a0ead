import { buildProgram } from './setup/program.mjs';
import { runMain } from './setup/say.mjs';

/** `npm run build`: builds the program into out/ unless it is up to date; `--force` builds anyway. */
await runMain(() => buildProgram({ force: process.argv.includes('--force') }));
