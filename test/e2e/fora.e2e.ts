// A forum's year in small: begun from an example, its next meeting planned by its rhythm, and what was agreed last time settled.

import { expect, open, test } from './house.ts';

test('[FO7] [FU1] [FU2] [AF14] [AF15] a forum plans its next meeting, which settles what the last one agreed', async ({
  house,
}) => {
  const forum = 'PLM (pædagogiske ledermøder)';
  const before = await house.makeMeeting({ title: forum, forum, startsAt: '2026-09-02T09:00:00+02:00' });
  const then = await house.desk(before.id);
  await then({ type: 'meeting.start' });
  await then({ type: 'agreement.add', what: 'Læseplan for 3. klasse', owner: { name: 'Eva Dam' } });
  await then({ type: 'meeting.close' });

  const page = await house.signIn();
  await open(page, '/fora');
  await page.locator('summary', { hasText: 'Glostrup' }).click();
  await page.getByRole('button', { name: /Brug som udgangspunkt.*PLM/ }).click();
  await expect(page.getByRole('heading', { name: forum, level: 1 })).toBeVisible();
  await expect(page.getByText('Hver 6. uge, onsdag').first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'Læseplan for 3. klasse' })).toBeVisible();
  await page.getByRole('button', { name: 'Lav en kalenderadresse' }).click();
  const { pathname } = new URL(await page.getByLabel('Kalenderadresse').inputValue());
  expect(await (await page.request.get(pathname)).text()).toContain(`SUMMARY:${forum}`);
  await page.getByRole('button', { name: 'Luk adressen' }).click();
  await expect.poll(async () => (await page.request.get(pathname)).status()).toBe(404);
  await page.getByRole('button', { name: 'Planlæg mødet' }).click();
  await page.waitForURL(/\/prepare$/);
  const id = page.url().split('/').at(-2) ?? '';
  const [first] = (await house.stateOf(id)).agenda;
  expect(first).toMatchObject({ title: 'Opfølgning på tidligere aftaler', kind: 'followUp' });

  const now = await house.desk(id);
  await now({ type: 'meeting.start' });
  await now({ type: 'item.start', itemId: first?.id ?? '' });
  await open(page, `/meetings/${id}/facilitate`);
  await page.getByRole('tab', { name: 'Opfølgning' }).click();
  await page.getByLabel('Hvorfor, på én linje: Læseplan for 3. klasse').fill('Vedtaget i oktober');
  await page.getByRole('button', { name: 'Gennemført: Læseplan for 3. klasse' }).click();
  await expect(page.getByText('Vedtaget i oktober')).toBeVisible();
  await expect.poll(async () => (await house.stateOf(before.id)).agreements[0]?.status).toBe('done');

  const phone = await house.join((await house.stateOf(id)).joinCode, 'Ida', 'Skoleleder');
  await expect(phone.getByText('Vedtaget i oktober')).toBeVisible();
});
