import type { Page } from '@playwright/test';
import type { Running } from '../harness/program';

/** Opens one more window from the palette. */
export async function openAnotherWindow({ app, window }: Running): Promise<Page> {
  const opened = app.waitForEvent('window');
  await window.keyboard.press('Control+K');
  await window.getByRole('textbox', { name: /Ketik perintah/ }).fill('jendela baru');
  await window.getByRole('button', { name: 'Buka jendela baru' }).click();
  const another = await opened;
  await another.waitForLoadState('domcontentloaded');
  return another;
}

/** Kills the process that draws a window. */
export async function crash({ app }: Running, window: Page): Promise<void> {
  const crashed = window.waitForEvent('crash');
  const handle = await app.browserWindow(window);
  await handle.evaluate(({ webContents }) => {
    webContents.forcefullyCrashRenderer();
  });
  await crashed;
}

/** Who holds the projector's lock, as the browser names its clients. */
export function projectorHolder(window: Page): Promise<string | undefined> {
  return window.evaluate(async () => {
    const { held } = await navigator.locks.query();
    return held?.find(({ name }) => name === 'projector')?.clientId;
  });
}
