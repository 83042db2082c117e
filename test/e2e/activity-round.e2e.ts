// Five people speak in turn: the round of the list of speakers, started and ended as an activity.

import type { Page } from '@playwright/test';
import { expectAccessible } from './access-checks.ts';
import { expect, open, test } from './house.ts';

const PHONE = { viewport: { width: 390, height: 844 } };
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

test('[AR1] a room of five has a round, and its end is everyone’s', async ({ house }) => {
  const { id, joinCode } = await house.makeMeeting();
  const lead = await house.signIn();
  await open(lead, `/meetings/${id}/facilitate`);
  const names = ['Carla Juhl', 'Dan Lund', 'Eva Toft', 'Finn Holt', 'Gro Dahl'];
  const people = await Promise.all(names.map((name) => house.join(joinCode, name, undefined, PHONE)));
  const [carla, dan] = people as [Page, Page];
  const screen = await lead.context().newPage();
  await open(screen, `/meetings/${id}/screen`);
  await button(lead, 'Start mødet').first().click();
  await button(lead, /^Første punkt/).click();
  await lead.keyboard.press('0');
  await button(lead, /^Runde/)
    .last()
    .click();
  await lead.getByLabel('Spørgsmål eller overskrift').fill('Hvad tager I med?');
  await lead.getByRole('radio', { name: 'Efter navn' }).check();
  await lead.getByRole('button', { name: 'Start', exact: true }).click();

  await expect(screen.getByRole('heading', { name: 'Hvad tager I med?' })).toBeVisible();
  await button(lead, 'Giv ordet til den næste').click();
  await expect(carla.getByText('Carla Juhl har ordet').first()).toBeVisible();
  await button(dan, 'Meld pas').click();
  await expect(lead.getByText('1 har haft ordet · 3 mangler · 1 meldte pas')).toBeVisible();
  for (const page of [lead, carla, screen]) await expectAccessible(page, page.url());
  await button(lead, 'Afslut aktiviteten').click();
  await expect(screen.getByText('Runden er slut.')).toBeVisible();
  expect((await house.stateOf(id)).speakers.round).toBeNull();
});
