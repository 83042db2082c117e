// Before the meeting, with several people at once: inviting, bringing files, proposing a topic by a personal link, and coming in by it.

import type { Page } from '@playwright/test';
import { expect, open, test } from './house.ts';

const PDF = Buffer.from('%PDF-1.7\n1 0 obj<<>>endobj\n%%EOF');
const file = (name: string, buffer = PDF) => ({ name, mimeType: 'application/pdf', buffer });

async function invite(page: Page, lines: string): Promise<void> {
  await page.getByRole('tab', { name: /Deltagere/ }).click();
  await page.getByRole('button', { name: 'Indsæt liste' }).click();
  await page.getByLabel('Én deltager på hver linje').fill(lines);
  await page.getByRole('button', { name: /^Tilføj \d+$/ }).click();
}

/** The personal link of somebody, from the text of the mail that they would get. */
async function linkOf(page: Page, name: string): Promise<string> {
  await page.getByRole('button', { name: 'Send indkaldelse' }).click();
  const dialog = page.getByRole('dialog', { name: 'Send indkaldelse' });
  await dialog.getByLabel('Se mailen til').selectOption({ label: name });
  await expect(dialog.locator('pre')).toContainText(`Kære ${name}`);
  const text = (await dialog.locator('pre').textContent()) ?? '';
  await dialog.getByRole('button', { name: 'Luk', exact: true }).last().click();
  return /\/invited\/\S+/.exec(text)?.[0] ?? '';
}

test('[TP1] [TP3] [IV6] a school leader proposes a topic by their own link, sees it taken up, and comes in as themselves', async ({
  house,
}) => {
  const { id } = await house.makeMeeting();
  const lead = await house.signIn();
  await open(lead, `/meetings/${id}/prepare`);
  await invite(lead, 'Carla Juhl <carla@skole.example>; skoleleder\nBodil Friis');
  await expect(lead.getByText('carla@skole.example')).toBeVisible();
  const link = await linkOf(lead, 'Carla Juhl');

  const carla = await house.newPage({ viewport: { width: 390, height: 844 } });
  await open(carla, link);
  await carla.getByRole('textbox', { name: 'Emne' }).fill('Overgange til skolen');
  await carla.getByRole('button', { name: 'Foreslå', exact: true }).click();
  await expect(carla.getByText('Venter på svar')).toBeVisible();

  await lead.getByRole('tab', { name: /Emneforslag/ }).click();
  await expect(lead.getByText('Foreslået af Carla Juhl · Skoleleder')).toBeVisible();
  await lead.getByRole('button', { name: 'Tag »Overgange til skolen« på dagsordenen' }).click();
  await expect(lead.getByText('På dagsordenen', { exact: true })).toBeVisible();
  await carla.reload();
  await expect(carla.getByText('På dagsordenen', { exact: true })).toBeVisible();

  await carla.getByRole('button', { name: 'Gå ind i mødet' }).click();
  await carla.waitForURL(/\/room$/);
  await expect(carla.getByText('foreslået af Skoleleder')).toBeVisible();
  const { participants } = await house.stateOf(id);
  expect(participants.filter(({ name }) => name === 'Carla Juhl')).toMatchObject([
    { joined: true, tableRole: 'skoleleder' },
  ]);
});

test('[IN2] somebody who was removed is back with one click', async ({ house }) => {
  const { id } = await house.makeMeeting();
  const lead = await house.signIn();
  await open(lead, `/meetings/${id}/prepare`);
  await invite(lead, 'Carla Juhl <carla@skole.example>');
  await lead.getByRole('button', { name: 'Fjern Carla Juhl' }).click();
  await expect(lead.getByText('Her kommer deltagerne til at stå')).toBeVisible();
  await lead.getByRole('button', { name: 'Fortryd' }).click();
  await expect(lead.getByText('carla@skole.example')).toBeVisible();
});

test('[AT1] [AT2] [AT5] files are brought and seen at once by a guest, but not the confidential ones', async ({
  house,
}) => {
  const { id, joinCode } = await house.makeMeeting();
  const lead = await house.signIn();
  const guest = await house.join(joinCode, 'Bodil Friis', undefined, { viewport: { width: 390, height: 844 } });
  await open(lead, `/meetings/${id}/prepare`);
  await lead.getByRole('tab', { name: /Bilag/ }).click();
  const chooser = lead.locator('input[type=file]');
  await chooser.setInputFiles([file('Budget.pdf'), file('Falsk.pdf', Buffer.from('MZ')), file('Plan.pdf')]);
  await expect(lead.getByRole('link', { name: /Plan\.pdf/ })).toBeVisible();
  await expect(lead.getByText('Filens indhold passer ikke til dens navn')).toBeVisible();
  await lead.getByLabel('Fortroligt', { exact: true }).check();
  await chooser.setInputFiles(file('Sag 1234.pdf'));
  await expect(lead.getByRole('link', { name: /Sag 1234/ })).toBeVisible();

  const budget = guest.getByRole('link', { name: /Budget\.pdf/ });
  await expect(budget).toBeVisible();
  const download = guest.waitForEvent('download');
  await budget.click();
  expect((await download).suggestedFilename()).toBe('Budget.pdf');
  expect(await guest.content()).not.toContain('1234');

  await lead.getByRole('checkbox', { name: '»Budget.pdf« er fortroligt' }).check();
  await expect(budget).toBeHidden();
  await lead.getByRole('button', { name: 'Fjern »Plan.pdf«' }).click();
  await expect(guest.getByRole('link', { name: /Plan\.pdf/ })).toBeHidden();
  await lead.getByRole('button', { name: 'Fortryd' }).first().click();
  await expect(guest.getByRole('link', { name: /Plan\.pdf/ })).toBeVisible();
});
