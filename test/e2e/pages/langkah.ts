import { expect, type Locator, type Page } from '@playwright/test';

/** The step that can be worked on the page of a berkas or beside the list. */
export interface StepForm {
  readonly outcome?: RegExp;
  readonly note?: string;
  /** What shows an outsider's act; `date` as `YYYY-MM-DD`. */
  readonly outside?: { readonly proof: string; readonly date?: string };
}

/** Takes the open step; `date` where the SOP leaves the time to a schedule. */
export async function takeOpenStep(window: Page, date?: string): Promise<void> {
  if (date !== undefined) await window.getByLabel(/^Dikerjakan sampai tanggal/).fill(date);
  await window.getByRole('button', { name: 'Ambil langkah ini' }).click();
}

/** Fills in the form of the step in work. */
export async function fillStep(window: Page, { outcome, note, outside }: StepForm): Promise<void> {
  if (outside !== undefined) {
    if (outside.date !== undefined) await window.getByLabel(/^Tanggal kejadian/).fill(outside.date);
    await window.getByRole('textbox', { name: 'Bukti' }).fill(outside.proof);
  }
  if (outcome !== undefined) await window.getByRole('radio', { name: outcome }).check();
  if (note !== undefined) await window.getByRole('textbox', { name: 'Catatan' }).fill(note);
}

/** Finishes the step in work by the keyboard, and waits for the word that it is done. */
export async function finishOpenStep(window: Page, no: number): Promise<void> {
  await window.getByRole('button', { name: 'Selesaikan langkah' }).press('Control+Enter');
  await expect(window.getByRole('alert').filter({ hasText: `Langkah ${no} selesai` })).toBeVisible();
}

/** Takes the step that stands open and finishes it. */
export async function workStep(
  window: Page,
  no: number,
  how: StepForm & { readonly schedule?: string } = {},
): Promise<void> {
  await expect(stepHead(window, no)).toBeVisible();
  await takeOpenStep(window, how.schedule);
  await fillStep(window, how);
  await finishOpenStep(window, no);
}

/** The number above the words of an open step. */
export function stepHead(window: Page, no: number): Locator {
  return window.getByText(`Langkah ${no}`, { exact: true });
}

/**
 * Chooses one of the other things that can be done with the step. The menu goes with the step it belongs to: when the picture
 * of a finished one is still being replaced, it is opened again.
 */
export async function chooseAct(window: Page, name: string): Promise<void> {
  const item = window.getByRole('menuitem', { name });
  await expect(async () => {
    if (!(await item.isVisible()))
      await window.getByRole('button', { name: 'Tindakan lain' }).press('Enter', { timeout: 2_000 });
    await expect(item).toBeVisible({ timeout: 1_000 });
    await item.press('Enter', { timeout: 2_000 });
  }).toPass({ timeout: 20_000 });
}

/** Chooses a person by name in the dialog that is open. */
export async function choosePerson(dialog: Locator, nama: string): Promise<void> {
  await dialog.getByRole('combobox', { name: 'Kepada' }).fill(nama);
  await dialog
    .page()
    .getByRole('option', { name: new RegExp(nama) })
    .click();
}
