// Notes on a device whose line comes and goes: what waits is counted and kept, what is over is taken off it. And signs that
// are composed before they are there: accents, other scripts, dictation.

import type { Page, WebSocketRoute } from '@playwright/test';
import { expect, test } from './house.ts';
import { notes, saved, shapeOf, twoWriters } from './notes-pages.ts';

const copies = (page: Page) =>
  page.evaluate(async () =>
    (await indexedDB.databases()).map(({ name = '' }) => name).filter((n) => /\.shared/.test(n)),
  );

test('[NE6] what waits is counted, after a reload without a line too, and arrives when it is back', async ({
  house,
}) => {
  const { lead, guest } = await twoWriters(house);
  let isCut = false;
  const lines = new Set<WebSocketRoute>();
  await guest.routeWebSocket(/\/notes\//, (line) => {
    if (isCut) return void line.close();
    lines.add(line);
    line.connectToServer();
  });
  const cut = (cuts: boolean) => {
    isCut = cuts;
    for (const line of lines) if (cuts) void line.close();
    lines.clear();
  };
  const reload = async () => {
    await guest.reload();
    await guest.getByRole('tab', { name: 'Noter' }).click();
  };
  const offline = guest.locator('[data-saving="offline"]');
  await reload();
  await expect(saved(guest)).toBeVisible();
  await notes(guest).click();
  cut(true);
  await expect(offline).toBeVisible();
  await guest.keyboard.type('uden net');
  await expect(offline).toContainText('8 ændringer venter');
  await reload();
  await expect(notes(guest)).toContainText('uden net');
  await expect(offline).toContainText('8 ændringer venter');
  await expect(notes(lead)).not.toContainText('uden net');
  cut(false);
  await expect(saved(guest)).toBeVisible();
  await expect(notes(lead)).toContainText('uden net');
  expect((await shapeOf(lead)).split('uden net')).toHaveLength(2);
});

test('[NE6] closed for good, the page says why and what was kept, and gives the text along', async ({ house }) => {
  const { guest } = await twoWriters(house);
  await notes(guest).click();
  await guest.keyboard.type('det, jeg har skrevet');
  await expect(saved(guest)).toBeVisible();
  await guest.routeWebSocket(/\/notes\//, (socket) => void socket.close({ code: 4413, reason: 'full' }));
  await guest.reload();
  await guest.getByRole('tab', { name: 'Noter' }).click();
  const stopped = guest.getByRole('alert').filter({ hasText: 'forbindelsen er lukket' });
  await expect(stopped).toContainText('Noterne fylder mere, end der er plads til');
  await expect(stopped).toContainText('Teksten ligger på denne enhed');
  await expect(notes(guest)).not.toBeEditable();
  const download = guest.waitForEvent('download');
  await stopped.getByRole('button', { name: 'Hent som fil' }).click();
  expect((await download).suggestedFilename()).toBe('noter.txt');
});

test('[NE7] the copy on the device goes when the meeting is closed and all is saved', async ({ house }) => {
  const { lead, guest } = await twoWriters(house);
  await notes(guest).click();
  await guest.keyboard.type('skrevet i mødet');
  await expect(saved(guest)).toBeVisible();
  expect(await copies(guest)).toHaveLength(1);
  await lead.locator('body').click({ position: { x: 5, y: 5 } });
  await lead.keyboard.press('l');
  await lead.getByRole('dialog').getByRole('button', { name: 'Luk mødet' }).click();
  await expect(notes(guest)).not.toBeEditable();
  await expect.poll(() => copies(guest)).toEqual([]);
});

test('[NT11] composed signs come once, while another writes at the same place', async ({ house }) => {
  const { lead, guest } = await twoWriters(house);
  await notes(lead).click();
  await lead.keyboard.type('|');
  await expect(notes(guest)).toContainText('|');
  await notes(guest).click();
  await guest.keyboard.press('Control+End');
  const ime = await guest.context().newCDPSession(guest);
  // Somebody composes at the end of the line while the other one writes there, letter by letter.
  const composing = async () => {
    for (const step of ['に', 'にほ', 'にほん']) {
      await ime.send('Input.imeSetComposition', { text: step, selectionStart: step.length, selectionEnd: step.length });
    }
    await ime.send('Input.insertText', { text: '日本' });
    for (const dead of ['´', 'é']) {
      await ime.send('Input.imeSetComposition', { text: dead, selectionStart: 1, selectionEnd: 1 });
    }
    await ime.send('Input.insertText', { text: 'é' });
    for (const sign of ['å', 'ü', '👩‍🏫', 'ø']) await ime.send('Input.insertText', { text: sign });
  };
  await Promise.all([composing(), lead.keyboard.type('samtidig', { delay: 15 })]);
  await expect(saved(guest)).toBeVisible();
  await expect(saved(lead)).toBeVisible();
  const text = (await shapeOf(guest)).replace(/<\/?p>/g, '');
  await expect.poll(() => shapeOf(lead)).toBe(`<p>${text}</p>`);
  expect([...text].sort().join('')).toBe([...'|samtidig日本éåü👩‍🏫ø'].sort().join(''));
});

test('on a phone the text stays above the keyboard, and nothing of it jumps', async ({ house }) => {
  const { guest } = await twoWriters(house);
  await notes(guest).click();
  for (let line = 0; line < 30; line += 1) await guest.keyboard.type(`Linje ${line}\n`);
  await guest.keyboard.type('her skriver jeg');
  // What a phone does when its keyboard comes up: the page is as large as before, and less of it can be seen.
  await guest.evaluate(() => {
    const view = window.visualViewport;
    if (!view) throw new Error('no visual viewport');
    Object.defineProperty(view, 'height', { value: 430, configurable: true });
    view.dispatchEvent(new Event('resize'));
  });
  const bottomOf = async (part: ReturnType<typeof notes>) => {
    const box = await part.boundingBox();
    return box ? box.y + box.height : Infinity;
  };
  await expect.poll(() => bottomOf(guest.getByText('her skriver jeg'))).toBeLessThanOrEqual(430);
  await expect.poll(() => bottomOf(saved(guest))).toBeLessThanOrEqual(430);
  await expect(guest.getByRole('toolbar', { name: 'Formatering' })).toBeInViewport();
  await expect(notes(guest)).toBeFocused();
  expect(await guest.evaluate(() => scrollY)).toBe(0);
  await guest.evaluate(() => {
    const view = window.visualViewport;
    if (view) Reflect.deleteProperty(view, 'height');
    view?.dispatchEvent(new Event('resize'));
  });
  await expect(guest.getByRole('tab', { name: 'Noter' })).toBeVisible();
});
