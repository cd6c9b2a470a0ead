import { homedir } from 'node:os';
import { join } from 'node:path';
import { IDLE_LOCK_SECONDS } from './session/idle-lock';

/** What the program was started with. */
export interface StartOptions {
  /** Where everything of this program lies: `data` (the office) and `app` (disposable, but for the marker). */
  readonly home: string;
  readonly dataDir: string;
  readonly appDir: string;
  /** Where copies are kept until a person chooses another place. */
  readonly copiesDir: string;
  /** For tests only, ms since epoch: the moment the clock starts at. */
  readonly testClock: number | null;
  /** An unattended desk locks after so many seconds without input. */
  readonly idleLockSeconds: number;
  /** Checks itself in a folder of its own and ends. */
  readonly selfTest: boolean;
  /** Opens the sample office, which lies in folders of its own below `contoh`. */
  readonly contoh: boolean;
}

/**
 * Reads the command line. `--home=<folder>` moves everything; `--test-clock=<ISO time>` and
 * `--idle-lock=<seconds>` are honoured only unpackaged; `--uji-mandiri` makes the program check itself; `--contoh` opens the sample office. Windows keeps live data under LOCALAPPDATA, which no profile roams.
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
  const idle = packaged ? 0 : Number(value('idle-lock') ?? '0');
  const contoh = argv.includes('--contoh');
  const base = value('home') ?? defaultHome(env, platform);
  const home = contoh ? join(base, 'contoh') : base;
  return {
    home,
    dataDir: join(home, 'data'),
    appDir: join(home, 'app'),
    copiesDir: join(home, 'cadangan'),
    testClock: clock === null ? null : Date.parse(clock),
    idleLockSeconds: idle > 0 ? idle : IDLE_LOCK_SECONDS,
    selfTest: argv.includes('--uji-mandiri'),
    contoh,
  };
}

function defaultHome(
  env: { readonly [name: string]: string | undefined },
  platform: NodeJS.Platform,
): string {
  if (platform === 'win32') return join(env['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local'), 'Lajur');
  return join(env['XDG_DATA_HOME'] || join(homedir(), '.local', 'share'), 'lajur');
}
