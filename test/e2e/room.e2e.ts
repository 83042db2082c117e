// The room and its people: the door, another device, names, who is taken out, who has no device, who was there for which
// item, and who leads when whoever led is gone.

import { expect, open, test, type House } from './house.ts';
import type { Page } from '@playwright/test';

const PHONE = { viewport: { width: 390, height: 844 } };

async function desk(house: House, meetingId: string): Promise<Page> {
  const page = await house.signIn();
  await open(page, `/meetings/${meetingId}/facilitate`);
  return page;
}

const people = (page: Page) => page.getByRole('tab', { name: /Deltagere/ }).click();

test('[LO1] [LO4] [AC17] [PA4] [PA6] [OB1] [DC5] at the door, in, on a second device, renamed, taken out, looking on and leading', async ({
  house,
}) => {
  const meeting = await house.makeMeeting();
  const facilitator = await desk(house, meeting.id);
  await people(facilitator);
  await facilitator.getByLabel('Deltagere venter i en lobby').check();
  const dan = await house.join(meeting.joinCode, 'Dan Lund', 'Skoleleder', PHONE);
  await expect(dan.getByRole('heading', { name: 'Du venter på at blive lukket ind' })).toBeVisible();
  expect(await dan.content()).not.toContain('Dialog om skoleudvikling');
  const address = dan.url();
  await facilitator.getByRole('button', { name: 'Luk Dan Lund ind' }).click();
  await expect(dan.getByRole('heading', { name: 'Dialog om skoleudvikling' })).toBeVisible();
  expect(dan.url()).toBe(address);

  await dan.getByRole('button', { name: 'Dan Lund: din plads i mødet' }).click();
  await dan.getByRole('button', { name: 'Vis personlig kode' }).click();
  const code = await dan.getByText(/^\d{4} \d{4}$/).innerText();
  const other = await house.newPage();
  await open(other, '/join');
  await other.getByLabel('Mødekode').fill(code);
  await expect(other.getByText('du fortsætter som dig selv')).toBeVisible();
  await other.getByRole('button', { name: 'Gå ind' }).click();
  await other.waitForURL(/\/room$/);
  await expect(other.getByRole('button', { name: 'Dan Lund: din plads i mødet' })).toBeVisible();

  await dan.getByLabel('Dit navn').fill('Dan Lund Friis');
  await dan.getByRole('button', { name: 'Gem' }).click();
  await dan.keyboard.press('Escape');
  await expect(other.getByRole('button', { name: 'Dan Lund Friis: din plads i mødet' })).toBeVisible();

  await facilitator.getByRole('button', { name: /Dan Lund Friis/ }).click();
  await facilitator.getByRole('button', { name: 'Tag ud af mødet' }).click();
  for (const page of [dan, other]) {
    await expect(page.getByRole('heading', { name: 'Du er ikke længere med i mødet' })).toBeVisible();
  }
  await facilitator.getByRole('button', { name: 'Luk Dan Lund Friis ind igen' }).click();
  await expect(facilitator.getByRole('button', { name: 'Luk Dan Lund Friis ind igen' })).toHaveCount(0);
  await open(dan, `/meetings/${meeting.id}/room`);
  await expect(dan.getByRole('heading', { name: 'Dialog om skoleudvikling' })).toBeVisible();

  await facilitator.getByRole('button', { name: /Dan Lund Friis/ }).click();
  await facilitator.getByLabel('Rolle i mødet').selectOption({ label: 'tilhører' });
  await expect(dan.getByText('Du er tilhører')).toBeVisible();
  await expect(dan.getByRole('link', { name: 'Foreslå et emne' })).toHaveCount(0);
  await facilitator.getByLabel('Rolle i mødet').selectOption({ label: 'co-mødeleder' });
  await dan.getByRole('link', { name: 'Åbn mødelederens side' }).click();
  await dan.waitForURL(/\/facilitate$/);
});

