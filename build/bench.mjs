import { requireNode } from './setup/node-version.mjs';

requireNode();
Promise.all([import('./setup/say.mjs'), import('./testing/bench.mjs')]).then(([{ runMain }, { runBench }]) =>
  runMain(() => runBench(process.argv.slice(2))),
);
