import { requireNode } from './setup/node-version.mjs';

requireNode();
Promise.all([import('./setup/say.mjs'), import('./testing/e2e.mjs')]).then(
  ([{ runMain }, { runStoriesAlone }]) => runMain(() => runStoriesAlone(process.argv.slice(2))),
);
