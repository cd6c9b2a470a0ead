import { shiftedClock } from '../clock';
import { startGudang } from './gudang-core';
import type { ToGudang } from './messages';

const [, , dataDir, startsAt] = process.argv;
const port = process.parentPort;

if (dataDir === undefined) throw new Error('gudang needs the data folder');

const core = startGudang(
  dataDir,
  shiftedClock(Number(startsAt)).now,
  (message) => port.postMessage(message),
  (work) => setImmediate(work),
);
port.on('message', ({ data }) => core.hear(data as ToGudang));
port.postMessage({ kind: 'ready' });
