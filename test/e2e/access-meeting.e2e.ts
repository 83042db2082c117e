// Every page of a meeting in every state it has, for everyone: one meeting runs, another is closed, and on the way each page
// is looked at with axe in light and dark, for words, targets, titles and what the browser complains of.

import type { Page } from '@playwright/test';
import { looks } from './access-checks.ts';
import { expect, open, test, type House } from './house.ts';

const LATER_ITEMS = [
  'Baggrund og formål',
  'Seks virksomme mekanismer',
  'Politikernes rolle',
  'Drøftelse i udvalget',
  'Aftaler og næste skridt',
];
const PHONE = { viewport: { width: 390, height: 844 } };

/** Listens to the page's one live region; what is returned gives all that it has said since. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page
    .locator('[role="status"][aria-live="polite"]')
    .first()
    .evaluate((region) => {
      const said: string[] = [];
      Object.assign(window, { said });
      const hear = () => said.push(region.textContent.trim());
      new MutationObserver(hear).observe(region, { childList: true, characterData: true, subtree: true });
    });
  return () => page.evaluate(() => (window as unknown as { said: string[] }).said);
}

/** Ticking text that would be read aloud each second. */
function spokenClocks(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      [...document.querySelectorAll('[role="timer"]')].filter(
        (clock) =>
          clock.getAttribute('aria-live') !== 'off' ||
          clock.parentElement?.closest(
            '[aria-live]:not([aria-live="off"]), [role="status"], [role="alert"], [role="log"]',
          ),
      ).length,
  );
}

/** The workshop with its facilitator's desk, its secretary, its screen and one guest, all before the start. */
async function workshop(house: House) {
  const { id, joinCode } = await house.makeMeeting({ template: 'kl-dialogworkshop', agenda: undefined });
  const address = (page: string) => `/meetings/${id}/${page}`;
  const lead = await house.signIn(undefined, { viewport: { width: 1280, height: 720 } });
  const secretary = await lead.context().newPage();
  const screen = await lead.context().newPage();
  const guest = await house.newPage(PHONE);
  const { look, sum } = looks(house.server.origin, lead, guest);
  await open(lead, address('facilitate'));
  await open(secretary, address('secretary'));
  await open(screen, address('screen'));
  await open(guest, `/join?code=${joinCode}`);
  await guest.getByLabel('Dit navn').fill('Carla Juhl');
  await guest.getByRole('button', { name: 'Gå ind' }).click();
  await guest.waitForURL(/\/room$/);
  await expect(lead.getByRole('heading', { name: 'Klar til at begynde' })).toBeVisible();
  return { address, lead, secretary, screen, guest, look, sum };
}

/** Writes down a decision and two agreements, as the secretary does. */
async function settle(secretary: Page): Promise<void> {
  const decision = secretary.getByRole('textbox', { name: 'Beslutning' });
  await decision.fill('Udvalget mødes med skolebestyrelserne hvert halve år.');
  await decision.press('Control+Enter');
  await expect(secretary.getByText('Gemt').first()).toBeVisible();
  for (const [what, owner] of [
    ['Invitér skolebestyrelserne', 'Carla Juhl'],
    ['Skriv til lærerkredsen', ''],
  ] as const) {
    await secretary.getByLabel('Hvad er aftalt?').fill(what);
    await secretary.getByLabel('Ansvarlig').fill(owner);
    await secretary.getByRole('button', { name: 'Tilføj aftale' }).click();
    await expect(secretary.getByText(what).first()).toBeVisible();
  }
}

