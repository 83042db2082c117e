// `npm run workshop`: KL's workshop with all its cards and activities, every picture of the screen kept to be looked at.

import config from '../../playwright.config.ts';

export default { ...config, testDir: '.', testMatch: 'kl-workshop.ts', timeout: 900_000 };
