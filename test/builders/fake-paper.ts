import type { Paper } from '../../electron/ipc/program';
import type { PrintJob } from '../../electron/print/print-port';
import { fail, ok } from '../../shared/result';

/** A printer that keeps what it is given; its PDF is the page itself, so that a test can read it. */
export interface FakePaper extends Paper {
  readonly jobs: readonly PrintJob[];
}

/** A PC with one printer, `Laser Uji`. */
export function fakePaper(): FakePaper {
  const jobs: PrintJob[] = [];
  const name = 'Laser Uji';
  return {
    jobs,
    pdfOfPage: (html) => Promise.resolve(new TextEncoder().encode(html)),
    printing: {
      printers: () => Promise.resolve([{ name, isDefault: true }]),
      print: (job) => {
        if (job.printer !== null && job.printer !== name) return Promise.resolve(fail('printer-tidak-ada'));
        jobs.push(job);
        return Promise.resolve(ok(undefined));
      },
    },
  };
}
