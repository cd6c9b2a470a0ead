import { requireNode } from './setup/node-version.mjs';

requireNode();
Promise.all([import('./setup/say.mjs'), import('./testing/pictures.mjs')]).then(
  ([{ runMain }, { photograph }]) => runMain(() => photograph(process.argv.slice(2))),
);
