import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { buildSync } from 'esbuild';
import type { ChannelName } from '../../../shared/ipc/bridge';
import type { FuzzReport, FuzzTask } from './fuzz-page';

const IMPROPER_ONLY: readonly ChannelName[] = ['session:quit', 'session:remake-contoh', 'system:new-window'];

/** Puts the maker of payloads into a page, past its policy, as the debugger can. */
export async function armWithPayloads(window: Page): Promise<void> {
  const entry = fileURLToPath(new URL('./fuzz-page.ts', import.meta.url));
  const { outputFiles } = buildSync({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'chrome114',
    platform: 'browser',
  });
  await window.evaluate(outputFiles[0]?.text ?? '');
}

/** Sends payloads to one channel through the real bridge. */
export function fuzzIn(
  window: Page,
  task: Omit<FuzzTask, 'isImproperOnly' | 'channel'> & { readonly channel: ChannelName },
): Promise<FuzzReport> {
  return window.evaluate(
    (asked) => (globalThis as unknown as { fuzz: (task: FuzzTask) => Promise<FuzzReport> }).fuzz(asked),
    { ...task, isImproperOnly: IMPROPER_ONLY.includes(task.channel) },
  );
}
