// Playwright for `npm run gallery`: the tests' browser, another script, as long as it takes.

import config from '../../playwright.config.ts';

export default {
  ...config,
  testDir: '.',
  testMatch: 'gallery.ts',
  outputDir: '../../test-results/gallery-run',
  reporter: 'list',
  workers: 1,
  timeout: 0,
  use: { ...config.use, screenshot: 'off' as const },
};
