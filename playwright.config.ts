import { defineConfig } from '@playwright/test';

const takesPictures = process.env['LAJUR_PICTURES'] === '1';

// A screen in memory for each worker, where the launcher made them: two windows on one screen take each other's focus.
const screens = (process.env['LAJUR_SCREENS'] ?? '').split(',').filter((screen) => screen !== '');
const screen = screens[Number(process.env['TEST_PARALLEL_INDEX'] ?? 0)];
if (screen !== undefined) process.env['DISPLAY'] = screen;

export default defineConfig({
  testDir: takesPictures ? 'test/e2e/pictures' : 'test/e2e/specs',
  testMatch: takesPictures ? '*.pictures.ts' : '*.spec.ts',
  outputDir: 'test-results',
  // Much of a story is waiting: two side by side take two cores to three quarters of the time of one after another.
  workers: Math.max(1, screens.length),
  fullyParallel: true,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: process.env['LAJUR_FULL_TEST'] === '1',
  use: { trace: 'retain-on-failure', screenshot: 'only-on-failure' },
  reporter: [['list'], ['json', { outputFile: '.cache/playwright.json' }]],
});
