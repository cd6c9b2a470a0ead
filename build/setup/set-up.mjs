import { ensureLibraries, ensureVirtualDisplay } from './libraries.mjs';
import { hasDisplay, startVirtualDisplay } from './display.mjs';
import { ensurePackages } from './packages.mjs';
import { hasCommand } from './run.mjs';
import { sandboxObstacle } from './sandbox.mjs';
import { say } from './say.mjs';

/** Packages, Electron and what Electron links to; each step is skipped when it is already so. */
export async function setUpRuntime() {
  await ensurePackages();
  // Loaded only now: it needs the packages.
  const { resolveRuntime } = await import('../runtime.mjs');
  const runtime = await resolveRuntime();
  await ensureLibraries(runtime.executable);
  return runtime;
}

/** The Chromium flags a start needs here, announced. */
export function launchFlags(runtime) {
  const obstacle = sandboxObstacle(runtime.dist);
  if (obstacle === null) return [];
  say(`Kotak pasir Chromium dimatikan (--no-sandbox): ${obstacle}.`);
  return ['--no-sandbox'];
}

function needsVirtualDisplay(preferred) {
  if (process.platform !== 'linux') return false;
  if (!hasDisplay()) return true;
  return preferred && hasCommand('Xvfb');
}

/** A screen to draw on: the person's own, or one in memory when there is none or when it is preferred. */
export async function setUpDisplay({ preferVirtual = false } = {}) {
  if (!needsVirtualDisplay(preferVirtual)) {
    return { env: { ...process.env }, stop: () => undefined, isVirtual: false };
  }
  await ensureVirtualDisplay();
  return { ...(await startVirtualDisplay()), isVirtual: true };
}
