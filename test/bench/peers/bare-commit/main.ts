import { join } from 'node:path';
import { app, BrowserWindow, ipcMain } from 'electron';
import { bareJournal } from '../../journal/bare-journal';

// The least that acknowledges a line only when it is on the disk: one call, one synced insert.
const home = process.argv.find((argument) => argument.startsWith('--home='))?.slice('--home='.length) ?? '.';
app.setPath('userData', join(home, 'app'));

app.on('window-all-closed', () => app.quit());
void app.whenReady().then(() => {
  const journal = bareJournal(join(home, 'bare.db'));
  let seq = 0;
  ipcMain.handle('commit', (_event, body: string) => {
    journal.insert(Buffer.from(body));
    seq += 1;
    return { seq };
  });
  const window = new BrowserWindow({
    width: 1366,
    height: 740,
    show: false,
    webPreferences: { preload: join(__dirname, 'preload.js'), contextIsolation: true, sandbox: true },
  });
  window.once('ready-to-show', () => window.show());
  void window.loadFile(join(__dirname, 'page.html'));
});
