import { deskOf, look, testClock, type Desk, type Place } from '../../harness/desk';
import { makeContoh, type ContohWish } from '../../../electron/contoh/make-contoh';
import { readSeed } from '../../../electron/office/assets';
import { valueOf } from '../../../shared/result';

/** Senin, 23 November 2026, 10.47 WIB: in the middle of a morning. */
export const NOW = Date.UTC(2026, 10, 23, 3, 47);

/** What the program ships: the sample office must show all of it. */
export const seed = readSeed('assets');

/** A wish for a sample office at a place; `more` changes what matters. */
export function aWish(place: Place, more: Partial<ContohWish> = {}): ContohWish {
  const { dataDir, marker: markerPath } = place;
  return { dataDir, markerPath, now: NOW, seed, stopped: () => false, progress: () => undefined, ...more };
}

/** Makes a sample office that must be made. */
export async function makeSample(place: Place, more: Partial<ContohWish> = {}): Promise<void> {
  if (!valueOf(await makeContoh(aWish(place, more)))) throw new Error('the making was stopped');
}

/** Opens a sample office as the next start of the program does. */
export function openSample(place: Place, now = NOW): Desk {
  const { office, lock } = valueOf(look(place, testClock(now)));
  if (office === null) throw new Error('there is no sample office');
  return deskOf(place, office, lock, office.world.list('orang')[0]?.stream ?? '');
}
