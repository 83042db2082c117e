// Pejling with five people: before and after a discussion, and what has moved.

import { expectAllAccessible, expectDeskFits, goOn, openRoom, startActivity } from './activity-opinions.ts';
import { expect, test } from './house.ts';

test('[PJ2] [PJ3] [AV4] a stance is taken before and after, and the shift is the picture', async ({ house }) => {
  const room = await openRoom(house, [
    ['Carla Juhl', 'Skoleleder'],
    ['Dan Friis', 'Udvalgsmedlem'],
    ['Eva Ravn', 'Forælder'],
  ]);
  const { desk, screen, phones } = room;
  const take = async (places: readonly number[]) => {
    for (const [index, phone] of phones.entries())
      await phone.getByRole('radio', { name: new RegExp(`^${places[index]} af 10`) }).check({ force: true });
  };
  await startActivity(desk, /^Pejling/, async (set) => {
    await set.getByLabel('Udsagnet').fill('Vi inddrager eleverne nok');
  });
  await expect(screen.getByRole('heading', { name: 'Vi inddrager eleverne nok' })).toBeVisible();
  await take([2, 9, 5]);
  await expectAllAccessible(room, 'before');
  await expect.poll(async () => (await house.stateOf(room.meetingId)).activities[0]?.answers.length).toBe(3);
  await goOn(desk, 'Luk og tal sammen');
  await expect(screen.getByRole('img', { name: 'Vi inddrager eleverne nok' })).toBeVisible();
  await goOn(desk, 'Spørg igen');
  await expect(phones[0].getByText('Før stod du på 2.')).toBeVisible();
  await take([7, 8, 5]);
  // One step further by the arrow keys.
  await phones[2].keyboard.press('ArrowRight');
  await phones[2].keyboard.press('ArrowLeft');
  await expect(phones[2].getByText('5 af 10: midt imellem')).toBeVisible();
  await expect.poll(async () => (await house.stateOf(room.meetingId)).activities[0]?.answers.length).toBe(6);
  await goOn(desk, 'Vis, hvad der flyttede sig');
  for (const page of [desk, ...phones])
    await expect(page.getByText('1 flyttede sig mod enig, 1 mod uenig, og 1 blev stående.')).toBeVisible();
  await expect(screen.getByText('1 mod enig')).toBeVisible();
  await expectAllAccessible(room, 'the shift');
  await expectDeskFits(desk);
});
