// What notes were, whose they are and who may read them: a version put back and taken back, groups on pages of their own, an
// item that is closed and opened while people write in it.

import type { Page } from '@playwright/test';
import { expectAccessible } from './access-checks.ts';
import { expect, open, test } from './house.ts';
import { notes, saved, shapeOf, twoWriters } from './notes-pages.ts';

/** A picture for whoever wants to look, in both themes: with `LOOK=<folder>`. */
async function look(page: Page, name: string): Promise<void> {
  const folder = process.env['LOOK'];
  if (!folder) return;
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.evaluate(() => Promise.allSettled(document.getAnimations().map((animation) => animation.finished)));
    await page.screenshot({ path: `${folder}/${name}-${colorScheme}.png` });
  }
}

async function write(page: Page, words: string): Promise<void> {
  await notes(page).click();
  await page.keyboard.press('Control+A');
  await page.keyboard.type(words);
  await expect(saved(page)).toBeVisible();
}

test('[NT21] [NT23] the secretary puts a version back, takes that back, and sees who did it', async ({ house }) => {
  const { id, lead, guest } = await twoWriters(house);
  await write(guest, 'Vi prøver to lærere i dansk');
  await lead.getByRole('button', { name: /^Næste punkt/ }).click();
  const secretary = await house.signIn();
  await open(secretary, `/meetings/${id}/secretary`);
  await secretary.getByRole('button', { name: /Velkomst/ }).click();
  await expect(notes(secretary)).toContainText('to lærere');
  await write(secretary, 'Noget helt andet');

  const history = secretary.getByRole('dialog', { name: /^Historik/ });
  const versions = history.getByRole('list', { name: 'Tidligere udgaver' }).getByRole('button');
  await secretary.getByRole('button', { name: 'Historik' }).click();
  await expect(versions).toHaveCount(1);
  await expect(versions.first()).toContainText('Punktet sluttede');
  await expect(versions.first()).toContainText('Carla Juhl');
  await expect(history.getByRole('region', { name: /^Sådan så siden ud/ })).toContainText('to lærere i dansk');
  await history.getByRole('button', { name: 'Gendan denne udgave' }).click();
  await expect.poll(() => shapeOf(secretary)).toBe('<p>Vi prøver to lærere i dansk</p>');
  await expect.poll(() => shapeOf(guest)).not.toContain('Noget');

  await secretary.getByRole('button', { name: 'Fortryd', exact: true }).last().click();
  await expect.poll(() => shapeOf(secretary)).toBe('<p>Noget helt andet</p>');
  await secretary.getByRole('button', { name: 'Historik' }).click();
  await expect(versions).toHaveCount(3);
  await expect(versions.first()).toContainText('Før en gendannelse');
  await expect(versions.first()).toContainText(/Gendannet af anna/i);
  await expectAccessible(secretary, 'the history of notes', 'dialog[open]');
  await look(secretary, 'history');
  await secretary.setViewportSize({ width: 390, height: 844 });
  await look(secretary, 'history-phone');
  await expect(guest.getByRole('button', { name: 'Historik' })).toHaveCount(0);
});

