// What two schools came to, for the committee: a theme put on an item by keys, the meetings chosen, the summary looked at and
// taken along, and what holds the public one back.

import { readFile } from 'node:fs/promises';
import { expect, open, test, type House } from './house.ts';

const LEVEL = 'I overgangstesten lå 38 procent af eleverne under middel.';

async function heldTalk(house: House, school: string, decision: string, themes: string[] = []): Promise<string> {
  const title = `Samtale med ${school}`;
  const { id } = await house.makeMeeting({ title, school, startsAt: '2026-11-10T09:00:00+01:00' });
  const [, item] = (await house.stateOf(id)).agenda;
  const itemId = item?.id ?? '';
  const send = await house.desk(id);
  await send({ type: 'meeting.start' });
  await send({ type: 'decision.record', itemId, text: decision });
  await send({ type: 'item.setThemes', itemId, themes });
  await send({ type: 'agreement.add', itemId, what: `Følge op på ${school}`, owner: null });
  await send({ type: 'meeting.close' });
  return id;
}

test('[TH1] [SU1] [SU2] a theme is put on by keys, and the chosen meetings are summed up', async ({ house }) => {
  const first = await heldTalk(house, 'Fjordskolen', 'Skolen laver en plan for fravær.');
  const second = await heldTalk(house, 'Østerskolen', `Skolen læser mere. ${LEVEL}`, ['Fravær']);
  const page = await house.signIn();

  await open(page, `/meetings/${first}/secretary`);
  await page.getByRole('button', { name: 'Drøftelse' }).first().click();
  await page.getByRole('button', { name: /^Sæt tema på/ }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Temaer: Drøftelse' });
  await dialog.getByRole('checkbox', { name: 'Fravær' }).press('Space');
  await dialog.getByLabel('Andet tema').fill('Skolens hverdag');
  await dialog.getByLabel('Andet tema').press('Enter');
  await expect(dialog.getByRole('checkbox', { name: 'Skolens hverdag' })).toBeChecked();
  await dialog.getByRole('button', { name: 'Gem temaer' }).press('Enter');
  await expect(dialog).toBeHidden();
  await expect.poll(async () => (await house.stateOf(first)).agenda[1]?.themes).toEqual(['Fravær', 'Skolens hverdag']);

  await open(page, '/seasons');
  await page.getByRole('link', { name: 'Opsamling på tværs' }).press('Enter');
  await page.waitForURL(/\/summary$/);
  const make = page.getByRole('button', { name: 'Lav opsamling' });
  await expect(make).toBeDisabled();
  await page.getByRole('button', { name: 'Vælg alle' }).press('Enter');
  await expect(page.getByText('2 af 2 valgt')).toBeVisible();
  await make.press('Enter');
  const shown = page.getByRole('region', { name: 'Sådan bliver den' });
  await expect(shown.getByRole('heading', { name: 'Beslutninger efter tema' })).toBeVisible();
  await expect(shown.getByText('Skolen laver en plan for fravær.').first()).toBeVisible();
  await expect(shown.getByRole('row', { name: /^Fravær 2 2 2/ })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);

  await shown.getByText('Hent', { exact: false }).first().click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    shown.getByRole('link', { name: /Markdown/ }).click(),
  ]);
  expect(await readFile(await file.path(), 'utf8')).toContain('### Skolens hverdag');

  await page.getByRole('radio', { name: 'Offentlig' }).press('Space');
  await make.press('Enter');
  await expect(shown.getByRole('heading', { name: 'Den offentlige opsamling kan ikke laves endnu' })).toBeVisible();
  await expect(shown.getByRole('link')).toHaveAttribute('href', `/meetings/${second}/minutes?audience=offentlig`);
});
