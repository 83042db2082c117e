import { defineConfig } from '@playwright/test';
import { findChromium } from './test/support/chromium.ts';

export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '**/*.e2e.ts',
  outputDir: 'test-results/e2e',
  // Each worker has a server of its own. One more than two cores have, since some stories wait for a clock.
  workers: 3,
  fullyParallel: true,
  retries: 0,
  timeout: 300_000,
  // Long enough for a machine that is busy with other things; a test that passes never waits for it.
  expect: { timeout: 60_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
    // A trace of everything costs a quarter of the time: `--trace on` when one is wanted.
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: findChromium(),
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
});
