import { expect, type Page } from '@playwright/test';

/** The recovery screen stands, with its reason in words, and no way to an empty office. */
export async function expectRecovery(window: Page, happened: RegExp): Promise<void> {
  await expect(window.getByRole('heading', { name: 'Data belum dapat dibuka' })).toBeVisible();
  await expect(window.getByRole('definition').first()).toHaveText(happened);
  await expect(window.getByText('Buka kantor')).toHaveCount(0);
}

/** Tries again, and the data open. */
export async function retryToLogin(window: Page): Promise<void> {
  await window.getByRole('button', { name: 'Coba lagi' }).click();
  await expect(window.getByRole('heading', { name: 'Masuk' })).toBeVisible();
}
