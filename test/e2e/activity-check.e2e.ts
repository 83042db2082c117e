// Check-in and check-out with five people: one line at the start, the meeting's worth and a sentence at the end.

import {
  expectAllAccessible,
  expectDeskFits,
  goOn,
  holdEarlier,
  openRoom,
  startActivity,
} from './activity-opinions.ts';
import { expect, test } from './house.ts';

const PEOPLE = [
  ['Carla Juhl', 'Skoleleder'],
  ['Dan Friis', 'Udvalgsmedlem'],
  ['Eva Ravn', 'Forælder'],
] as const;

test('[CK1] [AV4] a check-in lets everyone say one line', async ({ house }) => {
  const room = await openRoom(house, PEOPLE);
  const { desk, screen, phones } = room;
  await startActivity(desk, /^Check-in/, async () => undefined);
  const lines = ['Ro på', 'ro på.', 'At vi når i mål'];
  for (const [index, phone] of phones.entries()) await phone.getByLabel('Dit svar').fill(lines[index] ?? '');
  await expect.poll(async () => (await house.stateOf(room.meetingId)).activities[0]?.answers.length).toBe(3);
  await expect(screen.getByText('i mål')).toHaveCount(0);
  await expectAllAccessible(room, 'checking in');
  await goOn(desk, 'Vis svarene');
  await expect(screen.getByText('× 2')).toBeVisible();
  await expect(screen.getByText('Carla Juhl, Dan Friis')).toBeVisible();
  await expectAllAccessible(room, 'checked in');
  await expectDeskFits(desk);
});

test('[CK3] [CK4] [EA3] [AV6] an anonymous check-out is sent once, and stands beside the meeting before', async ({
  house,
}) => {
  const forum = 'Skoleforum';
  await holdEarlier(
    house,
    { forum, title: 'Skoleforum i september' },
    { kind: 'checkOut', title: 'Sidst', setup: {}, answer: { worth: 2, sentence: 'For langt' } },
  );
  const room = await openRoom(house, PEOPLE, { forum });
  const { desk, screen, phones } = room;
  await startActivity(desk, /^Check-out/, async (set) => {
    await set.getByText('Anonymt', { exact: true }).click();
  });
  for (const [index, phone] of phones.entries()) {
    await phone.getByRole('radio', { name: String(index + 3) }).check({ force: true });
    await phone.getByLabel(/^Én sætning/).fill(`Sætning nummer ${index}`);
  }
  // What is not sent yet outlives a reload.
  await phones[0].reload();
  await expect(phones[0].getByLabel(/^Én sætning/)).toHaveValue('Sætning nummer 0');
  await expectAllAccessible(room, 'checking out');
  for (const phone of phones) {
    await phone.getByRole('button', { name: 'Send svaret' }).click();
    await expect(phone.getByText('Dit svar er sendt.')).toBeVisible();
  }
  await goOn(desk, 'Vis resultatet');
  await expect(screen.getByText('4,0').first()).toBeVisible();
  await expect(screen.getByText('Sætning nummer 2')).toBeVisible();
  await desk.getByRole('button', { name: /^Sammenlign med Skoleforum i september/ }).click();
  await expect(phones[1].getByRole('row', { name: /Skoleforum i september/ })).toContainText('2,0');
  await expectAllAccessible(room, 'checked out');
  await expectDeskFits(desk);
});
