// Users: the administrator invites one by a link, they come in and sit in a meeting, look after their own account, and are let in no
// more. On the way each of these pages is for everyone.

import { looks } from './access-checks.ts';
import { expect, open, test } from './house.ts';

const PASSWORD = 'Havnen-ligger-stille-26';
const ANOTHER_PASSWORD = 'Skibene-ligger-for-anker-26';

test('a user is invited, comes in, looks after the account, and is out of the meeting when deactivated', async ({
  house,
}) => {
  const lead = await house.signIn(undefined, { viewport: { width: 1280, height: 720 } });
  const ole = await house.newPage({ viewport: { width: 390, height: 844 } });
  const { look, sum } = looks(house.server.origin, lead, ole);
  const row = lead.getByRole('listitem').filter({ hasText: 'ole.lund@fjordby.example' });

  await test.step('invited by a link', async () => {
    await lead.getByRole('button', { name: 'Anna Holm' }).click();
    await lead.getByRole('link', { name: 'Administration' }).click();
    await lead.getByLabel('Navn', { exact: true }).fill('Ole Lund');
    await lead.getByLabel('E-mail').fill('ole.lund@fjordby.example');
    await lead.getByLabel('Rolle', { exact: true }).selectOption({ label: 'Mødeleder' });
    await lead.getByRole('button', { name: 'Lav link til invitation' }).click();
    await look(lead, 'users, with a link');
    const link = await lead.getByLabel('Link til Ole Lund').inputValue();
    await open(ole, new URL(link).pathname);
    await look(ole, 'welcome');
    await ole.getByLabel('Adgangskode').fill(PASSWORD);
    await ole.getByRole('button', { name: 'Opret min bruger' }).click();
    await ole.waitForURL('/');
    await open(ole, new URL(link).pathname);
    await expect(ole.getByRole('heading', { name: 'Linket virker ikke længere' })).toBeVisible();
  });

  await test.step('one’s own account', async () => {
    await open(ole, '/account');
    await ole.getByRole('textbox', { name: 'Navn' }).fill('Ole Lund Krag');
    await ole.getByRole('button', { name: 'Gem' }).click();
    await expect(ole.getByText('Dit navn er gemt.')).toBeVisible();
    await ole.getByLabel('Nuværende adgangskode').fill(PASSWORD);
    await ole.getByLabel('Ny adgangskode').fill(ANOTHER_PASSWORD);
    await ole.getByRole('button', { name: 'Skift adgangskode' }).click();
    await expect(ole.getByText('Adgangskoden er skiftet.')).toBeVisible();
    await look(ole, 'my account');
  });

  await test.step('deactivated in the middle of a meeting', async () => {
    const { id } = await house.makeMeeting();
    await open(ole, `/meetings/${id}/facilitate`);
    await open(lead, '/accounts');
    await row.getByRole('button', { name: 'Deaktivér' }).click();
    await expect(lead.getByText('Ole Lund Krag er deaktiveret')).toBeVisible();
    await ole.waitForURL(/\/sign-in/);
    await ole.getByLabel('E-mail').fill('ole.lund@fjordby.example');
    await ole.getByLabel('Adgangskode', { exact: true }).fill(ANOTHER_PASSWORD);
    await ole.getByRole('button', { name: 'Log ind', exact: true }).click();
    await expect(ole.getByText('E-mail og adgangskode passer ikke sammen')).toBeVisible();
    await ole.getByRole('link', { name: 'Glemt adgangskoden?' }).click();
    await look(ole, 'forgotten password');
  });

  await test.step('deleted, with a second thought', async () => {
    await row.getByRole('button', { name: 'Slet' }).click();
    await look(lead, 'users, deleting one', 'dialog[open]');
    await lead.getByRole('dialog').getByRole('button', { name: 'Slet' }).click();
    await expect(lead.getByText('Brugeren er slettet.')).toBeVisible();
    await expect(row).toHaveCount(0);
  });

  sum();
});
