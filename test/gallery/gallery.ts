// `npm run gallery`: every page and state at four sizes, light and dark, into test-results/gallery, for people to look at. Not a test
// that can fail for how a page looks; it fails where a page cannot be opened. NAMES, SIZES and THEMES take a part of it.

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

test('the gallery', async ({ browser }) => {
  await mkdir(FOLDER, { recursive: true });
  const { pages, sights, close } = await galleryHouses(browser);
  for (const shown of galleryPages(sights).filter(({ name }) => NAMES.test(name))) {
    await test.step(shown.name, async () => {
      const page = pages[shown.viewer];
      await page.setViewportSize({ width: 1280, height: 720 });
      await open(page, shown.path);
      await settle(page);
      await shown.before?.(page);
      for (const theme of THEMES) {
        await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
        for (const size of SIZES) await take(page, shown, size, theme);
      }
    });
  }
  await close();
});
