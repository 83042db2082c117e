// `npm run gallery`: every page and state at four sizes, light and dark, into test-results/gallery, for people to look at. Not a test
// that can fail for how a page looks; it fails where a page cannot be opened. NAMES, SIZES and THEMES take a part of it. GUIDE=1 takes
// the pictures that the guide shows, and nothing else, into docs/pictures.

import { mkdir } from 'node:fs/promises';
import { test, type Page } from '@playwright/test';
import { projectPath } from '../../server/project-path.ts';
import { open } from '../e2e/house.ts';
import { galleryHouses } from './house.ts';
import { galleryPages, type GalleryPage } from './pages.ts';

const FOLDER = projectPath('test-results', 'gallery');
const NAMES = new RegExp(process.env['NAMES'] ?? '');
const SIZES = (process.env['SIZES'] ?? '390x844,768x1024,1280x720,1920x1080').split(',');
const THEMES = (process.env['THEMES'] ?? 'light,dark').split(',') as ('light' | 'dark')[];
/** Of a long page so much is shown. */
const MOST_HIGH_PX = 4_000;

async function settle(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await page.waitForLoadState('networkidle');
}

async function take(page: Page, { name, isLive }: GalleryPage, size: string, theme: 'light' | 'dark'): Promise<void> {
  const [width = 0, height = 0] = size.split('x').map(Number);
  await page.setViewportSize({ width, height });
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  const wholeHeight = await page.evaluate(() => document.documentElement.scrollHeight);
  const path = `${FOLDER}/${size}-${theme}/${name}.png`;
  const clip = { x: 0, y: 0, width, height: isLive ? height : Math.min(wholeHeight, MOST_HIGH_PX) };
  await page.screenshot({ path, animations: 'disabled', fullPage: !isLive, clip });
}

/** What the guide shows, under the names that it has there. */
const IN_GUIDE: Readonly<Partial<Record<string, string>>> = {
  overview: 'overblik',
  prepare: 'forberedelse',
  coverage: 'samtaler-aar-for-aar',
  year: 'aarshjul',
  'agreements-board': 'aftaler',
  deck: 'kortsaet',
  secretary: 'referent',
  'minutes-edit': 'redigering',
};
const GUIDE_WINDOW = { width: 1280, height: 800 };

async function takeForGuide(page: Page, name: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.setViewportSize(GUIDE_WINDOW);
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  await page.screenshot({ path: projectPath('docs', 'pictures', `${name}.png`), animations: 'disabled' });
}

test('the gallery', async ({ browser }) => {
  await mkdir(FOLDER, { recursive: true });
  const { pages, sights, close } = await galleryHouses(browser);
  const isForGuide = process.env['GUIDE'] !== undefined;
  const asked = galleryPages(sights).filter(({ name }) => NAMES.test(name) && (!isForGuide || IN_GUIDE[name]));
  for (const shown of asked) {
    await test.step(shown.name, async () => {
      const page = pages[shown.viewer];
      await page.setViewportSize({ width: 1280, height: 720 });
      await (shown.isPlain ? page.goto(shown.path) : open(page, shown.path));
      await settle(page);
      await shown.before?.(page);
      if (isForGuide) return takeForGuide(page, IN_GUIDE[shown.name] ?? '');
      for (const theme of THEMES) {
        await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
        for (const size of SIZES) await take(page, shown, size, theme);
      }
    });
  }
  await close();
});
