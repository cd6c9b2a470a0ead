import { spawn } from 'node:child_process';
import { app } from 'electron';
import { argumentsAnew, wayAnew } from './way-anew';

let isUnderWay = false;

/**
 * Ends this program and starts it anew, on the sample office or on the office's own data: they have app folders of their
 * own, and Chromium takes its folder at the start only.
 */
export function startAnew(contoh: boolean): void {
  // Closing takes a moment; a second click in it must not start a second program.
  if (isUnderWay) return;
  isUnderWay = true;
  const way = wayAnew(process.env, app.isPackaged, contoh);
  const args = argumentsAnew(process.argv, contoh);
  switch (way.kind) {
    case 'launcher':
      app.once('will-quit', (event) => {
        event.preventDefault();
        app.exit(way.exitCode);
      });
      break;
    case 'appimage':
      // Electron's own relauncher runs from the mounted image, which goes away with this process.
      app.once('will-quit', () => {
        spawn(way.path, args, { detached: true, stdio: 'ignore' }).unref();
      });
      break;
    case 'electron':
      app.relaunch({ args });
      break;
  }
  app.quit();
}
