import { spawn } from 'node:child_process';
import { fail, ok, type Result } from '../../shared/result';

/** Why a tool of the system gave no answer: it is not installed, it failed, or it took too long and was ended. */
export type ToolFailure = 'tidak-ada' | 'gagal' | 'terlalu-lama';

/** How a tool is run. Unit: `timeoutMs` ms. */
export interface ToolRun {
  readonly file: string;
  readonly args: readonly string[];
  readonly input?: Uint8Array;
  readonly timeoutMs: number;
  readonly env?: NodeJS.ProcessEnv;
}

/** Runs a tool without a shell, feeds it `input`, and answers what it wrote. English messages, whatever the PC speaks. */
export function runTool({
  file,
  args,
  input,
  timeoutMs,
  env = process.env,
}: ToolRun): Promise<Result<string, ToolFailure>> {
  return new Promise((resolve) => {
    const child = spawn(file, args, { env: { ...env, LC_ALL: 'C' }, stdio: ['pipe', 'pipe', 'ignore'] });
    const heard: Buffer[] = [];
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      resolve(fail('terlalu-lama'));
    }, timeoutMs);
    child.on('error', () => {
      clearTimeout(timer);
      resolve(fail('tidak-ada'));
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve(code === 0 ? ok(Buffer.concat(heard).toString('utf8')) : fail('gagal'));
    });
    child.stdout.on('data', (bytes: Buffer) => heard.push(bytes));
    // A tool that ends before it has read everything says so by its exit code.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input ?? new Uint8Array());
  });
}
