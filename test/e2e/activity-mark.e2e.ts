// Sæt kryds with five people: the map of who has talked with whom, where, and where nobody has.

import { expectAllAccessible, expectDeskFits, goOn, openRoom, startActivity } from './activity-opinions.ts';
import { expect, test } from './house.ts';

test('[MK1] [MK3] [MK4] [AV4] a map is marked on phones, by keyboard too, and shows who, where and nobody', async ({
  house,
}) => {
  const room = await openRoom(house, [
    ['Carla Juhl', 'Skoleleder'],
    ['Dan Friis', 'Udvalgsmedlem'],
    ['Eva Ravn', 'Forælder'],
  ]);
  const { desk, screen, phones } = room;
  await startActivity(desk, /^Sæt kryds/, async (set) => {
    await set.getByLabel('Spørgsmål eller overskrift').fill('Hvem har I talt med?');
    await set.getByLabel('Det, der kan sættes kryds ved').fill('Forvaltning\nLærere\n\nElever');
    await set.getByLabel(/^Hvor eller hvordan/).fill('Skolebesøg\nDialogmøder');
  });
  await expect(screen.getByRole('heading', { name: 'Hvem har I talt med?' })).toBeVisible();
  for (const phone of phones) {
    await phone.getByRole('checkbox', { name: 'Lærere' }).check();
    await phone.getByRole('group', { name: 'Hvor? Lærere' }).getByRole('checkbox', { name: 'Skolebesøg' }).check();
  }
  await phones[0].getByRole('checkbox', { name: 'Forvaltning' }).focus();
  await phones[0].keyboard.press('Space');
  await expect(phones[0].getByRole('checkbox', { name: 'Forvaltning' })).toBeChecked();
  await phones[1].getByRole('checkbox', { name: 'Lærere' }).uncheck();
  await expect.poll(async () => (await house.stateOf(room.meetingId)).activities[0]?.answers.length).toBe(3);
  await expectAllAccessible(room, 'marking');
  await phones[0].reload();
  const where = phones[0].getByRole('group', { name: 'Hvor? Lærere' });
  await expect(where.getByRole('checkbox', { name: 'Skolebesøg' })).toBeChecked();

  await goOn(desk, 'Vis kortet');
  await expect(screen.getByRole('row', { name: /Lærere/ })).toContainText('2');
  await expect(screen.getByRole('row', { name: /Elever/ })).toContainText('ingen endnu');
  await expect(phones[2].getByText('Skolebesøg: Carla Juhl, Eva Ravn')).toBeVisible();
  await expectAllAccessible(room, 'the map');
  await expectDeskFits(desk);
  await desk.getByRole('combobox', { name: 'Skærmen viser' }).selectOption({ label: 'Lærere' });
  await expect(screen.getByText('Carla Juhl, Eva Ravn')).toBeVisible();
});
