// Every page of what comes after the meetings, filled in: agreements, fora, schools, seasons, the coverage, the wheel and the overview,
// for everyone in light and dark; and from what is missing the way to where it is mended.

import type { Page } from '@playwright/test';
import { looks, sidewaysOverflow } from './access-checks.ts';
import { expect, open, test, type House } from './house.ts';

/** Sends a form of the office as its page would; the path that it leads to. */
async function send(page: Page, path: string, form: Record<string, string>): Promise<string> {
  const { origin } = new URL(page.url());
  const answer = await page.request.post(path, { form, headers: { origin, accept: 'text/html' } });
  expect(answer.ok(), `${path} answers ${answer.status()}`).toBe(true);
  return new URL(answer.url()).pathname;
}

const addSchool = (page: Page, name: string, type: string) =>
  send(page, '/schools', { do: 'create', name, type, leader: 'Eva Dam', board: '', sfo: '' });

/** A talk that was held last school year or in this one, with an agreement that is over its date. */
async function holdTalk(house: House, school: string): Promise<void> {
  const startsAt = new Date(Date.now() - 40 * 86_400_000).toISOString();
  const { id } = await house.makeMeeting({
    title: `Samtale, ${school}`,
    template: 'stevns',
    school,
    startsAt,
    agenda: undefined,
  });
  const desk = await house.desk(id);
  await desk({ type: 'meeting.start' });
  const owner = { name: 'Jens Bo' };
  await desk({ type: 'agreement.add', what: 'Læsevejleder på alle hold', owner, followUpOn: '2026-01-15' });
  await desk({ type: 'meeting.close' });
}

test('[CO2] [CO3] [OW2] every page of the year is for everyone, in light and dark, and leads to what is missing', async ({
  house,
}) => {
  const page = await house.signIn(undefined, { viewport: { width: 1280, height: 720 } });
  const { look, sum } = looks(house.server.origin, page);
  await addSchool(page, 'Havskolen', 'folkeskole');
  await addSchool(page, 'Fjordskolen', 'specialskole');
  const forum = await send(page, '/fora', { do: 'example', slug: 'glostrup-lederforum' });
  await open(page, '/seasons');
  const year = await page.getByLabel('Skoleår').inputValue();
  const season = await send(page, '/seasons', { do: 'create', year });
  await holdTalk(house, 'Havskolen');

  await test.step('the overview leads to what is missing, and from there to where it is planned', async () => {
    await open(page, '/');
    await look(page, 'overview, filled');
    await page.getByRole('link', { name: 'Læsevejleder på alle hold' }).click();
    await expect(page).not.toHaveTitle(/^Overblik/);
    await look(page, 'one agreement');
    await open(page, '/coverage');
    await look(page, 'coverage');
    await page.getByLabel('Skoleår').selectOption(year);
    await page.getByRole('button', { name: 'Vis', exact: true }).click();
    await page.waitForURL(/year=/);
    const row = page.getByRole('row', { name: /^Fjordskolen/ });
    await expect(row.getByText('Ikke planlagt endnu')).toBeVisible();
    await row.getByRole('link', { name: /^Planlæg samtalen/ }).click();
    await expect(page).toHaveTitle(/^Fjordskolen/);
    await look(page, 'one school');
    await page.getByLabel('Dato').fill(`${Number(year) + 1}-05-12`);
    await page.getByRole('button', { name: 'Planlæg samtalen' }).click();
    await page.waitForURL(/\/prepare$/);
    await open(page, `/coverage?year=${year}`);
    await expect(row.getByText('Planlagt', { exact: true })).toBeVisible();
    await expect(page.getByRole('row', { name: /^Havskolen/ }).getByText('1 åben aftale')).toBeVisible();
  });

  await test.step('all the others', async () => {
    for (const [name, path] of [
      ['agreements', '/agreements'],
      ['agreements, as a board', '/agreements?view=board'],
      ['mine', '/agreements/mine'],
      ['reminders', '/agreements/reminders'],
      ['meetings', '/meetings?show=past'],
      ['fora', '/fora'],
      ['one forum', forum],
      ['schools', '/schools'],
      ['seasons', '/seasons'],
      ['one season', season],
      ['wheel', '/year'],
      ['themes', '/themes'],
      ['summary', '/summary'],
    ] as const) {
      await open(page, path);
      await look(page, name);
    }
  });

  await test.step('on a phone nothing sticks out', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    for (const path of ['/', '/coverage', '/meetings']) {
      await open(page, path);
      expect(await sidewaysOverflow(page), path).toEqual([]);
    }
  });
  sum();
});
