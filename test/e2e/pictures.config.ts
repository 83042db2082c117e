// Playwright for `npm run pictures`: the tests' browser, another script.

import config from '../../playwright.config.ts';

export default {
  ...config,
  testDir: '.',
  testMatch: 'pictures.ts',
  outputDir: '../../test-results/pictures',
  reporter: 'list',
  use: { ...config.use, trace: 'off' as const },
};
