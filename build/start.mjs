import { requireNode } from './setup/node-version.mjs';

requireNode();
// Loaded only after the check, which an older Node must be able to reach.
Promise.all([import('./setup/say.mjs'), import('./setup/start-program.mjs')]).then(
  ([{ runMain }, { startProgram }]) => runMain(() => startProgram(process.argv.slice(2))),
);
