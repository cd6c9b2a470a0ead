import { requireNode } from './setup/node-version.mjs';

requireNode();
Promise.all([import('./setup/say.mjs'), import('./testing/whole-test.mjs')]).then(
  ([{ runMain }, { wholeTest }]) => runMain(() => wholeTest({ isLong: process.argv.includes('--long') })),
);
