// Every page around a meeting, for everyone: a house is set up and a meeting planned, and on the way each page is looked at
// with axe in light and dark, for words, targets, titles and what the browser complains of.

import { looks } from './access-checks.ts';
import { expect, open, test } from './house.ts';

test.use({ isSetUp: false });

const ADMIN = { email: 'anna.holm@fjordby.example', password: 'Fjordbys-lange-kodeord-26' };
const MEMBER = { email: 'jens.bo@fjordby.example', password: 'Endnu-et-langt-kodeord-26' };

test('every page of the office and the door is for everyone, in light and dark', async ({ house }) => {
  const lead = await house.newPage({ viewport: { width: 1280, height: 720 } });
  const guest = await house.newPage({ viewport: { width: 390, height: 844 } });
  const { look, sum } = looks(house.server.origin, lead, guest);

  await test.step('the door and the office', async () => {
    await open(lead, '/');
    await look(lead, 'setup');
    await lead.getByLabel('Kommunens eller organisationens navn').fill('Fjordby Kommune');
    await lead.getByLabel('Navn', { exact: true }).fill('Anna Holm');
    await lead.getByLabel('E-mail').fill(ADMIN.email);
    await lead.getByLabel('Adgangskode').fill(ADMIN.password);
    await lead.getByRole('button', { name: 'Kom i gang' }).click();
    await lead.waitForURL('/');
    await look(lead, 'overview, empty');

    await open(guest, '/sign-in');
    await look(guest, 'sign-in');
    await guest.getByLabel('E-mail').fill(ADMIN.email);
    await guest.getByLabel('Adgangskode').fill('forkert');
    await guest.getByRole('button', { name: 'Log ind' }).click();
    await expect(guest.getByText('E-mail og adgangskode passer ikke sammen')).toBeVisible();
    await look(guest, 'sign-in, refused');
    await open(guest, '/join');
    await look(guest, 'join');
    await guest.getByLabel('Mødekode').fill('000000');
    await guest.getByLabel('Dit navn').fill('Carla Juhl');
    await guest.getByRole('button', { name: 'Gå ind' }).click();
    await expect(guest.getByText('Der er ikke noget møde med den kode')).toBeVisible();
    await look(guest, 'join, refused');
  });

  await test.step('planning', async () => {
    await lead.getByRole('link', { name: 'KL-dialogworkshop for udvalget' }).first().click();
    await lead.waitForURL(/\/meetings\/new/);
    await look(lead, 'new meeting');
    await lead.getByLabel('Titel').fill('   ');
    await lead.getByRole('button', { name: 'Opret mødet' }).click();
    await expect(lead.getByText('Giv mødet en titel.')).toBeVisible();
    await look(lead, 'new meeting, refused');
    await lead.getByLabel('Titel').fill('Dialog om skoleudvikling');
    await lead.getByLabel('Sted').fill('Byrådssalen');
    await lead.getByRole('button', { name: 'Opret mødet' }).click();
    await lead.waitForURL(/\/prepare$/);
    await look(lead, 'prepare');
    await lead.getByRole('button', { name: 'Redigér' }).click();
    await look(lead, 'prepare, its details', 'dialog[open]');
    await lead.getByRole('dialog').getByRole('button', { name: 'Annullér' }).click();
    await lead.getByRole('button', { name: 'Anna Holm' }).click();
    await look(lead, 'prepare, the menu', 'header');
    await lead.keyboard.press('Escape');
  });

  await test.step('where there is nothing to see', async () => {
    await house.cli(
      ...['user', 'create', '--name', 'Jens Bo', '--role', 'member'],
      ...['--email', MEMBER.email, '--password', MEMBER.password],
    );
    const member = await house.signIn(MEMBER);
    await open(member, new URL('facilitate', lead.url()).href);
    await look(member, 'page without rights');
    await open(lead, '/findes-ikke');
    await look(lead, 'missing page');
  });

  await test.step('the library', async () => {
    await open(lead, '/library');
    await look(lead, 'library');
    await open(lead, '/templates');
    await look(lead, 'templates');
  });

  await test.step('the audit log, the periods and personal data', async () => {
    await open(lead, '/privacy');
    await look(lead, 'privacy');
    await lead.getByLabel('Andre møder og møder efter egne skabeloner').fill('36');
    await lead.getByRole('button', { name: 'Gem fristerne' }).click();
    await expect(lead.getByText('Fristerne er gemt')).toBeVisible();
    await expect(lead.getByRole('button', { name: 'Stands al sletning' })).toBeVisible();
    await lead.getByRole('link', { name: 'Find en persons oplysninger' }).click();
    await lead.getByLabel('Navn', { exact: true }).fill('Anna Holm');
    await lead.getByRole('button', { name: 'Find', exact: true }).click();
    await expect(lead.getByRole('heading', { name: 'Fundet om Anna Holm' })).toBeVisible();
    await look(lead, 'a person’s data');
    const download = lead.waitForEvent('download');
    await lead.getByRole('button', { name: 'Hent som side, der kan læses' }).click();
    expect((await download).suggestedFilename()).toBe('En persons oplysninger.html');
    await open(lead, '/audit');
    await expect(lead.getByRole('row', { name: /Hentede en persons oplysninger/ })).toBeVisible();
    await lead.getByRole('button', { name: 'Kontrollér loggen' }).click();
    await expect(lead.getByText('Loggen er hel')).toBeVisible();
    await look(lead, 'audit log');
  });

  await test.step('in English', async () => {
    await guest.context().addCookies([{ name: 'PARAGLIDE_LOCALE', value: 'en', url: house.server.origin }]);
    await open(guest, '/join');
    await expect(guest.locator('html')).toHaveAttribute('lang', 'en');
    await expect(guest).toHaveTitle(/^Join a meeting/);
  });

  sum();
});
