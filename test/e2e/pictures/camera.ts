import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';
import { atRest, turnTo } from '../harness/axe';
import { WINDOW_SIZE, type Running } from '../harness/program';

const ALL = fileURLToPath(new URL('../../../.cache/pictures/', import.meta.url));
const DOCUMENTS = fileURLToPath(new URL('../../../docs/gambar/', import.meta.url));

/** Small enough for a page of text, in bytes as well as in width. */
const DOCUMENT_SIZE = { width: 1280, height: 720 };

async function resize({ app, window }: Running, { width, height }: { width: number; height: number }) {
  const handle = await app.browserWindow(window);
  await handle.evaluate((shown, size) => shown.setContentSize(size.width, size.height), { width, height });
  await expect.poll(() => window.evaluate(() => innerWidth)).toBe(width);
}

/** Photographs a screen in light and dark; `document` names the picture in docs/gambar, in light. */
export async function photograph(program: Running, name: string, document?: string): Promise<void> {
  const { window } = program;
  mkdirSync(ALL, { recursive: true });
  for (const colorScheme of ['dark', 'light'] as const) {
    await turnTo(program, colorScheme);
    await atRest(window);
    await window.screenshot({ path: `${ALL}${name}-${colorScheme}.png` });
  }
  if (document === undefined) return;
  mkdirSync(DOCUMENTS, { recursive: true });
  await resize(program, DOCUMENT_SIZE);
  await window.screenshot({ path: `${DOCUMENTS}${document}.png` });
  await resize(program, WINDOW_SIZE);
}
