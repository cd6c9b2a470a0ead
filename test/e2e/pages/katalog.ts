import { readdirSync, readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { roleTableSchema, sopSchema, type Sop } from '../../../shared/sop/schema';

const folder = 'assets/sop';

/** The SOPs the program brings, by number. */
export function shippedSops(): readonly Sop[] {
  const names = readdirSync(folder).filter((name) => /^\d+\.json$/.test(name));
  return names.sort().map((name) => sopSchema.parse(JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'))));
}

/** The numbers of the SOPs with a lane of one of these roles. */
export function sopsOfRoles(roles: readonly string[]): readonly string[] {
  const table = roleTableSchema.parse(JSON.parse(readFileSync(`${folder}/roles.json`, 'utf8')));
  const lanes = table.lanes.filter(({ role }) => roles.includes(role)).map(({ lane }) => lane);
  return shippedSops()
    .filter((sop) => sop.procedures.some((procedure) => procedure.lanes.some(({ id }) => lanes.includes(id))))
    .map(({ number }) => number);
}

/** The field above the list. */
export function searchField(window: Page): Locator {
  return window.getByRole('searchbox', { name: 'Cari di semua teks SOP' });
}

/** The row of a SOP. */
export function sopRow(window: Page, number: string): Locator {
  return window.getByRole('row', { name: new RegExp(`^${number} `) });
}

/** Rows surely drawn on any screen; the rest of a list is counted. */
const SEEN = 15;

/** The list has exactly these SOPs, in this order. */
export async function expectSops(window: Page, numbers: readonly string[]): Promise<void> {
  const grid = window.getByRole('grid', { name: 'Daftar SOP' });
  await expect(grid).toHaveAttribute('aria-rowcount', String(numbers.length + 1));
  const first = async (): Promise<readonly string[]> => {
    const texts = await grid.getByRole('row').allTextContents();
    return texts.slice(1, SEEN + 1).map((text) => text.slice(0, 2));
  };
  await expect.poll(first).toEqual(numbers.slice(0, SEEN));
}

/** Chooses from one of the filters. */
export async function chooseFilter(window: Page, filter: string, option: string | RegExp): Promise<void> {
  await window.getByRole('combobox', { name: filter }).click();
  await window.getByRole('option', { name: option }).click();
}
