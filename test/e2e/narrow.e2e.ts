// Small windows and large type: at 320 px nothing scrolls sideways, and at 200 % zoom all that the facilitator has is reached.

import type { Page } from '@playwright/test';
import { focusTrouble, sidewaysOverflow, smallTargets } from './access-checks.ts';
import { expect, open, test } from './house.ts';

const NARROW = { viewport: { width: 320, height: 640 } };
/** A window of 1280 × 720 at 200 %. */
const ZOOMED = { width: 640, height: 360 };

async function expectFits(page: Page, name: string): Promise<void> {
  expect.soft(await sidewaysOverflow(page), name).toEqual([]);
  expect.soft(await smallTargets(page), `${name}: small targets`).toEqual([]);
}

/** What a control is known by here: itself, as it looked at first; others may begin alike, and it may change when it is used. */
function nameOf(element: Element | null): string {
  const seen = window as unknown as { names?: Map<Element | null, string> };
  const names = (seen.names ??= new Map());
  const name = names.get(element) ?? `${(element?.outerHTML ?? '').slice(0, 200)} (${names.size})`;
  names.set(element, name);
  return name;
}

/** Goes on by Tab until there is nothing more: every stop, and those that are not seen when they have the focus. */
async function walkThrough(page: Page): Promise<{ stops: string[]; unseen: string[] }> {
  const stops: string[] = [];
  const unseen: string[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluateHandle(() => document.activeElement).then((focused) => focused.evaluate(nameOf));
    // In the notes Tab writes, except after Esc. In their tool bar Esc goes back to the text.
    const isTool = await page.evaluate(() => document.activeElement?.closest('[role="toolbar"]') != null);
    if (!isTool) await page.keyboard.press('Escape');
    if (stop.startsWith('<body') || (stop !== stops.at(-1) && stops.includes(stop))) return { stops, unseen };
    stops.push(stop);
    const trouble = await focusTrouble(page);
    if (trouble) unseen.push(trouble);
  }
}

test('at 320 px nothing scrolls sideways, and at 200 % the facilitator reaches everything', async ({ house }) => {
  const { id, joinCode } = await house.makeMeeting({ template: 'kl-dialogworkshop', agenda: undefined });
  const lead = await house.signIn();
  await lead.setViewportSize(NARROW.viewport);
  for (const page of ['', 'meetings/new', `meetings/${id}/prepare`, `meetings/${id}/secretary`]) {
    await open(lead, `/${page}`);
    await expectFits(lead, page);
  }
  const guest = await house.newPage(NARROW);
  await open(guest, '/join');
  await expectFits(guest, 'join');
  const person = await house.join(joinCode, 'Carla Juhl-Kristoffersen', 'Skoleleder', NARROW);
  await expectFits(person, 'room before the start');

  await open(lead, `/meetings/${id}/facilitate`);
  await expectFits(lead, 'facilitate before the start');
  await lead.getByRole('button', { name: 'Start mødet' }).first().click();
  await lead.getByRole('button', { name: /^Første punkt/ }).click();
  await lead
    .getByRole('region', { name: 'Vis kort på skærmen' })
    .getByRole('listitem')
    .getByRole('button')
    .first()
    .click();
  await lead.getByLabel('Hvad er aftalt?').fill('Invitér skolebestyrelsesmedlemmerne til dialogmøde');
  await lead.getByRole('button', { name: 'Tilføj aftale' }).click();
  await expectFits(lead, 'facilitate');
  for (const tab of ['Nu', 'Noter', 'Aftaler', 'Dagsorden']) {
    await person.getByRole('tab', { name: tab }).click();
    await expectFits(person, `room, ${tab}`);
  }

  await test.step('200 %', async () => {
    await lead.setViewportSize(ZOOMED);
    await expectFits(lead, 'facilitate at 200 %');
    await lead.locator('main').focus();
    const { stops, unseen } = await walkThrough(lead);
    expect(unseen).toEqual([]);
    const controls = lead.locator('main').locator('button:enabled, input, textarea').filter({ visible: true });
    for (const control of await controls.all()) {
      const label = await control.evaluate(nameOf);
      if ((await control.getAttribute('tabindex')) !== '-1') expect(stops, 'is reached').toContain(label);
    }
  });

  await test.step('closed', async () => {
    await lead.setViewportSize(NARROW.viewport);
    await lead.locator('body').press('l');
    await lead.getByRole('dialog').getByRole('button', { name: 'Luk mødet' }).click();
    await expect(person.getByText('Mødet er lukket')).toBeAttached();
    await expectFits(lead, 'facilitate, closed');
    await expectFits(person, 'room, closed');
    await open(lead, `/meetings/${id}/minutes`);
    await expectFits(lead, 'minutes');
  });
});