test('[PA7] [TS4] [MI18] without a device, gone for an item, and all of it in the minutes', async ({ house }) => {
  const meeting = await house.makeMeeting();
  const facilitator = await desk(house, meeting.id);
  const dan = await house.join(meeting.joinCode, 'Dan Lund', 'Skoleleder', PHONE);
  await facilitator.getByRole('button', { name: 'Start mødet', exact: false }).first().click();
  await facilitator
    .getByRole('button', { name: /Velkomst/ })
    .first()
    .click();
  await people(facilitator);
  await facilitator.getByText('Tilføj en uden egen enhed').click();
  await facilitator.getByLabel('Navn', { exact: true }).fill('Lise Berg');
  await facilitator.getByLabel('Er her nu').check();
  await facilitator.getByRole('button', { name: 'Tilføj', exact: true }).click();
  await facilitator.getByRole('button', { name: /Lise Berg/ }).click();
  await facilitator.getByRole('button', { name: 'Bed om ordet for Lise Berg' }).click();
  await facilitator.getByRole('button', { name: 'Færdig' }).click();
  await expect.poll(async () => (await house.stateOf(meeting.id)).speakers.queue.length).toBe(1);

  await dan.getByRole('button', { name: 'Dan Lund: din plads i mødet' }).click();
  await dan.getByRole('button', { name: 'Jeg går nu' }).click();
  await expect(dan.getByRole('button', { name: 'Jeg er her igen' })).toBeVisible();
  await facilitator
    .getByRole('button', { name: /Drøftelse/ })
    .first()
    .click();
  await expect.poll(async () => (await house.stateOf(meeting.id)).runs.length).toBe(2);

  const secretary = await house.signIn();
  await open(secretary, `/meetings/${meeting.id}/secretary`);
  await secretary.getByText('Deltager i punktet: 2 af 3').click();
  await secretary.getByRole('checkbox', { name: 'Lise Berg' }).uncheck();
  await secretary.getByLabel('Hvorfor Lise Berg ikke deltager').fill('inhabil');
  await secretary.getByLabel('Hvorfor Lise Berg ikke deltager').press('Enter');
  await expect.poll(async () => (await house.stateOf(meeting.id)).attendance.items[0]?.reason).toBe('inhabil');
  await open(secretary, `/meetings/${meeting.id}/minutes`);
  const paper = secretary.getByRole('main');
  await expect(paper).toContainText('Dan Lund (skoleleder, forlod mødet kl.');
  await expect(paper).toContainText('Deltog ikke i punktet: Dan Lund, Lise Berg (inhabil)');
});

test.describe('when whoever leads is gone', () => {
  test.use({ hasOwnClock: true });

  test('[CH1] [CH2] [CH4] the chair is handed over, offered after a minute, and taken with one press', async ({
    house,
  }) => {
    const meeting = await house.makeMeeting();
    const facilitator = await desk(house, meeting.id);
    const dan = await house.join(meeting.joinCode, 'Dan Lund', 'Skoleleder');
    const eva = await house.join(meeting.joinCode, 'Eva Holst', 'Lærer');
    await facilitator.getByRole('button', { name: 'Start mødet', exact: false }).first().click();
    await people(facilitator);
    await facilitator.getByRole('button', { name: /Eva Holst/ }).click();
    await facilitator.getByLabel('Rolle i mødet').selectOption({ label: 'referent' });
    await facilitator.getByRole('button', { name: 'Færdig' }).click();
    await facilitator.getByRole('button', { name: /Dan Lund/ }).click();
    await facilitator.getByRole('button', { name: 'Giv mødeledelsen videre' }).click();
    await expect(dan.getByRole('paragraph').filter({ hasText: 'Du leder nu mødet.' })).toBeVisible();
    await dan.getByRole('link', { name: 'Åbn mødelederens side' }).click();
    await dan.waitForURL(/\/facilitate$/);

    await eva.getByRole('link', { name: 'Åbn referentens side' }).click();
    await eva.waitForURL(/\/secretary$/);
    await dan.close();
    // Presence has its time of grace; then the minute passes on the server's clock.
    await expect.poll(() => eva.getByRole('button', { name: /Dan Lund/ }).innerText()).toContain('ikke forbundet');
    await house.letPass(60_000);
    await eva.getByRole('button', { name: 'Overtag mødeledelsen' }).click();
    await expect(eva.getByRole('paragraph').filter({ hasText: 'Du leder nu mødet.' })).toBeVisible();
    await eva.getByRole('link', { name: 'Åbn mødelederens side' }).click();
    await eva.waitForURL(/\/facilitate$/);
    await expect.poll(async () => (await house.stateOf(meeting.id)).chairOffered).toBe(false);
  });
});
