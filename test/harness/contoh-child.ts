import { join } from 'node:path';
import { makeContoh } from '../../electron/contoh/make-contoh';
import { readSeed } from '../../electron/office/assets';

// A process that makes the sample office, so that its parent can kill it.

const [, , root = '', now = '0'] = process.argv;

void makeContoh({
  dataDir: join(root, 'data'),
  markerPath: join(root, 'app', 'kantor.json'),
  now: Number(now),
  seed: readSeed('assets'),
  stopped: () => false,
  progress: (done, total) => process.stdout.write(`${JSON.stringify({ done, total })}\n`),
});
