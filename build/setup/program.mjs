import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { OUT, inRoot } from './paths.mjs';
import { Foreseen, withStep } from './say.mjs';
import { hashOf, isStamped, stamp, unstamp } from './stamp.mjs';
import { makeWorkFolder, removeFolder } from './work-folder.mjs';

const STAMP = 'build';
const INPUTS = ['renderer', 'electron', 'shared', 'assets', 'build/bundle.mjs', 'build/vite.config.mjs'];
const inputKey = () => hashOf([...INPUTS, 'package-lock.json'].map((path) => inRoot(path)));

// The whole tree changes places in one rename, so that no start ever sees half a build.
function putInPlace(fresh, old) {
  try {
    if (existsSync(OUT)) renameSync(OUT, old);
    renameSync(fresh, OUT);
    removeFolder(old);
  } catch (error) {
    throw new Foreseen(
      `Hasil bangun tidak dapat dipasang (${error.code}). Tutup Lajur yang masih berjalan, lalu ulangi.`,
    );
  }
}

async function bundleInto(fresh) {
  const { bundleMachine, bundlePreload, bundleRenderer } = await import('../bundle.mjs');
  try {
    await Promise.all([bundleMachine(fresh), bundlePreload(fresh)]);
    await bundleRenderer(fresh);
  } catch (error) {
    // The bundlers' own messages name file and line; a stack through the bundler adds nothing.
    const message = error.message.replaceAll(/^ +at .*\n?/gm, '');
    throw new Foreseen(`Program tidak dapat dibangun.\n${message}`);
  }
}

/** Builds out/ when a source, an asset or the lockfile has changed since the last whole build. */
export async function buildProgram({ force = false } = {}) {
  const key = inputKey();
  if (!force && existsSync(join(OUT, 'renderer', 'index.html')) && isStamped(STAMP, key)) return 0;
  const fresh = makeWorkFolder('out');
  unstamp(STAMP);
  await withStep('Membangun program', () => bundleInto(fresh));
  putInPlace(fresh, `${fresh}-lama`);
  stamp(STAMP, key);
  return 0;
}
