import { expect, type Page } from '@playwright/test';
import { goTo } from './gates';

/** Starts a berkas from the catalogue, and ends on its page. */
export async function startBerkas(window: Page, sop: RegExp, title: string): Promise<void> {
  await goTo(window, 'Katalog SOP');
  await window.getByRole('row', { name: sop }).dblclick();
  await window.getByRole('button', { name: 'Mulai berkas' }).click();
  const dialog = window.getByRole('dialog', { name: 'Mulai berkas' });
  await dialog.getByRole('textbox', { name: 'Judul berkas' }).fill(title);
  await dialog.getByRole('button', { name: 'Mulai berkas' }).click();
  await expect(dialog).toBeHidden();
}

/** Opens one of the waiting steps of Meja Saya. */
export async function openStep(window: Page, step: RegExp): Promise<void> {
  await goTo(window, 'Meja Saya');
  await window
    .getByRole('option', { name: step })
    .or(window.getByRole('row', { name: step }))
    .first()
    .click();
}

/** Takes the step that stands open beside the list. */
export async function takeStep(window: Page): Promise<void> {
  await window.getByRole('button', { name: 'Ambil langkah ini' }).click();
  await expect(window.getByRole('button', { name: 'Selesaikan langkah' })).toBeVisible();
}

/** Finishes the step in work. */
export async function finishStep(
  window: Page,
  { outcome, note }: { outcome?: RegExp; note?: string },
): Promise<void> {
  if (outcome !== undefined) await window.getByRole('radio', { name: outcome }).check();
  if (note !== undefined) await window.getByRole('textbox', { name: 'Catatan' }).fill(note);
  await window.getByRole('button', { name: 'Selesaikan langkah' }).click();
}
