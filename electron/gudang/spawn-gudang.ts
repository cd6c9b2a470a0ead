import { join } from 'node:path';
import { utilityProcess } from 'electron';
import type { SpawnGudang } from './gudang-client';
import type { FromGudang } from './messages';

/** Starts the storehouse as a utilityProcess of its own, on main's clock, so that its long work never stops main. */
export function spawnGudang(dataDir: string, now: () => number): SpawnGudang {
  return (hear, gone) => {
    const child = utilityProcess.fork(join(__dirname, 'gudang.cjs'), [dataDir, String(now())], {
      serviceName: 'lajur-gudang',
    });
    child.on('message', (message) => hear(message as FromGudang));
    child.on('exit', gone);
    return {
      send: (message) => child.postMessage(message),
      kill: () => {
        child.kill();
      },
    };
  };
}
