import { defineConfig } from '@playwright/test';

const takesPictures = process.env['LAJUR_PICTURES'] === '1';

export default defineConfig({
  testDir: takesPictures ? 'test/e2e/pictures' : 'test/e2e/specs',
  testMatch: takesPictures ? '*.pictures.ts' : '*.spec.ts',
  outputDir: 'test-results',
  // Stories share two cores with the windows they drive; a second one at a time only makes both slow.
  workers: 1,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: process.env['LAJUR_FULL_TEST'] === '1',
  use: { trace: 'retain-on-failure', screenshot: 'only-on-failure' },
  reporter: [['list'], ['json', { outputFile: '.cache/playwright.json' }]],
});
