import { join } from 'node:path';
import { app, BrowserWindow } from 'electron';

// The least an Electron program can be: one window of our size with one field.
const home = process.argv.find((argument) => argument.startsWith('--home='))?.slice('--home='.length);
if (home !== undefined) app.setPath('userData', home);

app.on('window-all-closed', () => app.quit());
void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1366, height: 740, show: false });
  window.once('ready-to-show', () => window.show());
  void window.loadFile(join(__dirname, 'page.html'));
});
