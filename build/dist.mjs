import { requireNode } from './setup/node-version.mjs';

requireNode();
Promise.all([import('./setup/say.mjs'), import('./packaging/pack.mjs')]).then(([{ runMain }, { pack }]) =>
  runMain(() => pack({ forSmoke: process.argv.includes('--dir-smoke') })),
);
