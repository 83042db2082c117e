// Minutes that a school links to: approved, settled, published, read by somebody without cookies, shown in a page of others,
// and withdrawn.

import { expectAccessible, focusTrouble, press, write } from './access-checks.ts';
import { expect, open, test } from './house.ts';

const PUPIL = 'Eleven Emil Hansen får en kontaktperson.';
const SCHOOL = 'http://bakkeskolen.example/';

test('[PU1] [PU3] [PU7] [PU8] [PU10] [PU11] approved minutes are published, read by strangers, framed by a school, and withdrawn', async ({
  house,
}) => {
  const { id } = await house.makeMeeting({ title: 'Skoleudviklingssamtale' });
  const { agenda } = await house.stateOf(id);
  const send = await house.desk(id);
  const desk = await house.signIn();
  await send({ type: 'meeting.start' });
  await open(desk, `/meetings/${id}/facilitate`);
  await send({ type: 'decision.record', itemId: agenda[0]?.id ?? '', text: `Udvalget følger op. ${PUPIL}` });
  await send({ type: 'meeting.close' });

  await open(desk, `/meetings/${id}/minutes`);
  const panel = desk.locator('section', { has: desk.getByRole('heading', { name: /Offentliggørelse|er offentlig/ }) });
  await expect(panel).toContainText('når det er godkendt');
  await desk.getByRole('button', { name: 'Godkend for alle' }).click();
  await desk.getByRole('dialog').getByRole('button', { name: 'Godkend', exact: true }).click();
  await expect(panel).toContainText('1 sætning mangler at blive afgjort, før version 1 kan offentliggøres.');
  await panel.getByRole('link', { name: 'Se dem' }).click();
  // By keys from here on: whatever is done, the focus stays somewhere to be seen.
  await press(desk, desk.getByRole('button', { name: 'Udelad sætningen' }));
  await expect(panel.getByRole('button', { name: 'Offentliggør version 1' })).toBeVisible();
  await expectAccessible(desk, 'minutes that can be published');
  await press(desk, panel.getByRole('button', { name: 'Offentliggør version 1' }));
  await expect(panel.getByRole('heading')).toHaveText('Version 1 er offentlig');
  await expect.poll(() => focusTrouble(desk)).toBeNull();
  const address = new URL(await panel.getByLabel('Adresse til links').inputValue()).pathname;

  const stranger = await house.newPage({ javaScriptEnabled: false });
  const page = await stranger.goto(address);
  expect(page?.status()).toBe(200);
  await expect(stranger.getByRole('heading', { level: 1 })).toHaveText('Skoleudviklingssamtale');
  await expect(stranger.locator('article')).toContainText('Udvalget følger op.');
  await expect(stranger.locator('article')).not.toContainText('Emil');
  expect(await stranger.context().cookies()).toEqual([]);

  // What the staff copy, put into the school's page as it is.
  await panel.locator('summary').click();
  const snippet = await panel.getByLabel('Kode til hjemmesiden').inputValue();
  const school = await house.newPage();
  const body = `<!doctype html><html lang="da"><title>Bakkeskolen</title><main><h1>Bakkeskolen</h1>${snippet}</main>`;
  await school.route(SCHOOL, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
  await school.goto(SCHOOL);
  const frame = school.frameLocator('iframe[title="Referat: Skoleudviklingssamtale"]');
  await expect(frame.locator('article')).toContainText('Udvalget følger op.');
  await school.keyboard.press('Tab');
  await expect(frame.getByRole('link', { name: 'Åbn referatet på sin egen side' })).toBeFocused();
  await expectAccessible(school, 'minutes in a frame');

  // In another shape, at the same address; and no longer to be found by search engines.
  await desk.getByLabel('Skabelon').selectOption('Mødereferat (Kolding)');
  await press(desk, panel.getByRole('button', { name: 'Skift skabelon på siden' }));
  await expect(panel.getByRole('button', { name: 'Skift skabelon på siden' })).toHaveCount(0);
  await expect.poll(() => focusTrouble(desk)).toBeNull();
  await press(desk, panel.getByRole('button', { name: 'Skjul siden for søgemaskiner' }));
  await expect(panel.getByText('Søgemaskiner viser ikke siden.')).toBeVisible();
  await expect.poll(() => focusTrouble(desk)).toBeNull();
  await expectAccessible(desk, 'minutes that are public');
  const reshaped = await stranger.request.get(address);
  expect(reshaped.headers()['x-robots-tag']).toBe('noindex');
  expect(await reshaped.text()).toContain('Emne: Skoleudviklingssamtale');

  await press(desk, panel.getByRole('button', { name: 'Træk tilbage' }));
  await write(desk, desk.getByLabel('Begrundelse'), 'Et navn var forkert.');
  await press(desk, desk.getByRole('dialog').getByRole('button', { name: 'Træk tilbage' }));
  await expect(panel).toContainText('Et navn var forkert.');
  await expect.poll(() => focusTrouble(desk)).toBeNull();
  // Whoever has read it lately may keep it for a minute.
  const another = await house.newPage({ javaScriptEnabled: false });
  const gone = await another.goto(address);
  expect(gone?.status()).toBe(410);
  await expect(another.getByRole('heading', { level: 1 })).toHaveText('Referatet er trukket tilbage');
  await expect(another.getByText('Et navn var forkert.')).toBeVisible();
  await expect(another.getByText('Udvalget følger op.')).toHaveCount(0);
});
