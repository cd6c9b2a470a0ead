import { BrowserWindow, session } from 'electron';
import { fail, ok, type Result } from '../../shared/result';
import type { PrintError, Printer } from '../../shared/ipc/print.contract';
import type { PrintJob, PrintPort } from './print-port';
import { within } from './paper-window';

const PRINT_TIMEOUT_MS = 60_000;

/** In memory only. The viewer of PDF is a part of Chromium with an address of its own, so this session is not locked. */
const PARTITION = 'cetak-pdf';

function hiddenWindow(): BrowserWindow {
  return new BrowserWindow({
    show: false,
    webPreferences: {
      session: session.fromPartition(PARTITION),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      plugins: true,
    },
  });
}

async function withWindow<T>(work: (window: BrowserWindow) => Promise<T>): Promise<T> {
  const window = hiddenWindow();
  try {
    return await within(work(window), PRINT_TIMEOUT_MS);
  } finally {
    window.destroy();
  }
}

/** Which printer is the default one is the system's secret in newer Electrons; without a name it takes that one. */
async function listed(window: BrowserWindow): Promise<readonly Printer[]> {
  const printers = await window.webContents.getPrintersAsync();
  return printers.map(({ name }) => ({ name, isDefault: false }));
}

async function printed(window: BrowserWindow, { pdf, printer }: PrintJob): Promise<Result<void, PrintError>> {
  await window.loadURL(`data:application/pdf;base64,${Buffer.from(pdf).toString('base64')}`);
  const options = {
    silent: true,
    printBackground: true,
    ...(printer === null ? {} : { deviceName: printer }),
  };
  return new Promise((resolve) => {
    window.webContents.print(options, (done) => resolve(done ? ok(undefined) : fail('cetak-gagal')));
  });
}

/**
 * Prints where there is no `lp`: the PDF in a hidden window, sent to the printer without a dialog.
 * Untested: it needs Windows with a printer, and an Electron in which silent printing works (25.1.1 never answers).
 */
export function windowPrinting(): PrintPort {
  const printers: PrintPort['printers'] = () => withWindow(listed).catch(() => []);
  return {
    printers,
    print: async (job) => {
      const known = await printers();
      const isKnown =
        job.printer === null ? known.length > 0 : known.some(({ name }) => name === job.printer);
      if (!isKnown) return fail('printer-tidak-ada');
      return withWindow((window) => printed(window, job)).catch(() => fail('cetak-terlalu-lama'));
    },
  };
}
