import type { PrintError, Printer } from '../../shared/ipc/print.contract';
import type { Result } from '../../shared/result';

/** A finished PDF on its way to paper. `printer` null: the default one; `title` stands in the printer's own list. */
export interface PrintJob {
  readonly pdf: Uint8Array;
  readonly title: string;
  readonly printer: string | null;
}

/** Where paper comes out. Every answer comes in the end: a printer that says nothing is given up. */
export interface PrintPort {
  readonly printers: () => Promise<readonly Printer[]>;
  readonly print: (job: PrintJob) => Promise<Result<void, PrintError>>;
}
