// Every window that opens over a page: nothing for axe to find in light and dark, whole on a phone, worked by the keyboard
// alone, and the focus goes back to where it came from.

import type { Locator, Page } from '@playwright/test';
import { expectAccessible, focusTrouble, sidewaysOverflow } from './access-checks.ts';
import { expect, open, test, type House } from './house.ts';

const LAPTOP = { width: 1280, height: 720 };
const PHONE = { width: 390, height: 844 };
const AGENDA = [
  { title: 'Velkomst', minutes: 10, kind: 'orientation' },
  { title: 'Drøftelse af skolernes trivsel og fravær', minutes: 30, kind: 'discussion' },
  { title: 'Plan', minutes: 20, kind: 'decision' },
];
const button = (page: Page | Locator, name: string | RegExp) => page.getByRole('button', { name });

/** Looks at the dialog that is open: in both themes, at both sizes, and by the keyboard; then Esc closes it. */
async function look(page: Page, name: string): Promise<void> {
  const dialog = page.locator('dialog[open]');
  await expect(dialog, name).toBeVisible();
  await expectAccessible(page, name, 'dialog[open]');
  for (const size of [PHONE, LAPTOP]) {
    await page.setViewportSize(size);
    expect.soft(await sidewaysOverflow(page), `${name} at ${size.width}`).toEqual([]);
    const box = await dialog.boundingBox();
    expect.soft(box && box.x >= 0 && box.x + box.width <= size.width, `${name} stands within ${size.width}`).toBe(true);
  }
  // Once round: every stop is seen, and the focus stays inside.
  for (let stops = 0; stops < 40; stops += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement === document.body)) break;
    expect.soft(await focusTrouble(page), `${name}: the focus`).toBeNull();
    expect
      .soft(await dialog.evaluate((element) => element.contains(document.activeElement)), `${name} keeps the focus`)
      .toBe(true);
  }
  await page.keyboard.press('Escape');
  await expect(dialog, `${name} closes on Esc`).toHaveCount(0);
}

async function signedIn(house: House): Promise<Page> {
  const page = await house.signIn();
  await page.setViewportSize(LAPTOP);
  return page;
}

test('the windows of the preparation', { tag: '@long' }, async ({ house }) => {
  const lead = await signedIn(house);
  const { id } = await house.makeMeeting({ agenda: AGENDA, participants: [{ name: 'Birgit Lund' }] });
  await open(lead, `/meetings/${id}/prepare`);
  const opened: [string, () => Promise<void>][] = [
    ['details', () => button(lead, 'Redigér').click()],
    ['wifi', () => button(lead, 'Wifi i lokalet').click()],
    ['keep as template', () => button(lead, 'Gem som egen dagsorden').click()],
    [
      'cards',
      async () => {
        await button(lead, 'Vis alt om »Velkomst«').click();
        await button(lead, 'Tilføj kort til »Velkomst«').click();
      },
    ],
    [
      'a person',
      async () => {
        await lead.getByRole('tab', { name: /Deltagere/ }).click();
        await button(lead, 'Tilføj deltager').click();
      },
    ],
    ['a pasted list', () => button(lead, 'Indsæt liste').click()],
    ['the invitation', () => button(lead, 'Send indkaldelse').click()],
  ];
  for (const [name, show] of opened)
    await test.step(name, async () => {
      await show();
      await look(lead, name);
    });
});

/** The desk in its first item, with one guest and a screen that it knows. */
async function desk(house: House): Promise<{ lead: Page; carla: Page }> {
  const lead = await signedIn(house);
  const { id, joinCode } = await house.makeMeeting({ agenda: AGENDA });
  const carla = await house.join(joinCode, 'Carla Juhl', 'Skoleleder', { viewport: PHONE });
  await open(lead, `/meetings/${id}/facilitate`);
  await lead.keyboard.press('s');
  await button(lead, /^Første punkt/).click();
  await expect(lead.getByRole('heading', { name: 'Velkomst' })).toBeVisible();
  await lead.keyboard.press('e');
  await button(lead.getByRole('dialog'), 'Nyt skærmvindue').click();
  await expect(lead.getByLabel('Skærmens navn')).toBeVisible();
  await lead.keyboard.press('Escape');
  await lead.keyboard.press('f');
  return { lead, carla };
}

test('the windows of the desk that a key opens', { tag: '@long' }, async ({ house }) => {
  const { lead } = await desk(house);
  const keys = {
    plan: 'm',
    'a new item': 'c',
    floor: 'r',
    screens: 'e',
    wifi: 'w',
    keys: '?',
    message: 'b',
    close: 'l',
  };
  for (const [name, key] of Object.entries(keys))
    await test.step(name, async () => {
      await lead.keyboard.press(key);
      await look(lead, name);
    });
});

test('the windows of the desk that a click opens', { tag: '@long' }, async ({ house }) => {
  const { lead, carla } = await desk(house);
  const clicked: [string, () => Promise<void>][] = [
    ['how to join', () => button(lead, /^Kode/).click()],
    ['groups', () => button(lead, 'Grupper').click()],
    ['history', () => button(lead, 'Historik').click()],
    ['close the item', () => button(lead, 'Luk punktet').click()],
    [
      'a person',
      async () => {
        await lead.getByRole('tab', { name: /^Deltagere/ }).click();
        await button(lead, /^Carla Juhl/).click();
      },
    ],
    [
      'answers for others',
      async () => {
        await lead.keyboard.press('g');
        await button(lead, 'Svar for en anden').click();
      },
    ],
  ];
  for (const [name, show] of clicked)
    await test.step(name, async () => {
      await show();
      await look(lead, name);
    });
  await test.step('one’s own place, on the phone', async () => {
    await button(carla, /Carla Juhl/).click();
    await look(carla, 'own place');
  });
});
