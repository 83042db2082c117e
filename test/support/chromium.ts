// Finds the Chromium that the browser tests run in: the one that is named, the system's, or Playwright's own.

import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** The headless one first: it draws no window of its own, and the tests take a quarter less. */
const SYSTEM_PATHS = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The path of a Chromium on this machine; throws one line that says how to get one. */
export function findChromium(): string {
  const named = process.env['CHROMIUM_PATH'];
  const found = [...(named ? [named] : []), ...SYSTEM_PATHS, chromium.executablePath()].find((path) =>
    existsSync(path),
  );
  if (!found) {
    throw new Error(
      'No Chromium found: install one (`apt-get install chromium`, or `npx playwright install chromium`), or name it in CHROMIUM_PATH.',
    );
  }
  return found;
}
