import { FuseV1Options, FuseVersion, flipFuses, getCurrentFuseWire } from '@electron/fuses';

/** What the packaged program allows itself; every fuse Electron has is decided here. */
export const FUSES = {
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableCookieEncryption]: true,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
};

/** Burns the fuses in. An older Electron has a shorter wire; what it lacks it cannot be told. */
export async function burnFuses(executable) {
  const wire = await getCurrentFuseWire(executable);
  const present = Object.fromEntries(Object.entries(FUSES).filter(([fuse]) => fuse in wire));
  await flipFuses(executable, { version: FuseVersion.V1, ...present });
}
