import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { canFallBack, installFallback } from './runtime/fallback.mjs';
import { installOfficial, lastRefusal } from './runtime/official.mjs';
import { Foreseen } from './setup/say.mjs';

const EXECUTABLE = { win32: 'electron.exe', darwin: 'Electron.app/Contents/MacOS/Electron' };

function overridden(dist) {
  const executable = join(dist, EXECUTABLE[process.platform] ?? 'electron');
  if (!existsSync(executable)) {
    throw new Foreseen(`ELECTRON_OVERRIDE_DIST_PATH menunjuk ${dist}, tetapi Electron tidak ada di sana.`);
  }
  const versionFile = join(dist, 'version');
  const version = existsSync(versionFile)
    ? readFileSync(versionFile, 'utf8').trim().replace(/^v/, '')
    : 'unknown';
  return { kind: 'override', dist, executable, version };
}

/**
 * Finds the Electron to run: the one named by ELECTRON_OVERRIDE_DIST_PATH, else the official one, else (Linux x64)
 * the fallback. Answers `{ kind, dist, executable, version }`.
 */
export async function resolveRuntime() {
  const named = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (named) return overridden(named);
  const official = await installOfficial();
  if (official !== null) return official;
  if (canFallBack()) return installFallback();
  throw new Foreseen(
    `Electron tidak dapat diambil (${lastRefusal()}). Periksa sambungan internet, lalu ulangi.`,
  );
}
