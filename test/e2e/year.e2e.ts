// A whole year in fast time: the season of seven schools is planned, two talks are held, one is published, the next one follows up
// what was agreed, and the table of all schools and the wheel of the year show it.

import type { Page } from '@playwright/test';
import { NEW_SCHOOL } from '../../src/lib/core/fora/school.ts';
import { NamedRecords } from '../../server/fora/named-records.ts';
import { databaseFile, openDatabase } from '../../server/store/database.ts';
import { sidewaysOverflow } from './access-checks.ts';
import { expect, open, test, type House } from './house.ts';

const SCHOOLS = ['Bakkeskolen', 'Engskolen', 'Fjordskolen', 'Havskolen', 'Kystskolen', 'Skovskolen', 'Åskolen'];
const AGREED = 'Fælles læsevejleder for indskolingen';

async function addSchools({ dataDir }: House): Promise<void> {
  const database = openDatabase(databaseFile(dataDir));
  const [organisation] = await database.orm.select().from(database.tables.organisation);
  const schools = new NamedRecords(database, 'school', () => Date.now());
  for (const name of SCHOOLS)
    await schools.add(organisation?.id ?? '', name, { ...NEW_SCHOOL, leader: `Leder af ${name}` });
  database.close();
}

/** The meeting's id, from the link to it. */
async function meetingOf(page: Page, school: string): Promise<string> {
  const row = page.getByRole('listitem').filter({ hasText: school });
  return (await row.getByRole('link').getAttribute('href'))?.split('/').at(-1) ?? '';
}

/** Holds the talk from beginning to end, with an agreement to be followed up in a year. */
async function hold(house: House, id: string, what: string, followUpOn: string): Promise<void> {
  const send = await house.desk(id);
  await send({ type: 'meeting.start' });
  await send({ type: 'agreement.add', what, owner: { tableRole: 'skoleleder' }, followUpOn });
  await send({ type: 'meeting.close' });
}

test.use({ hasOwnClock: true });
test('[SE3] [FU1] [YW2] [YW7] a year of talks with seven schools is planned, held, published, followed up and seen', async ({
  house,
}) => {
  let nowMs = Date.now();
  const until = async (day: string) => {
    const passesMs = Math.max(0, Date.parse(`${day}T12:00:00Z`) - nowMs);
    nowMs += passesMs;
    await house.letPass(passesMs);
  };
  await addSchools(house);

  const autumn = await house.signIn();
  await open(autumn, '/seasons');
  const years = autumn.getByLabel('Skoleår');
  const year = Number(await years.inputValue());
  await autumn.getByRole('button', { name: 'Begynd sæsonen' }).click();
  await autumn.getByRole('button', { name: 'Planlæg de valgte' }).click();
  await expect(autumn.getByText('7 samtaler er planlagt.')).toBeVisible();
  const [first, second] = [await meetingOf(autumn, 'Bakkeskolen'), await meetingOf(autumn, 'Engskolen')];
  await open(autumn, `/year?year=${year}&ring=talks`);
  await expect(autumn.getByRole('row', { name: /Skoleudviklingssamtale/ })).toHaveCount(SCHOOLS.length);

  // April: two talks, and the note of the first one is published.
  await until(`${year + 1}-04-30`);
  const spring = await house.signIn();
  await open(spring, `/meetings/${first}/facilitate`);
  await hold(house, first, AGREED, `${year + 2}-03-01`);
  await hold(house, second, 'Besøg på de andre skoler', `${year + 1}-10-01`);
  await open(spring, `/meetings/${first}/minutes`);
  await spring.getByRole('button', { name: 'Godkend for alle' }).click();
  await spring.getByRole('dialog').getByRole('button', { name: 'Godkend', exact: true }).click();
  await spring.getByRole('button', { name: 'Offentliggør version 1' }).click();
  await expect(spring.getByRole('heading', { name: 'Version 1 er offentlig' })).toBeVisible();

  await open(spring, `/coverage?year=${year}`);
  const covered = (school: string) => spring.getByRole('row', { name: new RegExp(school) });
  await expect(covered('Bakkeskolen')).toContainText('Holdt, notat offentliggjort');
  await expect(covered('Engskolen')).toContainText('1 åben aftale');
  await expect(covered('Åskolen')).toContainText('Planlagt, men ikke holdt');

  await open(spring, `/year?year=${year}&ring=talks&month=${year + 1}-04`);
  const standing = (name: string) => spring.getByRole('row', { name: new RegExp(name) });
  await expect(standing('Bakkeskolen')).toContainText('Overstået');
  await expect(standing('Åskolen')).toContainText('Over tiden');
  await spring.getByRole('link', { name: `Vis 1. april ${year + 1}` }).focus();
  await spring.keyboard.press('ArrowDown');
  await spring.keyboard.press('Enter');
  await expect(spring.getByRole('region', { name: /april/ })).toContainText('Skoleudviklingssamtale');
  await expect(spring).toHaveURL(/of=talks/);

  // A year later: the next talk with the first school begins with what was agreed, and settles it.
  await until(`${year + 2}-02-01`);
  const nextYear = await house.signIn();
  await open(nextYear, `/year?year=${year + 1}&ring=followUps`);
  await expect(nextYear.getByRole('row', { name: AGREED })).toContainText('Forestår');
  await open(nextYear, '/schools');
  await nextYear.getByRole('link', { name: 'Bakkeskolen' }).click();
  await nextYear.getByLabel('Dato').fill(`${year + 2}-04-03`);
  await nextYear.getByRole('button', { name: 'Planlæg samtalen' }).click();
  await nextYear.waitForURL(/\/prepare$/);
  const next = nextYear.url().split('/').at(-2) ?? '';
  const send = await house.desk(next);
  await send({ type: 'meeting.start' });
  await send({ type: 'item.start', itemId: (await house.stateOf(next)).agenda[0]?.id ?? '' });
  await open(nextYear, `/meetings/${next}/facilitate`);
  await nextYear.getByRole('tab', { name: 'Opfølgning' }).click();
  await nextYear.getByRole('button', { name: `Gennemført: ${AGREED}` }).click();
  await expect.poll(async () => (await house.stateOf(first)).agreements[0]?.status).toBe('done');
  await send({ type: 'meeting.close' });

  await open(nextYear, `/coverage?year=${year + 1}`);
  await expect(nextYear.getByRole('row', { name: /Bakkeskolen/ })).toContainText('Holdt');
  await open(nextYear, `/year?year=${year + 1}`);
  await expect(nextYear.getByRole('row', { name: AGREED })).toContainText('Overstået');
  await expect(nextYear.getByRole('row', { name: /Bakkeskolen/ })).toContainText('Overstået');
  await expect(nextYear.getByRole('row', { name: /Besøg på de andre skoler/ })).toContainText('Over tiden');
  expect(
    (await (await nextYear.request.get(`/year/wheel.pdf?year=${year + 1}`)).body()).subarray(0, 5).toString(),
  ).toBe('%PDF-');
  await nextYear.setViewportSize({ width: 390, height: 844 });
  expect(await sidewaysOverflow(nextYear)).toEqual([]);
});
