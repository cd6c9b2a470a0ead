import type { Page } from '@playwright/test';
import type { Running } from '../harness/program';

/**
 * What is done with a screen that stands as it is to be looked at: photographed, or checked. `document` names the
 * picture of it in the documents. The screen is left as it was.
 */
export type Look = (program: Running, name: string, document?: string) => Promise<void>;

/** Leaves a screen by its address, as a link does. */
export async function goToPath(window: Page, path: string): Promise<void> {
  await window.evaluate((hash) => {
    location.hash = hash;
  }, path);
}
