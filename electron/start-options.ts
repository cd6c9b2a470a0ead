import { homedir } from 'node:os';
import { join } from 'node:path';

/** What the program was started with. */
export interface StartOptions {
  /** Where everything of this program lies: `data` (the office) and `app` (disposable, but for the marker). */
  readonly home: string;
  readonly dataDir: string;
  readonly appDir: string;
  /** For tests only, ms since epoch: the moment the clock starts at. */
  readonly testClock: number | null;
  /** Checks itself in a folder of its own and ends. */
  readonly selfTest: boolean;
}

/**
 * Reads the command line. `--home=<folder>` moves everything; `--test-clock=<ISO time>` is honoured only unpackaged;
 * `--uji-mandiri` makes the program check itself. Windows keeps live data under LOCALAPPDATA, which no profile roams.
 */
export function startOptions(
  argv: readonly string[],
  env: { readonly [name: string]: string | undefined },
  platform: NodeJS.Platform,
  packaged: boolean,
): StartOptions {
  const value = (name: string): string | null =>
    argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3) ?? null;
  const clock = packaged ? null : value('test-clock');
  const home = value('home') ?? defaultHome(env, platform);
  return {
    home,
    dataDir: join(home, 'data'),
    appDir: join(home, 'app'),
    testClock: clock === null ? null : Date.parse(clock),
    selfTest: argv.includes('--uji-mandiri'),
  };
}

function defaultHome(
  env: { readonly [name: string]: string | undefined },
  platform: NodeJS.Platform,
): string {
  if (platform === 'win32') return join(env['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local'), 'Lajur');
  return join(env['XDG_DATA_HOME'] || join(homedir(), '.local', 'share'), 'lajur');
}
