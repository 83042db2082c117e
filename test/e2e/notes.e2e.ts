// Writing together in real browsers: carets with names, a network that drops, a server that is killed, the keyboard alone.

import type { Locator, Page } from '@playwright/test';
import { expect, test, type House } from './house.ts';

function notes(page: Page): Locator {
  return page.getByRole('textbox', { name: /^Noter til »/ });
}

/** Whether the page says that everything is safe. */
function saved(page: Page): Locator {
  return page.locator('[data-saving="saved"]');
}

/** A running meeting with two who have the same item's notes open. */
async function twoWriters(house: House): Promise<{ lead: Page; guest: Page }> {
  const { id, joinCode } = await house.makeMeeting();
  const lead = await house.signIn();
  await lead.goto(`/meetings/${id}/facilitate`);
  const guest = await house.join(joinCode, 'Carla Juhl', undefined, { viewport: { width: 390, height: 844 } });
  await lead.getByRole('button', { name: 'Start mødet' }).first().click();
  await lead.getByRole('button', { name: /^Første punkt/ }).click();
  await guest.getByRole('tab', { name: 'Noter' }).click();
  await expect(notes(guest)).toBeEditable();
  return { lead, guest };
}

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

test('the notes are written and left by the keyboard alone', async ({ house }) => {
  const { lead } = await twoWriters(house);
  const toolbar = lead.getByRole('toolbar', { name: 'Formatering' });
  await toolbar.getByRole('button', { name: 'Fed' }).focus();
  await lead.keyboard.press('End');
  await expect(toolbar.getByRole('button', { name: 'Citat' })).toBeFocused();
  await lead.keyboard.press('ArrowLeft');
  await lead.keyboard.press('Enter');
  await expect(notes(lead)).toBeFocused();
  await expect(toolbar.getByRole('button', { name: 'Tjekliste' })).toHaveAttribute('aria-pressed', 'true');
  await lead.keyboard.type('ring til skolen');
  await lead.keyboard.press('Control+Enter');
  await expect(notes(lead).getByRole('checkbox', { name: 'Udført: ring til skolen' })).toBeChecked();
  await lead.keyboard.press('Escape');
  await lead.keyboard.press('Tab');
  await expect(notes(lead)).not.toBeFocused();
  await expect(notes(lead).getByRole('checkbox')).not.toBeFocused();
});
