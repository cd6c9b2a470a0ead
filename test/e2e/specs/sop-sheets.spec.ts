import type { Locator } from '@playwright/test';
import { HELPDESK } from '../harness/cast';
import { expect, test } from '../harness/lajur';
import { login } from '../pages/gates';
import { sheetOf, showSop, sopsOfCatalogue } from '../pages/sop-sheets';

/** How far the pane can be scrolled, and where its head stands in it, in px. */
function scrollOf(sheet: Locator) {
  return sheet.evaluate((pane) => ({
    across: pane.scrollWidth - pane.clientWidth,
    down: pane.scrollHeight - pane.clientHeight,
    headAt: Math.round(
      (pane.querySelector('svg')?.getBoundingClientRect().top ?? 0) - pane.getBoundingClientRect().top,
    ),
  }));
}

/** Follows the pane for some frames: a sheet that is laid out again and again never comes to rest. */
function widthsMeanwhile(sheet: Locator): Promise<readonly number[]> {
  return sheet.evaluate(async (pane) => {
    const widths = new Set<number>();
    for (let frame = 0; frame < 12; frame += 1) {
      await new Promise(requestAnimationFrame);
      widths.add(pane.querySelector('svg')?.clientWidth ?? 0);
    }
    return [...widths];
  });
}

test('every sheet fits the width of a 1366 px window, and its head stays in sight', async ({ lajur }) => {
  test.setTimeout(180_000);
  lajur.moveIn();
  const { window } = await lajur.start();
  await login(window, HELPDESK);
  const faults: string[] = [];
  for (const sop of sopsOfCatalogue())
    for await (const procedure of showSop(window, sop)) {
      const sheet = sheetOf(window);
      const atTop = await scrollOf(sheet);
      await sheet.evaluate((pane) => pane.scrollTo(0, pane.scrollHeight));
      const atEnd = await scrollOf(sheet);
      const widths = await widthsMeanwhile(sheet);
      if (atTop.across !== 0) faults.push(`${sop.number} ${procedure}: ${atTop.across} px too wide`);
      if (atTop.headAt !== 0 || atEnd.headAt !== 0) faults.push(`${sop.number} ${procedure}: the head moves`);
      if (widths.length > 1)
        faults.push(`${sop.number} ${procedure}: laid out as ${widths.join(', ')} px in turn`);
    }
  expect(faults).toEqual([]);
});

test('a sheet enlarged beyond the window scrolls across with its head', async ({ lajur }) => {
  lajur.moveIn();
  const { window } = await lajur.start();
  await login(window, HELPDESK);
  const [widest] = sopsOfCatalogue().filter((sop) => sop.number === '33');
  await showSop(window, widest!).next();
  for (let step = 0; step < 8; step += 1) await window.getByRole('button', { name: 'Perbesar' }).click();
  const sheet = sheetOf(window);
  await expect.poll(async () => (await scrollOf(sheet)).across).toBeGreaterThan(0);
  await sheet.evaluate((pane) => pane.scrollTo(pane.scrollWidth, pane.scrollHeight));
  const edges = await sheet.evaluate((pane) =>
    [...pane.querySelectorAll(':scope > svg')].map((svg) => Math.round(svg.getBoundingClientRect().right)),
  );
  expect(new Set(edges).size).toBe(1);
  expect((await scrollOf(sheet)).headAt).toBe(0);
});
