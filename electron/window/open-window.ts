import { join } from 'node:path';
import { BrowserWindow, nativeTheme, session } from 'electron';
import type { News } from '../../shared/ipc/bridge';
import { APP_PAGE } from './app-scheme';
import { isOurPage } from './lock-down';

const SIZE = { width: 1366, height: 740, minWidth: 900, minHeight: 560 };

/** The colours behind a page until it is painted, so that a dark screen does not flash white. */
const BACKGROUND = { light: '#f7f9f9', dark: '#15191a' };

/** Chromium's ERR_ABORTED: the page that stood there stands there still. */
const REFUSED_IN_TIME = -3;

/** Opens one more window on our page, shown when it has something to show. */
export function openWindow(): BrowserWindow {
  const window = new BrowserWindow({
    ...SIZE,
    show: false,
    title: 'Lajur',
    backgroundColor: nativeTheme.shouldUseDarkColors ? BACKGROUND.dark : BACKGROUND.light,
    autoHideMenuBar: true,
    webPreferences: {
      preload: join(__dirname, '../preload/preload.js'),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
    },
  });
  window.once('ready-to-show', () => window.show());
  window.webContents.on('render-process-gone', (_event, { reason }) => comeBack(window, reason));
  window.webContents.on('did-navigate', (_event, url) => bringBack(window, url));
  window.webContents.on('did-fail-load', (_event, code, _text, url, isMainFrame) => {
    if (isMainFrame && code !== REFUSED_IN_TIME) bringBack(window, url);
  });
  void window.loadURL(APP_PAGE);
  return window;
}

/** A page that died comes back with its drafts; one that cannot be started at all is left alone. */
function comeBack(window: BrowserWindow, reason: string): void {
  const isHopeless = reason === 'clean-exit' || reason === 'launch-failed' || reason === 'integrity-failure';
  if (!isHopeless && !window.isDestroyed()) window.webContents.reload();
}

/** Chromium empties a page (`about:blank`) without asking anybody first, so the page is fetched back afterwards. */
function bringBack(window: BrowserWindow, url: string): void {
  if (!isOurPage(url) && !window.isDestroyed()) void window.loadURL(APP_PAGE);
}

/** Tells every window the same news. */
export function tellWindows<Name extends keyof News>(name: Name, news: News[Name]): void {
  for (const window of BrowserWindow.getAllWindows())
    if (!window.isDestroyed()) window.webContents.send(`news:${name}`, news);
}

/** Throws the picture away and loads every window anew: the data behind it is another. */
export async function paintAnew(): Promise<void> {
  await session.defaultSession.clearStorageData({ storages: ['indexdb'] });
  for (const window of BrowserWindow.getAllWindows()) window.webContents.reload();
}
