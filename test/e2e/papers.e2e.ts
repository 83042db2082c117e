// The organisation's papers by keyboard alone: a letterhead is chosen, a template of its own is put together from blocks, minutes
// are read and taken along by it, and the agenda is had as a document.

import type { Download, Locator, Page } from '@playwright/test';
import { expectAccessible, sidewaysOverflow, tabTo } from './access-checks.ts';
import { expect, open, test } from './house.ts';

const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const PHONE = { width: 390, height: 844 };

/** Goes to the control with Tab, and presses the key there. */
async function press(page: Page, wanted: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, wanted);
  await page.keyboard.press(key);
}

async function write(page: Page, wanted: Locator, words: string): Promise<void> {
  await press(page, wanted, 'Control+a');
  await page.keyboard.type(words);
}

/** What a press on the link brings home. */
async function taken(page: Page, link: Locator): Promise<Download> {
  const download = page.waitForEvent('download');
  await press(page, link);
  return download;
}

test('[LT1] [OM1] [DA1] a letterhead and an own template are made and used, and the agenda is taken along, by keyboard', async ({
  house,
}) => {
  const { id } = await house.makeMeeting();
  const page = await house.signIn();

  // The letterhead, which the paper beside it shows while it is typed.
  await open(page, '/papers');
  const notices = page.getByRole('region', { name: 'Beskeder' });
  const preview = page.getByRole('region', { name: 'Sådan ser det ud' });
  await write(page, page.getByLabel('Afsender'), 'Børn og Kultur');
  await write(page, page.getByLabel('Sidefod'), 'CVR 12 34 56 78');
  await page
    .getByLabel('Logo')
    .setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: Buffer.from(PIXEL, 'base64') });
  await expect(preview).toContainText('Børn og Kultur');
  await expect(preview.locator('.logo img')).toBeVisible();
  await press(page, page.getByRole('button', { name: 'Gem brevhovedet' }));
  await expect(notices).toContainText('Brevhovedet er gemt');
  await expectAccessible(page, 'the papers');

  // A template of their own: a heading of its own over the agreements, a fixed text added and moved up.
  await write(page, page.getByLabel('Skabelonens navn'), 'Kort notat');
  await press(page, page.getByRole('button', { name: 'Lav skabelon' }));
  await page.waitForURL('/papers/kort-notat');
  await write(page, page.getByLabel('Dokumentets slags'), 'Kort notat');
  await page.getByLabel('Tilføj en blok').selectOption({ label: 'Fast tekst' });
  await press(page, page.getByRole('button', { name: 'Tilføj', exact: true }));
  const added = page.getByRole('listitem').filter({ hasText: 'Fast tekst' });
  await press(page, added.getByText('Fast tekst'));
  await write(page, added.getByLabel('Tekst', { exact: true }), 'Noten er et uddrag.');
  await expect(preview).toContainText('Noten er et uddrag.');
  await press(page, added.getByRole('button', { name: 'Flyt op: Fast tekst' }));
  await expectAccessible(page, 'an own template');
  await press(page, page.getByRole('button', { name: 'Gem skabelonen' }));
  await expect(notices).toContainText('Skabelonen er gemt');

  // The minutes by it, on the page and as a file.
  await open(page, `/meetings/${id}/minutes`);
  await page.getByLabel('Skabelon').selectOption({ label: 'Kort notat' });
  const paper = page.getByRole('article');
  await expect(paper).toContainText('Noten er et uddrag.');
  await expect(paper).toContainText('CVR 12 34 56 78');
  const word = await taken(page, page.getByRole('link', { name: 'Hent som Word' }).first());
  expect(word.suggestedFilename()).toMatch(/kort notat\.docx$/);

  // The agenda as a document, and from its menu as slides; on a phone too.
  await open(page, `/meetings/${id}/agenda`);
  await expect(paper).toContainText('Børn og Kultur');
  const menu = page.locator('summary', { hasText: 'Hent' });
  await press(page, menu);
  await expectAccessible(page, 'the agenda');
  const slides = await taken(page, page.getByRole('link', { name: 'Hent som Præsentation (PowerPoint)' }));
  expect(slides.suggestedFilename()).toMatch(/dagsorden\.pptx$/);
  await page.keyboard.press('Escape');
  await expect(menu).toBeFocused();
  await page.setViewportSize(PHONE);
  for (const path of ['/papers', '/papers/kort-notat', `/meetings/${id}/agenda`]) {
    await open(page, path);
    expect(await sidewaysOverflow(page), path).toEqual([]);
  }
});
