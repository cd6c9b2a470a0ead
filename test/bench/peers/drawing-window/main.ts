import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { app, BrowserWindow, protocol } from 'electron';

// One window of our size that all contestants draw in. A scheme of its own, because modules do not load from files.
const TYPES: { readonly [extension: string]: string } = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
};

const home = process.argv.find((argument) => argument.startsWith('--home='))?.slice('--home='.length);
if (home !== undefined) app.setPath('userData', home);

/** What was asked for so far, so that a contestant's scripts can be weighed. */
const served: string[] = [];

protocol.registerSchemesAsPrivileged([
  { scheme: 'bench', privileges: { standard: true, secure: true, supportFetchAPI: true } },
]);
app.on('window-all-closed', () => app.quit());
void app.whenReady().then(() => {
  protocol.handle('bench', async ({ url }) => {
    const { pathname } = new URL(url);
    if (pathname === '/served') return new Response(JSON.stringify(served));
    served.push(pathname);
    const headers = { 'content-type': TYPES[extname(pathname)] ?? '' };
    return new Response(await readFile(join(__dirname, pathname)), { headers });
  });
  const window = new BrowserWindow({ width: 1366, height: 740, show: false });
  window.once('ready-to-show', () => window.show());
  void window.loadURL('bench://drawing/page.html');
});
