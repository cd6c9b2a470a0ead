import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { burnFuses } from './fuses.mjs';

const EXECUTABLE = {
  win32: (name) => `${name}.exe`,
  darwin: (name) => `${name}.app`,
  linux: (name, packager) => packager.executableName,
};

/** electron-builder's hook between unpacking Electron and signing. */
export async function afterPack({ appOutDir, electronPlatformName, packager }) {
  // Not ours, and with it the program could be started as a bare Electron.
  rmSync(join(appOutDir, 'resources', 'default_app.asar'), { force: true });
  const nameOf = EXECUTABLE[electronPlatformName];
  await burnFuses(join(appOutDir, nameOf(packager.appInfo.productFilename, packager)));
}
