// Five people fill in the chain behind a result, and a small change is questioned.

import type { Page } from '@playwright/test';
import { expectAccessible } from './access-checks.ts';
import { expect, open, test } from './house.ts';

const PHONE = { viewport: { width: 390, height: 844 } };
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

test('[DP1] [DP2] [DP3] a room of five goes behind a result', async ({ house }) => {
  const { id, joinCode } = await house.makeMeeting();
  const lead = await house.signIn();
  await open(lead, `/meetings/${id}/facilitate`);
  const names = ['Carla Juhl', 'Dan Lund', 'Eva Toft', 'Finn Holt'];
  const people = await Promise.all(names.map((name) => house.join(joinCode, name, undefined, PHONE)));
  const [carla, dan, eva] = people as [Page, Page, Page];
  const screen = await lead.context().newPage();
  await open(screen, `/meetings/${id}/screen`);
  await button(lead, 'Start mødet').first().click();
  await button(lead, /^Første punkt/).click();
  await lead.keyboard.press('0');
  await button(lead, /^Tre nedslag/).click();
  await lead.getByRole('button', { name: 'Start', exact: true }).click();

  await test.step('what one writes stands with everyone, and beside it that results may be confidential', async () => {
    await carla.getByLabel('Hvilket resultat har I valgt?').fill('Trivsel');
    await carla.getByLabel('Hvad ser vi?').fill('Flere har det godt');
    await expect(dan.getByLabel('Hvad ser vi?')).toHaveValue('Flere har det godt');
    await expect(screen.getByText('Flere har det godt')).toBeVisible();
    await expect(eva.getByText(/obligatoriske test er fortrolige/)).toBeVisible();
  });

  await test.step('what was written on both sides of a dropped line is not overwritten unread', async () => {
    await dan.context().setOffline(true);
    await dan.getByLabel('Hvad ligger bag?').fill('Nye legepladser');
    await eva.getByLabel('Hvad ligger bag?').fill('Faste voksne i pausen');
    await expect(screen.getByText('Faste voksne i pausen')).toBeVisible();
    await dan.context().setOffline(false);
    await expect(dan.getByRole('group', { name: 'En anden har skrevet her imens:' })).toContainText('Faste voksne');
    await button(dan, 'Brug den tekst').click();
    await expect(dan.getByLabel('Hvad ligger bag?')).toHaveValue('Faste voksne i pausen');
  });

  await test.step('a small change is questioned on every page', async () => {
    await carla.getByLabel('Sidste år').fill('78');
    await carla.getByLabel('I år', { exact: true }).fill('81,5');
    await carla.getByLabel('Antal elever').fill('64');
    await carla.getByLabel('Antal elever').blur();
    await expect(dan.getByText(/Det svarer til omkring 2 elever/)).toBeVisible();
    await expect(dan.getByText(/Forskellen er lille/)).toBeVisible();
    await expect(screen.getByText('Er den lille forskel værd at forklare?')).toBeVisible();
    for (const page of [carla, screen, lead]) await expectAccessible(page, page.url());
  });

  await test.step('when it is read it stands', async () => {
    await button(lead, 'Luk for rettelser').click();
    await expect(carla.getByText('Flere har det godt')).toBeVisible();
    await expect(carla.getByLabel('Hvad ser vi?')).toHaveCount(0);
  });
});
