// Browser tests on the built app, once on each store. Each worker serves its own app on a free port.
import { defineConfig } from '@playwright/test';
import { findRedisServer } from '../fixtures/redis-rest/redis-server.ts';
import { findBrowser } from './find-chromium.ts';
import type { StoreOption } from './fixtures.ts';

const browser = findBrowser();
const redis = findRedisServer() !== null;
const long = process.env.FOOTNOTE_LONG === '1';
/** What only the long form runs (npm run verify). */
const left = long ? [] : [/@long/];
/** What the long form runs on both stores, the short form on Redis where there is one. */
const elsewhere = redis && !long ? [/@both/] : [];

export default defineConfig<object, StoreOption>({
  testDir: '.',
  outputDir: '../../test-results',
  workers: 4,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  timeout: 120_000,
  expect: { timeout: 20_000 },
  use: {
    locale: 'en-GB',
    timezoneId: 'UTC',
    // Less than a test has: then it says what it waited for.
    actionTimeout: 45_000,
    navigationTimeout: 60_000,
    trace: 'off',
    launchOptions: {
      ...(browser && { executablePath: browser }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'sqlite', use: { store: 'sqlite' }, grepInvert: [/@redis/, ...elsewhere, ...left] },
    ...(redis
      ? [
          {
            name: 'redis',
            use: { store: 'redis' as const },
            grep: /@redis|@both|api\.spec/,
            grepInvert: left,
          },
        ]
      : []),
  ],
});
