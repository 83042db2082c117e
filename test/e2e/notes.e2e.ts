// Writing together in real browsers: carets with names, a network that drops, a server that is killed, the keyboard alone.

import { expect, test } from './house.ts';
import { notes, saved, twoWriters } from './notes-pages.ts';

test('[NT9] two write at once and see each other’s carets, by name', async ({ house }) => {
  const { lead, guest } = await twoWriters(house);
  await notes(lead).click();
  await lead.keyboard.type('Fra mødelederen. ');
  await notes(guest).click();
  await guest.keyboard.press('Control+Home');
  await guest.keyboard.type('Fra skolelederen. ');
  await expect(notes(lead)).toContainText('Fra skolelederen. ');
  await expect(notes(guest)).toContainText('Fra mødelederen. ');
  await expect(notes(lead).locator('.notes-caret')).toHaveText(/Carla Juhl/);
  await expect(notes(guest).locator('.notes-caret')).toHaveText(/anna/i);
  await expect(saved(lead)).toHaveText(/Gemt/);
  await expect(saved(guest)).toHaveText(/Gemt/);
});

test('[NT11] what is written without a network is kept, and arrives when it is back', async ({ house }) => {
  const { lead, guest } = await twoWriters(house);
  await notes(guest).click();
  await guest.context().setOffline(true);
  await expect(guest.getByText('Ikke forbundet · gemmes på denne enhed').first()).toBeVisible();
  await guest.keyboard.type('skrevet uden net');
  await notes(lead).click();
  await lead.keyboard.type('imens hos de andre');
  await guest.context().setOffline(false);
  for (const page of [lead, guest]) {
    await expect(notes(page)).toContainText('skrevet uden net');
    await expect(notes(page)).toContainText('imens hos de andre');
  }
  await expect(saved(guest)).toBeVisible();
});

test('[NT11] a killed server is written past, without a reload', async ({ house }) => {
  const { lead, guest } = await twoWriters(house);
  await notes(lead).click();
  await lead.keyboard.type('før ');
  await expect(notes(guest)).toContainText('før');
  await house.server.kill('SIGKILL');
  await expect(lead.locator('[data-saving="offline"]')).toBeVisible();
  await lead.keyboard.type('imens ');
  await house.server.restart();
  await expect(saved(lead)).toBeVisible();
  await lead.keyboard.type('efter');
  await expect(notes(guest)).toContainText('før imens efter');
});
