import type { PrintError } from '../../shared/ipc/print.contract';
import { fail, ok, type Result } from '../../shared/result';
import type { PrintPort } from './print-port';
import { runTool, type ToolFailure } from './run-tool';

/** The longest a queue is given to take a job, in ms. What the printer does with it later is the queue's matter. */
const PRINT_TIMEOUT_MS = 30_000;
const LIST_TIMEOUT_MS = 5_000;

/** What may be changed for a test: where the tools are found, and how long they are waited for (ms). */
export interface LpParts {
  readonly env?: NodeJS.ProcessEnv;
  readonly timeoutMs?: number;
}

/** Prints on Linux through CUPS: `lp` reads the PDF from its input, so that no copy of it ever lies on the disk. */
export function lpPrinting({ env = process.env, timeoutMs = PRINT_TIMEOUT_MS }: LpParts = {}): PrintPort {
  const ask = (args: readonly string[]): Promise<Result<string, ToolFailure>> =>
    runTool({ file: 'lpstat', args, timeoutMs: Math.min(LIST_TIMEOUT_MS, timeoutMs), env });
  const names = async (): Promise<Result<readonly string[], ToolFailure>> => {
    const listed = await ask(['-e']);
    return listed.ok ? ok(listed.value.split('\n').filter((name) => name !== '')) : listed;
  };
  const defaultName = async (): Promise<string | null> => {
    const told = await ask(['-d']);
    return told.ok ? (/^system default destination: (.+)$/m.exec(told.value)?.[1] ?? null) : null;
  };
  const chosen = async (printer: string | null): Promise<Result<string, PrintError>> => {
    const known = await names();
    if (!known.ok) return fail(errorOf(known.error));
    const only = known.value.length === 1 ? (known.value[0] ?? null) : null;
    const name = printer ?? (await defaultName()) ?? only;
    return name !== null && known.value.includes(name) ? ok(name) : fail('printer-tidak-ada');
  };
  return {
    printers: async () => {
      const [all, standard] = await Promise.all([names(), defaultName()]);
      return all.ok ? all.value.map((name) => ({ name, isDefault: name === standard })) : [];
    },
    print: async ({ pdf, title, printer }) => {
      const name = await chosen(printer);
      if (!name.ok) return name;
      const done = await runTool({
        file: 'lp',
        args: ['-d', name.value, '-t', title, '-o', 'media=A4', '-o', 'fit-to-page', '-'],
        input: pdf,
        timeoutMs,
        env,
      });
      return done.ok ? ok(undefined) : fail(errorOf(done.error));
    },
  };
}

function errorOf(failure: ToolFailure): PrintError {
  switch (failure) {
    case 'tidak-ada':
      return 'cetak-belum-didukung';
    case 'terlalu-lama':
      return 'cetak-terlalu-lama';
    case 'gagal':
      return 'cetak-gagal';
  }
}
