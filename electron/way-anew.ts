const CONTOH_FLAG = '--contoh';

/** How this program comes up once more: by its launcher, by its AppImage, or by Electron itself. */
export type WayAnew =
  | { readonly kind: 'launcher'; readonly exitCode: number }
  | { readonly kind: 'appimage'; readonly path: string }
  | { readonly kind: 'electron' };

type Environment = { readonly [name: string]: string | undefined };

/**
 * Chooses the way. `npm start` says in `LAJUR_EXIT_CONTOH` and `LAJUR_EXIT_KANTOR` by which exit codes it is asked to
 * start the program again: it may own the screen, and the console's Ctrl+C stays with it. `APPIMAGE` counts only when
 * packaged, since everything started from a terminal in somebody else's AppImage inherits it.
 */
export function wayAnew(env: Environment, isPackaged: boolean, contoh: boolean): WayAnew {
  const exitCode = Number(env[contoh ? 'LAJUR_EXIT_CONTOH' : 'LAJUR_EXIT_KANTOR'] ?? '');
  if (Number.isInteger(exitCode) && exitCode > 0) return { kind: 'launcher', exitCode };
  const path = env['APPIMAGE'] ?? '';
  if (isPackaged && path !== '') return { kind: 'appimage', path };
  return { kind: 'electron' };
}

/** The arguments of the program that follows: its own, on the sample office or off it. */
export function argumentsAnew(argv: readonly string[], contoh: boolean): string[] {
  const args = argv.slice(1).filter((argument) => argument !== CONTOH_FLAG);
  return contoh ? [...args, CONTOH_FLAG] : args;
}
