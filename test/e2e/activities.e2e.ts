// How far a room of five is, and that nobody loses anything: a line that drops, a second device, somebody who comes late.

import type { Page } from '@playwright/test';
import { expect, open, test, type House } from './house.ts';

const PHONE = { viewport: { width: 390, height: 844 } };
const field = (page: Page) => page.getByLabel('Hvad tænker du?');
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

/** A running meeting with a desk, a screen, three on phones, and an activity in which everyone writes by themselves. */
async function begun(house: House) {
  const { id, joinCode } = await house.makeMeeting();
  const send = await house.desk(id);
  await send({ type: 'meeting.start' });
  const itemId = (await house.stateOf(id)).agenda[0]?.id ?? '';
  await send({ type: 'item.start', itemId });
  const lead = await house.signIn();
  await open(lead, `/meetings/${id}/facilitate`);
  const screen = await lead.context().newPage();
  await open(screen, `/meetings/${id}/screen`);
  const join = (name: string) => house.join(joinCode, name, undefined, PHONE);
  const [carla, dan, eva] = (await Promise.all(['Carla Juhl', 'Dan Lund', 'Eva Toft'].map(join))) as [Page, Page, Page];
  await send({ type: 'activity.start', itemId, kind: 'oneTwoFour', title: 'Hvad skal der til?', setup: {} });
  const activityId = (await house.stateOf(id)).activities[0]?.id ?? '';
  return { id, send, lead, screen, join, carla, dan, eva, activityId };
}

test('[AV10] [AV3] [AV14] the count is the room’s, whatever happens to the devices', async ({ house }) => {
  const { id, lead, screen, join, carla, dan, eva } = await begun(house);
  const everyone = [lead, screen, carla];
  const expectCount = async (ready: number, asked: number) => {
    for (const page of everyone) await expect(page.getByText(`${ready} af ${asked} er klar`)).toBeVisible();
  };

  await test.step('who says so is counted, and may take it back', async () => {
    await expectCount(0, 3);
    await field(carla).fill('Mere tid til at tale sammen');
    await button(carla, 'Jeg er klar').click();
    await expectCount(1, 3);
    await button(carla, 'Du er klar').click();
    await expectCount(0, 3);
    await button(carla, 'Jeg er klar').click();
    await expectCount(1, 3);
  });

  await test.step('a second device of the same person shows and changes the same, and counts nobody twice', async () => {
    const second = await carla.context().newPage();
    await open(second, `/meetings/${id}/room`);
    await expect(field(second)).toHaveValue('Mere tid til at tale sammen');
    await expect(button(second, 'Du er klar')).toBeVisible();
    await field(second).fill('Mere tid, og et fælles sprog');
    await expect(field(carla)).toHaveValue('Mere tid, og et fælles sprog');
    await expectCount(1, 3);
  });

  await test.step('who loses the line is asked still, and what they write is kept', async () => {
    await dan.context().setOffline(true);
    await field(dan).fill('Skrevet uden net');
    await expectCount(1, 3);
    await dan.context().setOffline(false);
    await button(dan, 'Jeg er klar').click();
    await expectCount(2, 3);
    await dan.reload();
    await dan.locator('html[data-hydrated]').waitFor();
    await expect(field(dan)).toHaveValue('Skrevet uden net');
  });

  await test.step('who comes late is asked too', async () => {
    const finn = await join('Finn Holt');
    await expectCount(2, 4);
    await field(finn).fill('Jeg kom lidt sent');
    await button(finn, 'Jeg er klar').click();
    await button(eva, 'Jeg er klar').click();
    await expectCount(4, 4);
  });

  await test.step('nobody has seen what another wrote', async () => {
    for (const page of [lead, screen, eva]) {
      await expect(page.getByText('fælles sprog')).toHaveCount(0);
      await expect(page.getByText('Skrevet uden net')).toHaveCount(0);
    }
  });
});
