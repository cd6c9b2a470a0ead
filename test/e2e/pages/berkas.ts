import { expect, type Locator, type Page } from '@playwright/test';
import { goTo } from './gates';
import { findSop } from './screens';

/** Opens the dialog that starts a berkas from the catalogue, with its title. */
export async function openStart(
  window: Page,
  sop: RegExp,
  title: string,
  procedure?: string,
): Promise<Locator> {
  await (await findSop(window, sop)).dblclick();
  await window.getByRole('button', { name: 'Mulai berkas' }).click();
  const dialog = window.getByRole('dialog', { name: 'Mulai berkas' });
  if (procedure !== undefined) {
    await dialog.getByRole('combobox', { name: 'Prosedur' }).click();
    await window.getByRole('option', { name: procedure }).click();
  }
  await dialog.getByRole('textbox', { name: 'Judul berkas' }).fill(title);
  return dialog;
}

/** Starts a berkas from the catalogue, and ends on its page. */
export async function startBerkas(
  window: Page,
  sop: RegExp,
  title: string,
  procedure?: string,
): Promise<void> {
  const dialog = await openStart(window, sop, title, procedure);
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

/** Takes a waiting step and finishes it. */
export async function doStep(
  window: Page,
  step: RegExp,
  how: { readonly outcome?: RegExp; readonly note?: string } = {},
): Promise<void> {
  await openStep(window, step);
  await takeStep(window);
  await finishStep(window, how);
  await expect(window.getByRole('option', { name: step })).toHaveCount(0);
}

/** Records that the outsider a step waits for has acted. */
export async function recordArrival(window: Page, step: RegExp, note: string): Promise<void> {
  await openStep(window, step);
  await window.getByRole('textbox', { name: 'Keterangan kedatangan' }).fill(note);
  await window.getByRole('button', { name: 'Catat kedatangan' }).click();
  await expect(window.getByRole('button', { name: 'Ambil langkah ini' })).toBeVisible();
}

/** Chooses one of the things that can be done with the whole berkas; gives the dialog it opens. */
export async function chooseBerkasAct(window: Page, name: string, title: string): Promise<Locator> {
  await window.getByRole('button', { name: 'Tindakan berkas' }).click();
  await window.getByRole('menuitem', { name }).click();
  const dialog = window.getByRole('dialog', { name: title });
  await expect(dialog).toBeVisible();
  return dialog;
}
