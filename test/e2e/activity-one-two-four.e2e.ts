// Five people by themselves, in pairs, in fours, and all together.

import type { Page } from '@playwright/test';
import { expectAccessible } from './access-checks.ts';
import { expect, open, test } from './house.ts';

const PHONE = { viewport: { width: 390, height: 844 } };
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

test('[OF1] [OF3] [OF4] [OF5] [AV12] a room of five thinks alone, in pairs, in fours and together', async ({
  house,
}) => {
  const { id, joinCode } = await house.makeMeeting();
  const lead = await house.signIn();
  await open(lead, `/meetings/${id}/facilitate`);
  const names = ['Carla Juhl', 'Dan Lund', 'Eva Toft', 'Finn Holt', 'Gro Dahl'];
  const people = await Promise.all(names.map((name) => house.join(joinCode, name, undefined, PHONE)));
  const [carla] = people as [Page];
  const screen = await lead.context().newPage();
  await open(screen, `/meetings/${id}/screen`);
  await button(lead, 'Start mødet').first().click();
  await button(lead, /^Første punkt/).click();

  await test.step('the facilitator starts it', async () => {
    await lead.keyboard.press('0');
    await button(lead, /^1-2-4-alle/).click();
    await lead.getByLabel('Spørgsmål eller overskrift').fill('Hvad er vi svagest til?');
    await lead.getByRole('button', { name: 'Start', exact: true }).click();
    await expect(screen.getByRole('heading', { name: 'Hvad er vi svagest til?' })).toBeVisible();
  });

  await test.step('each writes alone, and it is theirs', async () => {
    for (const [n, page] of people.entries()) await page.getByLabel('Hvad tænker du?').fill(`Tanke ${n + 1}.`);
    await expect(screen.getByText('0 af 5 er klar')).toBeVisible();
    await expectAccessible(carla, 'carla');
    // Kept, not only typed.
    await expect
      .poll(
        async () => (await house.stateOf(id)).activities[0]?.answers.filter(({ round }) => round === 'alone').length,
      )
      .toBe(5);
  });

  await test.step('in pairs and a three they begin with what they wrote', async () => {
    await button(lead, 'Gå til to og to').click();
    await expect
      .poll(async () => {
        const board = (await house.stateOf(id)).activities[0]?.board as { pairs: { memberIds: string[] }[] };
        return board.pairs.map(({ memberIds }) => memberIds.length).sort();
      })
      .toEqual([2, 3]);
    for (const [n, page] of people.entries()) {
      await expect(page.getByText(/^Du er sammen med/)).toBeVisible();
      await expect(page.getByLabel('Jeres fælles svar')).toHaveValue(new RegExp(`Tanke ${n + 1}\\.`));
    }
    await expect(screen.getByText('Carla Juhl')).toBeVisible();
    await expectAccessible(screen, 'screen');
    await carla.getByLabel('Jeres fælles svar').fill('Vi er svagest til at følge op');
    await expect
      .poll(async () => {
        const values = await Promise.all(people.map((page) => page.getByLabel('Jeres fælles svar').inputValue()));
        return values.filter((value) => value === 'Vi er svagest til at følge op').length;
      })
      .toBeGreaterThan(1);
  });

  await test.step('in the four they have both texts, and the room sees them at the end', async () => {
    await button(lead, 'Gå til fire og fire').click();
    await expect(carla.getByLabel('Gruppens svar')).toHaveValue(/Vi er svagest til at følge op/);
    await expect(screen.getByText('følge op')).toHaveCount(0);
    await button(lead, 'Vis det for alle').click();
    for (const page of [screen, ...people])
      await expect(page.getByText(/Vi er svagest til at følge op/).first()).toBeVisible();
    await expectAccessible(lead, 'lead');
  });
});
