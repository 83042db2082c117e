// The whole path by the keyboard alone: nothing is pointed at, every stop is seen, and no action leaves the focus nowhere.

import type { Page } from '@playwright/test';
import { focusTrouble, press, tabTo, write } from './access-checks.ts';
import { expect, open, test, type House } from './house.ts';

const ADMIN = { email: 'anna.holm@fjordby.example', password: 'Fjordbys-lange-kodeord-26' };

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

async function signInAndPlan(house: House): Promise<Page> {
  const page = await house.newPage({ viewport: { width: 1280, height: 720 } });
  await open(page, '/sign-in');
  await write(page, page.getByLabel('E-mail'), ADMIN.email);
  await write(page, page.getByLabel('Adgangskode', { exact: true }), ADMIN.password);
  await page.keyboard.press('Enter');
  await page.waitForURL('/');
  await press(page, page.getByRole('link', { name: 'KL-dialogworkshop for udvalget' }));
  await page.waitForURL(/\/meetings\/new/);
  await write(page, page.getByLabel('Titel'), 'Dialog om skoleudvikling');
  await press(page, button(page, 'Opret mødet'));
  await page.waitForURL(/\/prepare$/);
  return page;
}

test('the whole path is walked by the keyboard alone, and the focus is always somewhere to be seen', async ({
  house,
}) => {
  const lead = await signInAndPlan(house);
  const next = button(lead, /^(Første|Næste) punkt/);

  await test.step('an item moves, and its button stays under the finger', async () => {
    const title = await lead.getByLabel('Punktets titel').first().inputValue();
    await press(lead, button(lead, `Flyt »${title}« ned`));
    await expect(lead.getByLabel('Punktets titel').nth(1)).toHaveValue(title);
    await expect(button(lead, `Flyt »${title}« ned`)).toBeFocused();
    await lead.keyboard.press('Shift+Tab');
    await lead.keyboard.press('Enter');
    await expect(lead.getByLabel('Punktets titel').first()).toHaveValue(title);
    await expect(button(lead, `Flyt »${title}« ned`)).toBeFocused();
  });

  await test.step('a dialog gives the focus back', async () => {
    const edit = button(lead, 'Redigér');
    await tabTo(lead, edit, 'Shift+Tab');
    await lead.keyboard.press('Enter');
    await write(lead, lead.getByRole('dialog').getByLabel('Sted'), 'Byrådssalen');
    await lead.keyboard.press('Enter');
    await expect(lead.getByText('Byrådssalen')).toBeVisible();
    await expect(edit).toBeFocused();
    await lead.keyboard.press('Enter');
    await expect(lead.getByRole('dialog')).toBeVisible();
    await lead.keyboard.press('Escape');
    await expect(edit).toBeFocused();
  });
  const meetingId = lead.url().split('/').at(-2) ?? '';
  const { joinCode } = await house.stateOf(meetingId);
  await press(lead, lead.getByRole('link', { name: 'Gå til mødet' }));
  await lead.waitForURL(/\/facilitate$/);

  const guest = await house.newPage({ viewport: { width: 390, height: 844 } });
  await test.step('somebody joins', async () => {
    await open(guest, '/join');
    await write(guest, guest.getByLabel('Mødekode'), joinCode);
    await write(guest, guest.getByLabel('Dit navn'), 'Carla Juhl');
    await tabTo(guest, guest.getByLabel('Din rolle ved bordet'));
    await guest.keyboard.type('Skoleleder');
    await press(guest, button(guest, 'Gå ind'));
    await guest.waitForURL(/\/room$/);
  });

  await test.step('the main button hands over to the next main button', async () => {
    await press(lead, button(lead, 'Start mødet').first());
    await expect(next).toBeFocused();
    await lead.keyboard.press('Enter');
    await expect(lead.getByRole('timer').first()).toBeVisible();
    await expect(next).toBeFocused();
    await lead.keyboard.press('Enter');
    await expect(next).toHaveText(/Seks virksomme mekanismer|Politikernes/);
  });

  await test.step('a card, a pause, the list of keys', async () => {
    const cards = lead.getByRole('region', { name: 'Vis kort på skærmen' }).getByRole('listitem').getByRole('button');
    const card = cards.first();
    await tabTo(lead, card, 'Shift+Tab');
    await lead.keyboard.press('Enter');
    await expect(card).toHaveAttribute('aria-pressed', 'true');
    await expect(card).toBeFocused();
    await lead.keyboard.press('2');
    await expect(cards.nth(1)).toHaveAttribute('aria-pressed', 'true');
    const time = lead.getByRole('group', { name: 'Tid og punkter' });
    await press(lead, time.getByRole('button', { name: 'Pause' }), 'Space');
    await expect(time.getByRole('button', { name: 'Fortsæt' })).toBeFocused();
    await lead.keyboard.press('Space');
    await expect(time.getByRole('button', { name: 'Pause' })).toBeFocused();
    await lead.keyboard.press('?');
    await expect(lead.getByRole('dialog', { name: 'Taster' })).toBeVisible();
    await lead.keyboard.press('Escape');
    await expect(time.getByRole('button', { name: 'Pause' })).toBeFocused();
  });

  await test.step('notes, a decision, an agreement', async () => {
    const notes = lead.getByRole('textbox', { name: /^Noter til »/ });
    await lead.keyboard.press('i');
    await expect(notes).toBeFocused();
    expect(await focusTrouble(lead)).toBeNull();
    await lead.keyboard.type('Skrevet uden mus');
    await lead.keyboard.press('Escape');
    await lead.keyboard.press('Tab');
    await expect(notes).not.toBeFocused();
    expect(await focusTrouble(lead)).toBeNull();
    await expect(notes).toHaveText('Skrevet uden mus');

    await lead.keyboard.press('Escape');
    await tabTo(lead, lead.getByRole('tab', { name: 'Noter' }), 'Shift+Tab');
    await lead.keyboard.press('ArrowRight');
    await write(lead, lead.getByRole('textbox', { name: 'Beslutning' }), 'Vi mødes hvert halve år.');
    await lead.keyboard.press('Control+Enter');
    await expect(lead.getByText('Gemt').first()).toBeVisible();
    await lead.keyboard.press('Tab');
    expect(await focusTrouble(lead)).toBeNull();

    const what = lead.getByLabel('Hvad er aftalt?');
    await write(lead, what, 'Invitér skolebestyrelserne');
    await lead.keyboard.press('Enter');
    await expect(lead.getByRole('listitem').filter({ hasText: 'Invitér skolebestyrelserne' })).toBeVisible();
    await expect(what).toBeFocused();
    await lead.keyboard.type('Aftale, der fjernes');
    await lead.keyboard.press('Enter');
    await press(lead, button(lead, 'Fjern aftalen: Aftale, der fjernes'));
    await expect(button(lead, 'Fjern aftalen: Aftale, der fjernes')).toBeHidden();
    expect(await focusTrouble(lead)).toBeNull();
  });

  await test.step('the floor is asked for, and given', async () => {
    const ask = button(guest, /^(Bed om ordet|Du er den næste)/);
    await press(guest, ask);
    await expect(ask).toHaveAttribute('aria-pressed', 'true');
    await expect(ask).toBeFocused();
    await press(lead, button(lead, 'Giv næste ordet'));
    await expect(guest.getByRole('group', { name: 'Ordet' })).toContainText('Du har ordet');
    expect(await focusTrouble(guest)).toBeNull();
    expect(await focusTrouble(lead)).toBeNull();
  });

  await test.step('the meeting is closed and its minutes are read', async () => {
    const close = lead.getByRole('group', { name: 'Tid og punkter' }).getByRole('button', { name: 'Luk mødet' });
    await tabTo(lead, next);
    for (let left = await lead.locator('ol button:not(.done, .active)').count(); left > 0; left -= 1) {
      const title = await next.innerText();
      await lead.keyboard.press('Enter');
      await expect(lead.getByText(title)).toBeHidden();
    }
    await expect(close).toBeFocused();
    await lead.keyboard.press('Enter');
    const dialog = lead.getByRole('dialog', { name: 'Luk mødet?' });
    await expect(dialog.getByRole('button', { name: 'Bliv i mødet' })).toBeFocused();
    await lead.keyboard.press('Escape');
    await expect(close).toBeFocused();
    await lead.keyboard.press('Enter');
    await press(lead, dialog.getByRole('button', { name: 'Luk mødet' }));
    await expect(lead.getByRole('link', { name: 'Læs beslutningsreferatet' })).toBeFocused();
    await lead.keyboard.press('Enter');
    await lead.waitForURL(/\/minutes$/);
    await expect(lead.getByText('Vi mødes hvert halve år.')).toBeVisible();
    await tabTo(lead, lead.getByRole('link', { name: /PDF/ }));
  });

  await test.step('the minutes are edited, and shown by another template', async () => {
    await press(lead, lead.getByRole('link', { name: 'Redigér referatet' }));
    const text = lead.getByRole('textbox', { name: /^Referat af / });
    await press(lead, button(lead, /^Redigér/).first());
    await expect(text).toBeFocused();
    await lead.keyboard.type('Formanden bød velkommen.');
    await lead.keyboard.press('Escape');
    await press(lead, button(lead, 'Gem'));
    await expect(lead.getByText('Redigeret af Anna Holm')).toBeVisible();
    await expect.poll(() => focusTrouble(lead)).toBeNull();
    await tabTo(lead, lead.getByRole('link', { name: 'Referatet' }), 'Shift+Tab');
    await lead.keyboard.press('Enter');

    const template = lead.getByLabel('Skabelon');
    await tabTo(lead, template);
    await lead.keyboard.press('ArrowDown');
    await expect(lead.locator('article')).toContainText('Fokusområde');
    await expect(template).toBeFocused();
    await lead.keyboard.press('ArrowUp');
    await expect(lead.locator('article')).not.toContainText('Fokusområde');
  });
});
