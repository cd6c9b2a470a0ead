import { defineConfig } from 'vitest/config';

const isLong = process.env['LAJUR_LONG'] === '1';
const minutes = (count: number) => count * 60_000;
const suites = (folder: string) => [
  `test/${folder}/**/*.test.{ts,tsx}`,
  ...(isLong ? [`test/${folder}/**/*.long.ts`] : []),
];
const limits = { testTimeout: isLong ? minutes(15) : 20_000, hookTimeout: isLong ? minutes(15) : 30_000 };

export default defineConfig({
  cacheDir: '.cache/vitest',
  test: {
    pool: 'forks',
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'utc',
          include: [...suites('unit'), ...suites('electron'), ...suites('db'), ...suites('guards')],
          setupFiles: ['test/harness/zone.ts'],
          env: { TZ: 'UTC' },
          ...limits,
        },
      },
      {
        // What is computed from office time must not lean on the zone of the computer.
        extends: true,
        test: {
          name: 'jayapura',
          include: [...suites('unit/kalender'), 'test/unit/time.test.ts'],
          setupFiles: ['test/harness/zone.ts'],
          env: { TZ: 'Asia/Jayapura' },
          ...limits,
        },
      },
      {
        extends: true,
        test: { name: 'packaging', include: suites('packaging'), testTimeout: 90_000, hookTimeout: 90_000 },
      },
    ],
  },
});
