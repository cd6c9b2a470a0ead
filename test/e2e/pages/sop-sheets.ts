import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, type Locator, type Page } from '@playwright/test';
import { sopSchema, type Sop } from '../../../shared/sop/schema';

const SOPS = fileURLToPath(new URL('../../../assets/sop/', import.meta.url));

/** The SOPs a new office is given, in their order. */
export function sopsOfCatalogue(): readonly Sop[] {
  const files = readdirSync(SOPS).filter((name) => /^\d+\.json$/.test(name));
  return files.sort().map((name) => sopSchema.parse(JSON.parse(readFileSync(`${SOPS}${name}`, 'utf8'))));
}

/** The sheet on the page of a SOP. */
export function sheetOf(window: Page): Locator {
  return window.getByRole('group', { name: 'Bagan alir prosedur' });
}

/** Opens the page of a SOP by its address (the list holds only the rows in sight) and shows its procedures in turn. */
export async function* showSop(window: Page, { number, title, procedures }: Sop): AsyncGenerator<string> {
  await window.evaluate((sop) => (location.hash = `/sop/${sop}`), number);
  await expect(window.getByRole('heading', { level: 1, name: title })).toBeVisible();
  for (const procedure of procedures) {
    if (procedure.title !== null) {
      await window.getByRole('combobox', { name: 'Prosedur' }).click();
      await window.getByRole('option', { name: procedure.title }).click();
    }
    await expect(sheetOf(window).getByRole('button')).toHaveCount(procedure.steps.length);
    yield procedure.id;
  }
}
