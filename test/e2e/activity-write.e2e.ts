// Five people write, group and prioritise: one leads, a screen shows it, three are on phones. Two group at the same time.

import type { Page } from '@playwright/test';
import { expectAccessible } from './access-checks.ts';
import { expect, open, test } from './house.ts';

const PHONE = { viewport: { width: 390, height: 844 } };

async function contribute(page: Page, ...texts: string[]): Promise<void> {
  for (const [index, text] of texts.entries()) await page.getByLabel(`Bidrag ${index + 1}`).fill(text);
  await page.getByRole('button', { name: 'Jeg er klar' }).click();
  await expect(page.getByRole('button', { name: 'Du er klar' })).toBeVisible();
}

test('[WR1] [WR3] [WR4] [WR5] [DT1] [DT2] [DT4] a room writes, groups together and prioritises', async ({ house }) => {
  const { id, joinCode } = await house.makeMeeting();
  const desk = await house.signIn(undefined, { viewport: { width: 1280, height: 720 } });
  await open(desk, `/meetings/${id}/facilitate`);
  await desk.getByRole('button', { name: 'Start mødet' }).first().click();
  await desk.getByRole('button', { name: /^Første punkt/ }).click();
  const screen = await desk.context().newPage();
  await open(screen, `/meetings/${id}/screen`);
  const carla = await house.join(joinCode, 'Carla Juhl', 'Skoleleder', PHONE);
  const dan = await house.join(joinCode, 'Dan Lund', 'Lærer', PHONE);
  const eva = await house.join(joinCode, 'Eva Toft', 'Udvalgsmedlem', PHONE);

  await test.step('what the others write is hidden until it is shown', async () => {
    await desk.getByRole('tab', { name: 'Aktivitet' }).click();
    await desk.getByRole('button', { name: 'Start en aktivitet' }).click();
    await desk.getByRole('button', { name: /^Skriv/ }).click();
    await desk.getByLabel('Spørgsmål eller overskrift').fill('Hvad kunne hjælpe?');
    await desk.getByRole('button', { name: 'Start', exact: true }).click();
    await expect(screen.getByRole('heading', { name: 'Hvad kunne hjælpe?' })).toBeVisible();
    await contribute(carla, 'Mere tid', 'Fælles sprog');
    await contribute(dan, 'Færre møder');
    await contribute(eva, 'Ro i klasserne');
    await expect(screen.getByText('3 af 3 er klar')).toBeVisible();
    for (const page of [desk, screen, dan]) await expect(page.getByText('Fælles sprog')).toHaveCount(0);
    await carla.reload();
    await expect(carla.getByLabel('Bidrag 2')).toHaveValue('Fælles sprog');
    // The line is gone while the room moves on: what is typed then comes too late, and stays with the person.
    await eva.context().setOffline(true);
    await eva.getByLabel('Bidrag 2').fill('Flere voksne');
    await desk.getByRole('button', { name: 'Vis bidragene' }).click();
    await expect(screen.getByText('Fælles sprog')).toBeVisible();
    await eva.context().setOffline(false);
    await expect(eva.getByRole('region', { name: 'Det nåede du ikke at sende' })).toContainText('Flere voksne');
    await expect(screen.getByText('Flere voksne')).toHaveCount(0);
    await eva.reload();
    await eva.getByRole('button', { name: 'Fjern' }).click();
    await expect(eva.getByText('Flere voksne')).toHaveCount(0);
  });

  await test.step('two group at the same time, one by keyboard alone', async () => {
    const loose = (page: Page) => page.getByRole('listbox', { name: 'Uden gruppe' });
    await loose(dan).getByRole('option', { name: 'Færre møder' }).focus();
    await dan.keyboard.press('Space');
    await loose(eva).getByRole('option', { name: 'Ro i klasserne' }).click();
    await Promise.all([dan, eva].map((page) => page.getByRole('button', { name: 'Ny gruppe' }).click()));
    await dan
      .getByRole('region', { name: /^Gruppe/ })
      .first()
      .waitFor();
    await expect(dan.locator('input:focus')).toBeVisible();
    await dan.keyboard.type('Færre ting');
    await dan.keyboard.press('Enter');
    await expect(eva.locator('input:focus')).toBeVisible();
    await eva.keyboard.type('Ro');
    await eva.keyboard.press('Enter');
    await expect(screen.getByRole('heading', { name: /^Færre ting/ })).toBeVisible();
    await expect(screen.getByRole('heading', { name: /^Ro 1/ })).toBeVisible();
    await loose(desk)
      .getByRole('option', { name: 'Mere tid' })
      .dragTo(desk.getByRole('region', { name: 'Færre ting' }));
    await expect(screen.getByRole('heading', { name: 'Færre ting 2' })).toBeVisible();
    await loose(carla).getByRole('option', { name: 'Fælles sprog' }).click();
    await carla.getByRole('combobox').selectOption({ label: 'Ro' });
    await carla.getByRole('button', { name: 'Flyt', exact: true }).click();
    await expect(screen.getByRole('heading', { name: 'Ro 2' })).toBeVisible();
    for (const page of [desk, screen, carla]) await expectAccessible(page, page.url());
  });

  await test.step('the groups are given dots, and a tie is told', async () => {
    await desk.getByRole('button', { name: 'Færdig med at gruppere' }).click();
    await desk.getByRole('button', { name: 'Afslut aktiviteten' }).click();
    await desk.getByRole('tab', { name: 'Aktivitet' }).click();
    await desk.getByRole('button', { name: 'Start en aktivitet' }).click();
    await desk.getByRole('button', { name: /^Prioritér/ }).click();
    await desk.getByRole('button', { name: 'Start', exact: true }).click();
    for (const page of [carla, dan]) {
      for (const name of ['Giv en prik til Ro', 'Giv en prik til Ro', 'Giv en prik til Færre ting'])
        await page.getByRole('button', { name }).click();
      await expect(page.getByText('Du har 0 prikker tilbage')).toBeVisible();
      await page.getByRole('button', { name: 'Giv en prik til Ro' }).click({ force: true });
      await expect(page.getByText('Du har 0 prikker tilbage')).toBeVisible();
    }
    await eva.getByRole('button', { name: 'Giv en prik til Færre ting' }).click();
    await eva.getByRole('button', { name: 'Giv en prik til Færre ting' }).click();
    await expect(eva.getByText('Du har 1 prik tilbage')).toBeVisible();
    await expect.poll(async () => (await house.stateOf(id)).activities[1]?.answers.length).toBe(3);
    await desk.getByRole('button', { name: 'Vis resultatet' }).click();
    await expect(screen.getByRole('listitem').filter({ hasText: 'Ro' })).toContainText('1. =');
    await expect(screen.getByRole('listitem').filter({ hasText: 'Færre ting' })).toContainText('1. =');
    await expect(carla.getByRole('row', { name: /Ro/ })).toContainText('delt 1. plads');
    for (const page of [desk, screen, carla]) await expectAccessible(page, page.url());
  });
});
