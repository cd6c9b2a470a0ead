import { systemClock } from '../clock';
import { startGudang } from './gudang-core';
import type { ToGudang } from './messages';

const [, , dataDir] = process.argv;
const port = process.parentPort;

if (dataDir === undefined) throw new Error('gudang needs the data folder');

const core = startGudang(
  dataDir,
  systemClock.now,
  (message) => port.postMessage(message),
  (work) => setImmediate(work),
);
port.on('message', ({ data }) => core.hear(data as ToGudang));
port.postMessage({ kind: 'ready' });