test('[GR1] [GR2] [PK6] groups write on pages of their own, and the plenum sees them side by side', async ({
  house,
}) => {
  const { id, joinCode } = await house.makeMeeting();
  const lead = await house.signIn();
  await open(lead, `/meetings/${id}/facilitate`);
  const carla = await house.join(joinCode, 'Carla Juhl');
  const dan = await house.join(joinCode, 'Dan Lund', undefined, { viewport: { width: 390, height: 844 } });
  const screen = await lead.context().newPage();
  await screen.setViewportSize({ width: 1920, height: 1080 });
  await open(screen, `/meetings/${id}/screen`);
  await lead.getByRole('button', { name: 'Start mødet' }).first().click();
  await lead.getByRole('button', { name: /^Første punkt/ }).click();
  await lead.getByRole('button', { name: 'Grupper' }).click();
  const dialog = lead.getByRole('dialog', { name: 'Grupper' });
  await dialog.getByLabel('Antal grupper').fill('2');
  await dialog.getByRole('button', { name: 'Lav grupper' }).click();
  await dialog.getByLabel('Carla Juhl').selectOption('Gruppe 1');
  await dialog.getByLabel('Deltagerne vælger selv').check();
  await expectAccessible(lead, 'the groups of an item', 'dialog[open]');
  await look(lead, 'groups');

  for (const page of [carla, dan]) await page.getByRole('tab', { name: 'Noter' }).click();
  await dan.getByRole('button', { name: /^Gruppe 2/ }).click();
  for (const [page, words] of [
    [carla, 'Flere timer i biblioteket'],
    [dan, 'Makkerlæsning på tværs'],
  ] as const) {
    await expect(page.getByLabel('Vælg side')).toContainText('(din gruppe)');
    await write(page, words);
  }
  await dan.getByLabel('Vælg side').selectOption('Gruppe 1');
  await expect(notes(dan)).toContainText('Flere timer');
  await expect(notes(dan)).not.toBeEditable();
  await expect(dan.getByText('Her skriver gruppens egne medlemmer')).toBeVisible();

  await notes(carla).click();
  await carla.keyboard.press('Control+A');
  await carla.keyboard.press('Control+Alt+P');
  await expect.poll(async () => (await house.stateOf(id)).parking.length).toBe(1);
  await dan.getByLabel('Vælg side').selectOption('Fælles side');
  await dan.getByRole('tab', { name: 'Dagsorden' }).click();
  await dan.getByRole('button', { name: 'Vis i noterne: Flere timer i biblioteket' }).click();
  await expect(notes(dan)).toContainText('Flere timer');

  await dialog.getByRole('button', { name: 'Vis siderne på skærmen' }).click();
  await dan.getByLabel('Vælg side').selectOption('Alle gruppers sider');
  for (const page of [dan, screen]) {
    await expect(page.getByRole('region', { name: 'Gruppe 1' })).toContainText('Flere timer i biblioteket');
    await expect(page.getByRole('region', { name: 'Gruppe 2' })).toContainText('Makkerlæsning på tværs');
  }
  const [one, two] = await Promise.all(
    ['Gruppe 1', 'Gruppe 2'].map((name) => screen.getByRole('region', { name }).boundingBox()),
  );
  expect(one?.y).toBe(two?.y);
  await expectAccessible(dan, 'the pages of all groups', 'main');
  await expectAccessible(screen, 'the pages of all groups on the screen');
  await look(dan, 'groups-phone');
  await look(screen, 'groups-screen');
});

test('[NT20] an item is closed and opened again while people write in it, and each letter is there once', async ({
  house,
}) => {
  const { id, lead, guest } = await twoWriters(house);
  const desk = await house.signIn();
  await open(desk, `/meetings/${id}/facilitate`);
  const setOpenness = async (button: 'Luk punktet' | 'Åbn punktet') => {
    await desk.getByRole('button', { name: button }).click();
    const dialog = desk.getByRole('dialog');
    await expectAccessible(desk, button, 'dialog[open]');
    await look(desk, button === 'Luk punktet' ? 'closing' : 'opening');
    await dialog.getByRole('button', { name: button }).click();
    await expect(dialog).toBeHidden();
  };
  // All words are as long as each other: the one that is cut in the middle of its number is known as none.
  const word = (name: string, n: number) => `${name}${String(n).padStart(3, '0')}`;
  const counted = (name: string, count: number) =>
    Array.from({ length: count }, (_, n) => `${word(name, n)} `).join('');
  await write(lead, 'l: ');
  await lead.keyboard.press('Enter');
  await expect(notes(guest)).toContainText('l:');
  await notes(guest).click();
  await guest.keyboard.press('Control+End');
  const typing = guest.keyboard.type(counted('g', 150), { delay: 25 });
  await expect(notes(lead)).toContainText(word('g', 5));
  await setOpenness('Luk punktet');
  await expect(notes(guest)).toHaveCount(0);
  await typing;
  await expect(notes(lead)).toContainText(word('g', 5));
  await notes(lead).click();
  await lead.keyboard.press('Control+Home');
  await lead.keyboard.press('End');
  await lead.keyboard.type(counted('l', 10));
  await expect(saved(lead)).toBeVisible();
  await setOpenness('Åbn punktet');
  await expect(notes(guest)).toContainText(word('l', 9));
  await expect.poll(async () => (await shapeOf(guest)) === (await shapeOf(lead))).toBe(true);
  const words = (await shapeOf(guest)).replace(/<[^>]+>/g, ' ').split(/\s+/);
  for (const name of ['g', 'l']) {
    const found = words.filter((one) => new RegExp(`^${name}\\d{3}$`).test(one));
    expect(found).toEqual(counted(name, found.length).trim().split(' '));
  }
});
