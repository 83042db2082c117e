// Small things that people do beside the agenda: correct a name, note an apology, hand over a right, reword what was parked,
// take over the network of the place, delete an agenda of their own.

import type { Page } from '@playwright/test';
import { expect, open, test } from './house.ts';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

test('[TS8] the staff correct a name and note an apology; a guest who is made leader is led to the desk', async ({
  house,
}) => {
  const lead = await house.signIn();
  const { id, joinCode } = await house.makeMeeting();
  const carla = await house.join(joinCode, 'Karla Juul', 'Skoleleder');
  await (
    await house.desk(id)
  )({ type: 'participant.add', name: 'Dan Lund', tableRole: null });
  await open(lead, `/meetings/${id}/facilitate`);
  await lead.getByRole('tab', { name: /^Deltagere/ }).click();

  await button(lead, /Karla Juul/).click();
  const dialog = lead.getByRole('dialog');
  await dialog.getByLabel('Navn').fill('Carla Juhl');
  await dialog.getByRole('button', { name: 'Gem' }).click();
  await expect(lead.getByRole('dialog', { name: 'Carla Juhl' })).toBeVisible();
  await dialog.getByLabel('Rolle i mødet').selectOption({ label: 'mødeleder' });
  await expect(carla.getByRole('region', { name: 'Rolle i mødet' })).toContainText('mødeleder');
  await dialog.getByRole('button', { name: 'Færdig' }).click();

  await button(lead, /Dan Lund/).click();
  await dialog.getByRole('button', { name: 'Har meldt afbud' }).click();
  await dialog.getByRole('button', { name: 'Færdig' }).click();
  await expect(button(lead, /Dan Lund.*afbud/)).toBeVisible();

  await carla.goto(`/meetings/${id}`);
  await carla.waitForURL(`/meetings/${id}/facilitate`);
});

test('[PK2] what one has parked is worded anew, and everybody reads the new words', async ({ house }) => {
  const lead = await house.signIn();
  const { id, joinCode } = await house.makeMeeting();
  const carla = await house.join(joinCode, 'Carla Juhl', 'Skoleleder');
  await open(lead, `/meetings/${id}/facilitate`);
  await button(lead, 'Start mødet').first().click();
  await lead.getByRole('tab', { name: /^Parkeret/ }).click();
  await lead.getByLabel('Parkér et emne').fill('Svømmning i 4.');
  await lead.getByLabel('Parkér et emne').press('Enter');
  await button(lead, 'Ret »Svømmning i 4.«').click();
  await lead.getByRole('textbox', { name: 'Ret »Svømmning i 4.«' }).fill('Svømning i 4. klasse');
  await lead.keyboard.press('Enter');
  await carla.getByRole('tab', { name: 'Dagsorden' }).click();
  await expect(carla.getByText('Svømning i 4. klasse')).toBeVisible();
});

test('the network that an earlier meeting had in the same place is proposed for this one', async ({ house }) => {
  const place = 'Byrådssalen, Fjordby Rådhus';
  const earlier = await house.makeMeeting({ place });
  const wifi = { name: 'Fjordby-gæst', code: 'havn2026' };
  await (
    await house.desk(earlier.id)
  )({ type: 'meeting.edit', wifi });
  const { id } = await house.makeMeeting({ place });
  const lead = await house.signIn();
  await open(lead, `/meetings/${id}/prepare`);
  await expect(lead.getByText('Sidst var det »Fjordby-gæst« her.')).toBeVisible();
  await button(lead, 'Wifi i lokalet').click();
  const dialog = lead.getByRole('dialog', { name: 'Trådløst netværk' });
  await expect(dialog.getByLabel('Adgangskode')).toHaveValue(wifi.code);
  await dialog.getByRole('button', { name: 'Gem' }).click();
  await expect(button(lead, 'Wifi: Fjordby-gæst')).toBeVisible();
});

test('an agenda of one’s own is taken out of use, and then deleted for good', async ({ house }) => {
  const lead = await house.signIn();
  const { id } = await house.makeMeeting();
  await open(lead, `/meetings/${id}/prepare`);
  await button(lead, 'Gem som egen dagsorden').click();
  await lead.getByRole('dialog').getByLabel('Navn').fill('Vores årssamtale');
  await button(lead, 'Gem dagsordenen').click();
  await expect(lead.getByText('»Vores årssamtale« er gemt').first()).toBeAttached();
  await open(lead, '/templates');
  await button(lead, 'Tag ud af brug').click();
  await lead.getByText('Ude af brug (1)').click();
  await button(lead, 'Slet').click();
  await lead.getByRole('dialog').getByRole('button', { name: 'Slet' }).click();
  await expect(lead.getByText('I har endnu ingen egne dagsordener')).toBeVisible();
  await lead.reload();
  await expect(lead.getByText('Vores årssamtale')).toHaveCount(0);
});
