import { BrowserWindow, session, type Session } from 'electron';
import { lockSession } from '../window/lock-down';

/** A page that is not drawn by then never will be, in ms. */
const DRAW_TIMEOUT_MS = 20_000;

/** In memory only: what a paper held is forgotten with its window. */
const PARTITION = 'cetak';

function paperSession(): Session {
  const own = session.fromPartition(PARTITION);
  lockSession(own);
  return own;
}

/** Waits for a step, and for no longer than `ms`. Throws when the time is up. */
export async function within<T>(work: Promise<T>, ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`nothing within ${ms} ms`)), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Draws a page that main wrote, in a hidden window without scripts or network, and returns it as an A4 PDF.
 * Throws when it cannot be drawn in time.
 */
export async function pdfOfPage(html: string): Promise<Uint8Array> {
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      session: paperSession(),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      javascript: false,
      spellcheck: false,
    },
  });
  try {
    const page = `data:text/html;charset=utf-8;base64,${Buffer.from(html, 'utf8').toString('base64')}`;
    await within(window.loadURL(page), DRAW_TIMEOUT_MS);
    const options = { pageSize: 'A4', preferCSSPageSize: true, printBackground: true } as const;
    return await within(window.webContents.printToPDF(options), DRAW_TIMEOUT_MS);
  } finally {
    window.destroy();
  }
}
