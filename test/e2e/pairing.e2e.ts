// Two televisions without a keyboard: they show a code, become screens of the meeting, follow it or stay with what is
// pinned on them, come back from everything, and go back to a code.

import type { Page } from '@playwright/test';
import { expectAccessible } from './access-checks.ts';
import { expect, open, test, type House } from './house.ts';

const TV = { viewport: { width: 1920, height: 1080 } };
const PROJECTOR = { viewport: { width: 1024, height: 768 } };

async function waitingScreen(house: House, options: typeof TV): Promise<{ screen: Page; code: string }> {
  const screen = await house.newPage(options);
  await open(screen, '/screen');
  await expect(screen.getByRole('heading', { name: 'Tilslut skærmen til et møde' })).toBeVisible();
  return { screen, code: await screen.locator('.code').innerText() };
}

async function connect(lead: Page, code: string, name: string): Promise<void> {
  await lead.getByLabel('Kode på skærmen').fill(code.toLowerCase());
  await lead.getByRole('textbox', { name: /^Navn/ }).fill(name);
  await lead.getByRole('button', { name: 'Tilslut skærm' }).click();
}

/** A picture for the room has no control, no scroll bar, and something to read. */
async function expectOnlyPicture(screen: Page): Promise<void> {
  await expect(screen.locator('.screen').locator('a, button, input, select, textarea, dialog')).toHaveCount(0);
  const overflow = await screen.evaluate(() =>
    [document.documentElement, document.body].some(
      (element) => element.scrollHeight > element.clientHeight || element.scrollWidth > element.clientWidth,
    ),
  );
  expect(overflow).toBe(false);
}

test('[SN1] [SN4] [SG4] [SG6] screens come in by a code, follow or stay, and leave', async ({ house }) => {
  const { id } = await house.makeMeeting({ template: 'kl-dialogworkshop', agenda: undefined });
  const lead = await house.signIn();
  await open(lead, `/meetings/${id}/facilitate`);
  const wall = await waitingScreen(house, TV);
  const door = await waitingScreen(house, PROJECTOR);
  await expectAccessible(wall.screen, 'a screen that waits');

  await test.step('a wrong code connects nothing and says so; the right one does', async () => {
    await lead.keyboard.press('e');
    await connect(lead, 'BBBBB', 'Bagvæggen');
    await expect(lead.getByText('Koden passer ikke til nogen skærm.')).toBeVisible();
    await connect(lead, wall.code, 'Bagvæggen');
    await expect(wall.screen.getByText('skriv koden')).toBeVisible();
    await connect(lead, door.code, 'Ved døren');
    await expect(door.screen.getByText('skriv koden')).toBeVisible();
    await expectAccessible(lead, 'the screens at the desk');
  });

  await test.step('one is pinned, the other follows', async () => {
    await lead.getByLabel('Ved døren viser').selectOption({ label: 'Fast: Dagsorden' });
    await expect(door.screen.getByRole('list')).toContainText('Seks virksomme mekanismer');
    await lead.keyboard.press('Escape');
    await lead.keyboard.press('s');
    await expect(lead.getByRole('button', { name: /^Første punkt/ })).toBeVisible();
    await lead.keyboard.press('n');
    await expect(lead.getByRole('button', { name: /^Næste punkt/ })).toBeVisible();
    await lead.keyboard.press('1');
    await expect(wall.screen.getByRole('heading')).toContainText('Hvordan skaber vi som politikere');
    await expect(door.screen.getByRole('list')).toContainText('Seks virksomme mekanismer');
    for (const { screen } of [wall, door]) await expectOnlyPicture(screen);
  });

  await test.step('wifi is set once and shown with one key', async () => {
    await lead.keyboard.press('w');
    await lead.getByRole('textbox', { name: 'Netværk' }).fill('Fjordby-gæst');
    await lead.getByRole('textbox', { name: /^Adgangskode/ }).fill('sommer;2026');
    await lead.getByRole('button', { name: 'Vis på skærmen' }).click();
    await expect(wall.screen.getByText('sommer;2026')).toBeVisible();
    await lead.keyboard.press('d');
    await expect(wall.screen.getByText('sommer;2026')).toBeHidden();
    await lead.keyboard.press('w');
    await expect(wall.screen.getByText('Fjordby-gæst')).toBeVisible();
    await expectOnlyPicture(wall.screen);
    await expectAccessible(wall.screen, 'wifi on the screen');
  });

  await test.step('a killed server and a reload bring both back as they were', async () => {
    await house.server.restart('SIGKILL');
    await expect(wall.screen.getByText('venter på forbindelsen')).toBeHidden();
    for (const { screen } of [wall, door]) await screen.reload();
    await expect(wall.screen.getByText('Fjordby-gæst')).toBeVisible();
    await expect(door.screen.getByRole('list')).toContainText('Seks virksomme mekanismer');
  });

  await test.step('one is let go at the desk and waits again', async () => {
    await lead.keyboard.press('e');
    await lead.getByRole('button', { name: 'Frakobl Ved døren' }).click();
    await expect(door.screen.getByRole('heading', { name: 'Tilslut skærmen til et møde' })).toBeVisible();
    await door.screen.reload();
    await expect(door.screen.locator('.code')).toHaveText(/^[A-Z]{5}$/);
    await lead.keyboard.press('Escape');
  });

  await test.step('after the meeting the last picture stays, and Enter leads to the next one', async () => {
    await lead.keyboard.press('l');
    await lead.getByRole('dialog').getByRole('button', { name: 'Luk mødet' }).click();
    await expect(wall.screen.getByText('Tryk Enter for at tilslutte et nyt møde')).toBeVisible();
    await expectOnlyPicture(wall.screen);
    await wall.screen.keyboard.press('Enter');
    await expect(wall.screen.getByRole('heading', { name: 'Tilslut skærmen til et møde' })).toBeVisible();
  });
});

test('[SN2] a screen that waits gets a new code from a new server, by itself', async ({ house }) => {
  const { screen, code } = await waitingScreen(house, PROJECTOR);
  await house.server.restart('SIGKILL');
  await expect(screen.locator('.code')).not.toHaveText(code);
  await expect(screen.getByText('venter på forbindelsen')).toBeHidden();
});
