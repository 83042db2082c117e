// Five people make an overview of initiatives: they list what runs, say how much it fills, settle it and agree on what stops.

import { expectAccessible } from './access-checks.ts';
import { expect, open, test } from './house.ts';

const PHONE = { viewport: { width: 390, height: 844 } };

test('[EF1] [EF2] [EF3] [EF7] a room lists, sizes and settles its initiatives', async ({ house }) => {
  const { id, joinCode } = await house.makeMeeting();
  const desk = await house.signIn(undefined, { viewport: { width: 1280, height: 720 } });
  await open(desk, `/meetings/${id}/facilitate`);
  await desk.getByRole('button', { name: 'Start mødet' }).first().click();
  await desk.getByRole('button', { name: /^Første punkt/ }).click();
  const screen = await desk.context().newPage();
  await open(screen, `/meetings/${id}/screen`);
  const people = await Promise.all(
    (['Carla Juhl', 'Dan Lund', 'Eva Toft'] as const).map((name) => house.join(joinCode, name, 'Skoleleder', PHONE)),
  );

  await test.step('everyone lists what runs', async () => {
    await desk.getByRole('tab', { name: 'Aktivitet' }).click();
    await desk.getByRole('button', { name: 'Start en aktivitet' }).click();
    await desk.getByRole('button', { name: /^Indsatsoverblik/ }).click();
    await desk.getByRole('button', { name: 'Start', exact: true }).click();
    for (const [index, name] of ['Læsebånd', 'Makkerskab', 'Åben skole'].entries()) {
      await people[index]?.getByLabel('Indsats, der kører').fill(name);
      await people[index]?.getByRole('button', { name: 'Tilføj' }).click();
    }
    for (const name of ['Læsebånd', 'Makkerskab', 'Åben skole']) await expect(screen.getByText(name)).toBeVisible();
    await expect(screen.getByText('3 indsatser')).toBeVisible();
  });

  await test.step('how much each fills is hidden until it is shown', async () => {
    await desk.getByRole('button', { name: 'Spørg, hvor meget de fylder' }).click();
    for (const [index, page] of people.entries()) {
      const scale = page.getByRole('group', { name: 'Læsebånd' });
      await scale.getByRole('radio', { name: String(index + 2) }).check({ force: true });
      await page.getByRole('button', { name: 'Jeg er klar' }).click();
    }
    await expect(screen.getByText('3 af 3 er klar')).toBeVisible();
    await expect(screen.getByText('Nu fylder det')).toHaveCount(0);
    await desk.getByRole('button', { name: 'Gå til andet pres' }).click();
    await expect(screen.getByText('Nu fylder det')).toBeVisible();
    await expect(desk.getByText('svar fra 2 til 4')).toBeVisible();
  });

  await test.step('what stops becomes an agreement with one click', async () => {
    await desk.getByRole('button', { name: 'Gå til oprydningen' }).click();
    await desk
      .getByRole('group', { name: 'Hvad skal der ske med »Læsebånd«?' })
      .getByRole('radio', { name: 'Stop' })
      .check({ force: true });
    await expect(screen.getByRole('listitem').filter({ hasText: 'Læsebånd' })).toContainText('Stop');
    await desk.getByRole('button', { name: 'Gør til aftale' }).click();
    await expect(desk.getByText('Står som aftale')).toBeVisible();
    expect((await house.stateOf(id)).agreements.map(({ what }) => what)).toEqual(['Vi stopper »Læsebånd«']);
    for (const page of [desk, screen, ...people.slice(0, 1)]) await expectAccessible(page, page.url());
  });
});