test('every page of a meeting that runs is for everyone, in light and dark', async ({ house }) => {
  const { lead, secretary, screen, guest, look, sum } = await workshop(house);

  await test.step('before the start', async () => {
    await look(lead, 'facilitate, before the start');
    await look(screen, 'screen, join');
    await look(secretary, 'secretary, before the start');
    await look(guest, 'room, before the start');
    for (const [key, dialog] of [
      ['?', 'Taster'],
      ['b', 'Besked på skærmen'],
    ] as const) {
      await lead.keyboard.press(key);
      await expect(lead.getByRole('dialog', { name: dialog })).toBeVisible();
      await look(lead, `facilitate, ${dialog}`, 'dialog[open]');
      await lead.keyboard.press('Escape');
    }
    await lead.getByRole('button', { name: /^Kode/ }).click();
    await look(lead, 'facilitate, how to join', 'dialog[open]');
    await lead.getByRole('dialog').getByRole('button', { name: 'Luk' }).click();
  });

  const views = lead.getByRole('group', { name: 'Skærmen viser' });
  await test.step('the meeting runs', async () => {
    await lead.getByRole('button', { name: 'Start mødet' }).first().click();
    await expect(screen.getByRole('main')).toContainText('Seks virksomme mekanismer');
    await look(screen, 'screen, agenda');
    await look(guest, 'room, no item yet');
    await lead.getByRole('button', { name: /^Første punkt/ }).click();
    await expect(screen.getByRole('timer').first()).toBeVisible();
    await look(screen, 'screen, item');
    await lead
      .getByRole('region', { name: 'Vis kort på skærmen' })
      .getByRole('listitem')
      .getByRole('button')
      .first()
      .click();
    await expect(screen.getByRole('main')).toContainText('Hvordan skaber vi som politikere');
    await look(screen, 'screen, card');
    await lead.getByRole('textbox', { name: /^Noter til »/ }).pressSequentially('Noter, som rummet læser.');
    await look(lead, 'facilitate, a card');
    await views.getByRole('button', { name: 'Noter' }).click();
    await expect(screen.getByRole('main')).toContainText('som rummet læser');
    await look(screen, 'screen, notes');
    await views.getByRole('button', { name: 'Pause' }).click();
    await expect(screen.getByRole('heading', { name: 'Pause' })).toBeVisible();
    await look(screen, 'screen, break');
    await views.getByRole('button', { name: 'Besked' }).click();
    await lead.getByLabel('Besked til rummet').fill('Vi ses i kantinen');
    await lead.getByRole('button', { name: 'Vis på skærmen' }).click();
    await expect(screen.getByRole('main')).toContainText('kantinen');
    await look(screen, 'screen, message');
    await guest.getByRole('button', { name: 'Bed om ordet' }).click();
    await expect(guest.getByRole('button', { name: /^Du er den næste/, pressed: true })).toBeVisible();
  });

  await test.step('something is decided', async () => {
    await settle(secretary);
    await look(secretary, 'secretary, running');
    await lead.getByRole('tab', { name: /^Deltagere/ }).click();
    await look(lead, 'facilitate, people and floor');
    for (const tab of ['Nu', 'Noter', 'Aftaler', 'Dagsorden']) {
      await guest.getByRole('tab', { name: tab }).click();
      await look(guest, `room, ${tab}`);
    }
    expect(await Promise.all([lead, guest, screen, secretary].map(spokenClocks)), 'clocks are silent').toEqual([
      0, 0, 0, 0,
    ]);
    await views.getByRole('button', { name: 'Aftaler' }).click();
    await expect(screen.getByRole('main')).toContainText('Skriv til lærerkredsen');
    await look(screen, 'screen, agreements');
  });

  sum();
});

test('every page of a meeting that closes is for everyone, and what happens is said in its order', async ({
  house,
}) => {
  const { address, lead, secretary, screen, guest, look, sum } = await workshop(house);

  const heard = await listen(guest);
  await test.step('the meeting runs', async () => {
    await lead.getByRole('button', { name: 'Start mødet' }).first().click();
    await expect(screen.getByRole('main')).toContainText('Seks virksomme mekanismer');
    await lead.getByRole('button', { name: /^Første punkt/ }).click();
    await expect(screen.getByRole('timer').first()).toBeVisible();
    await lead
      .getByRole('region', { name: 'Vis kort på skærmen' })
      .getByRole('listitem')
      .getByRole('button')
      .first()
      .click();
    await expect(screen.getByRole('main')).toContainText('Hvordan skaber vi som politikere');
    await guest.getByRole('button', { name: 'Bed om ordet' }).click();
    await expect(guest.getByRole('button', { name: /^Du er den næste/, pressed: true })).toBeVisible();
    await settle(secretary);
  });

  await test.step('the meeting closes', async () => {
    const next = lead.getByRole('button', { name: /^Næste punkt/ });
    for (const title of LATER_ITEMS) {
      await next.click();
      await expect(guest.getByRole('heading', { level: 1, name: title })).toBeVisible();
    }
    await look(lead, 'facilitate, closing');
    await look(secretary, 'secretary, closing');
    await lead.getByRole('button', { name: 'Luk mødet' }).click();
    await look(lead, 'facilitate, about to close', 'dialog[open]');
    await lead.getByRole('dialog').getByRole('button', { name: 'Luk mødet' }).click();
    await expect(guest.getByText('Mødet er lukket')).toBeAttached();
    await look(lead, 'facilitate, closed');
    await look(secretary, 'secretary, closed');
    await guest.getByRole('tab', { name: 'Nu' }).click();
    await look(guest, 'room, closed');
    await look(screen, 'screen, closed');
  });
  await test.step('what happens is said politely, once, and in the order in which it happened', async () => {
    expect(await heard()).toEqual([
      'Mødet er begyndt.',
      'Nu: Punkt 1 af 6, Hvorfor dialog om skolen?',
      expect.stringMatching(/^På skærmen: Hvordan skaber vi som politikere/),
      ...LATER_ITEMS.map((title, index) => `Nu: Punkt ${index + 2} af 6, ${title}`),
      'Mødet er lukket.',
    ]);
  });

  await test.step('afterwards', async () => {
    await open(lead, address('minutes'));
    await look(lead, 'minutes');
    await open(lead, '/');
    await look(lead, 'overview, with a meeting');
  });

  sum();
});
