// Five people in table groups: dealt, one who comes late, called back, and their pages side by side.

import type { Page } from '@playwright/test';
import { expectAccessible } from './access-checks.ts';
import { expect, open, test } from './house.ts';

const PHONE = { viewport: { width: 390, height: 844 } };
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

test('[BG1] [BG2] [BG4] [AV14] a room of five works in groups and comes back', async ({ house }) => {
  const { id, joinCode } = await house.makeMeeting();
  const lead = await house.signIn();
  await open(lead, `/meetings/${id}/facilitate`);
  const join = (name: string) => house.join(joinCode, name, undefined, PHONE);
  const people = await Promise.all(['Carla Juhl', 'Dan Lund', 'Eva Toft', 'Finn Holt'].map(join));
  const [carla] = people as [Page];
  const screen = await lead.context().newPage();
  await open(screen, `/meetings/${id}/screen`);
  await button(lead, 'Start mødet').first().click();
  await button(lead, /^Første punkt/).click();

  await test.step('the facilitator makes two groups, and everyone sees theirs', async () => {
    await lead.keyboard.press('0');
    await button(lead, /^Bordgrupper/).click();
    await lead.getByLabel('Spørgsmål eller overskrift').fill('Hvad gør vi sammen?');
    await expect(lead.getByLabel('Antal grupper')).toHaveValue('2');
    await expect(lead.getByText('4 deltagere er i rummet.')).toBeVisible();
    await lead.getByRole('button', { name: 'Start', exact: true }).click();
    for (const page of people) await expect(page.getByText(/^Du er i Gruppe [12]$/)).toBeVisible();
    await expect(screen.getByText('Gruppe 2')).toBeVisible();
    await expectAccessible(screen, 'screen');
  });

  await test.step('who comes late is in the smallest, and each has the group’s page', async () => {
    await button(lead, 'Start arbejdet').click();
    const gro = await join('Gro Dahl');
    await expect(gro.getByText(/^Du er i Gruppe [12]$/)).toBeVisible();
    const { groups } = await house.stateOf(id);
    expect(groups.map(({ memberIds }) => memberIds.length).sort()).toEqual([2, 3]);
    await expect(carla.getByLabel('Vælg side')).toHaveValue(/^group:/);
    await carla.locator('.ProseMirror').fill('Vi mødes hver måned');
    await expectAccessible(carla, 'carla');
  });

  await test.step('the call back stands on every tab and on the screen', async () => {
    await carla.getByRole('tab', { name: 'Dagsorden' }).click();
    await button(lead, 'Kald grupperne tilbage').click();
    await expect(carla.getByRole('status').getByText('Kom tilbage til plenum')).toBeVisible();
    await expect(screen.getByRole('heading', { name: 'Kom tilbage til plenum' })).toBeVisible();
  });

  await test.step('in the plenum the pages stand side by side', async () => {
    await button(lead, 'Saml op i plenum').click();
    await expect(screen.getByText('Vi mødes hver måned')).toBeVisible();
    await expect(carla.getByText('Kom tilbage til plenum')).toHaveCount(0);
    await expectAccessible(lead, 'lead');
  });
});
