import { expect, type Locator, type Page } from '@playwright/test';
import { goTo } from './gates';

const isOpen = (name: string) => ({ name, exact: true }) as const;

/** The row of a SOP in the catalogue; the list draws only the rows near the view. */
export async function findSop(window: Page, title: RegExp): Promise<Locator> {
  await goTo(window, 'Katalog SOP');
  const row = window.getByRole('row', { name: title });
  const grid = window.getByRole('grid', { name: 'Daftar SOP' });
  for (const key of ['Home', 'End']) {
    await grid.press(key);
    const isDrawn = await row.waitFor({ timeout: 2_000 }).then(
      () => true,
      () => false,
    );
    if (isDrawn) break;
  }
  return row;
}

/** Opens the page of a SOP from the catalogue. */
export async function openSop(window: Page, title: RegExp): Promise<void> {
  await (await findSop(window, title)).click();
  await expect(window.getByRole('button', isOpen('Mulai berkas'))).toBeVisible();
}

/** Opens the page of a berkas from the list. */
export async function openBerkas(window: Page, title: string): Promise<void> {
  await goTo(window, 'Berkas');
  await window.getByRole('row', { name: title }).click();
  await expect(window.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(window.getByRole('tab', isOpen('Langkah'))).toBeVisible();
}

/** Turns to a tab of the page shown. */
export async function openTab(window: Page, name: string): Promise<void> {
  await window.getByRole('tab', isOpen(name)).click();
  await expect(window.getByRole('tab', isOpen(name))).toHaveAttribute('aria-selected', 'true');
}

/** Closes what floats, by Esc. */
export async function closeDialog(window: Page): Promise<void> {
  await window.keyboard.press('Escape');
  await expect(window.getByRole('dialog')).toHaveCount(0);
}
