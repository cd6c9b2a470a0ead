import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { WINDOW_SIZE, type Running } from './program';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What depends on colours; all else is the same in the dark. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

const SCHEMES = ['light', 'dark'] as const;

/** Turns the computer to light or dark and waits until the screen has followed. */
export async function turnTo({ window }: Running, scheme: (typeof SCHEMES)[number]): Promise<void> {
  await window.emulateMedia({ colorScheme: scheme });
  await expect(window.locator(`html[data-mantine-color-scheme="${scheme}"]`)).toBeAttached();
}

/** Waits until nothing fades or slides any more: half a fade has half the contrast. */
export async function atRest(window: Page): Promise<void> {
  // What begins to move begins with the next picture.
  await window.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  await expect
    .poll(() =>
      window.evaluate(
        () =>
          document
            .getAnimations()
            .filter(
              ({ playState, effect }) =>
                playState === 'running' && effect?.getComputedTiming().iterations !== Infinity,
            ).length,
      ),
    )
    .toBe(0);
}

async function violationsIn(window: Page, rules: readonly string[] | null): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page: window }).setLegacyMode(true).options({ resultTypes: ['violations'] });
  const set = rules === null ? axe.withTags(TAGS) : axe.withRules([...rules]);
  const { violations } = await set.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html, failureSummary }) =>
      [id, target.join(' '), html.slice(0, 160), failureSummary?.split('\n')[1]?.trim()].join(' | '),
    ),
  );
}

/** How a computer shows its windows. */
export type Scheme = (typeof SCHEMES)[number];

/** A screen is without violations, light and dark or in one of them. The screen is left as it stands, in light. */
export async function expectAccessible(
  program: Running,
  screen: string,
  schemes: readonly Scheme[] = SCHEMES,
): Promise<void> {
  const found: string[] = [];
  for (const scheme of [...schemes].reverse()) {
    await turnTo(program, scheme);
    await atRest(program.window);
    const violations = await violationsIn(program.window, scheme === 'dark' ? COLOUR_RULES : null);
    found.push(...violations.map((violation) => `${scheme}: ${violation}`));
  }
  await turnTo(program, 'light');
  expect.soft(found, screen).toEqual([]);
}

/** What can have the focus but cannot be brought into view, and whether the page itself scrolls sideways. */
export async function expectReachable(window: Page, screen: string): Promise<void> {
  await atRest(window);
  const lost = await window.evaluate(() => {
    // A choice without a size of its own is shown by its label.
    const shownBy = (element: Element): Element =>
      element instanceof HTMLInputElement && element.offsetWidth === 0
        ? (element.labels?.[0] ?? element)
        : element;
    const isSeen = (element: Element): boolean => {
      const { left, right, top, bottom } = shownBy(element).getBoundingClientRect();
      const seen = { left, right, top, bottom };
      const clip = (by: typeof seen): void => {
        seen.left = Math.max(seen.left, by.left);
        seen.right = Math.min(seen.right, by.right);
        seen.top = Math.max(seen.top, by.top);
        seen.bottom = Math.min(seen.bottom, by.bottom);
      };
      clip({ left: 0, right: innerWidth, top: 0, bottom: innerHeight });
      for (let around = element.parentElement; around !== null; around = around.parentElement)
        if (getComputedStyle(around).overflow !== 'visible') clip(around.getBoundingClientRect());
      return seen.left < seen.right && seen.top < seen.bottom;
    };
    const all = document.querySelectorAll<HTMLElement>(
      'a[href], button, input:not([type=hidden]), textarea, summary, [tabindex="0"]',
    );
    const lines: string[] = [];
    const before = document.activeElement;
    for (const element of all) {
      // Only what gets the focus is brought into view.
      if (element === document.activeElement) element.blur();
      element.focus();
      if (document.activeElement !== element) continue;
      if (!isSeen(element)) lines.push(element.outerHTML.slice(0, 160));
    }
    const { scrollWidth, clientWidth } = document.documentElement;
    if (before instanceof HTMLElement) before.focus();
    if (scrollWidth > clientWidth) lines.push(`page is ${scrollWidth} wide in ${clientWidth}`);
    return lines;
  });
  expect.soft(lost, `${screen} at 200 %`).toEqual([]);
}

/** Enlarges all of a window, as a person with weak eyes does. */
export async function zoomTo({ app, window }: Running, factor: number): Promise<void> {
  const handle = await app.browserWindow(window);
  await handle.evaluate(({ webContents }, value) => {
    webContents.setZoomFactor(value);
  }, factor);
  await expect.poll(() => window.evaluate(() => innerWidth)).toBe(Math.round(WINDOW_SIZE.width / factor));
}
