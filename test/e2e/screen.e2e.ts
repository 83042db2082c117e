// The shared screen in every state: reload, network cut and server restart bring back the same picture, never a blank.

import type { Page } from '@playwright/test';
import { expect, open, test } from './house.ts';

/** Watches from the first frame on: how little text the page has ever shown. */
async function watchForBlanks(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const watched = Object.assign(window, { leastText: Infinity });
    const look = () => {
      const main = document.querySelector('main');
      if (document.readyState !== 'loading' || main) {
        watched.leastText = Math.min(watched.leastText, main?.innerText.trim().length ?? 0);
      }
      requestAnimationFrame(look);
    };
    document.addEventListener('DOMContentLoaded', look);
  });
}

async function wasNeverBlank(page: Page): Promise<boolean> {
  return page.evaluate(() => (window as unknown as { leastText: number }).leastText > 0);
}

/** The picture as words, without the clock, which goes on. */
async function picture(page: Page): Promise<string> {
  const text = await page.getByRole('main').innerText();
  return text
    .replace(/[+−]?\d{1,2}:\d{2}/g, '0:00')
    .replace(/\s+/g, ' ')
    .trim();
}

test('[SG1] every picture comes back after a reload, a network cut and a restart of the server', async ({ house }) => {
  const { id } = await house.makeMeeting({ template: 'kl-dialogworkshop', agenda: undefined });
  const lead = await house.signIn();
  await open(lead, `/meetings/${id}/facilitate`);
  const screen = await lead.context().newPage();
  await watchForBlanks(screen);
  await open(screen, `/meetings/${id}/screen`);

  const views = lead.getByRole('group', { name: 'Skærmen viser' });
  const states: [string, () => Promise<void>, RegExp][] = [
    ['join', async () => undefined, /skriv koden/],
    ['agenda', () => lead.getByRole('button', { name: 'Start mødet' }).first().click(), /Seks virksomme mekanismer/],
    ['item', () => lead.getByRole('button', { name: /^Første punkt/ }).click(), /1 · Refleksion/],
    [
      'card',
      () =>
        lead
          .getByRole('region', { name: 'Vis kort på skærmen' })
          .getByRole('listitem')
          .getByRole('button')
          .first()
          .click(),
      /Hvordan skaber vi som politikere/,
    ],
    [
      'notes',
      async () => {
        await lead.getByRole('textbox', { name: /^Noter til »/ }).pressSequentially('Noter, som rummet læser.');
        await views.getByRole('button', { name: 'Noter' }).click();
      },
      /Noter, som rummet læser\./,
    ],
    ['agreements', () => views.getByRole('button', { name: 'Aftaler' }).click(), /Ingen aftaler endnu/],
    [
      'wifi',
      async () => {
        await views.getByRole('button', { name: 'Wifi' }).click();
        await lead.getByRole('textbox', { name: 'Netværk' }).fill('Fjordby-gæst');
        await lead.getByRole('button', { name: 'Vis på skærmen' }).click();
      },
      /Fjordby-gæst/,
    ],
    ['break', () => views.getByRole('button', { name: 'Pause' }).click(), /pause/i],
    [
      'message',
      async () => {
        await views.getByRole('button', { name: 'Besked' }).click();
        await lead.getByLabel('Besked til rummet').fill('Vi ses i kantinen');
        await lead.getByRole('button', { name: 'Vis på skærmen' }).click();
      },
      /Vi ses i kantinen/,
    ],
    [
      'closing',
      () =>
        lead
          .getByRole('button', { name: /Aftaler og næste skridt/ })
          .first()
          .click(),
      /Ingen aftaler endnu/,
    ],
    [
      'closed',
      async () => {
        await lead.getByRole('button', { name: 'Luk mødet' }).click();
        await lead.getByRole('dialog').getByRole('button', { name: 'Luk mødet' }).click();
        await expect(screen.getByText(/sluttede kl\./)).toBeVisible();
      },
      /Der blev ikke indgået aftaler/,
    ],
  ];

  for (const [name, show, says] of states) {
    await test.step(name, async () => {
      await show();
      await expect(screen.getByRole('main')).toHaveText(says);
      const before = await picture(screen);

      await screen.reload();
      expect(await picture(screen), 'at once after a reload').toBe(before);

      await screen.context().setOffline(true);
      await expect(screen.getByText('venter på forbindelsen')).toBeVisible({ timeout: 40_000 });
      expect(await picture(screen), 'without network').toBe(before);
      await screen.context().setOffline(false);
      await expect(screen.getByText('venter på forbindelsen')).toBeHidden();
      expect(await picture(screen), 'with the network back').toBe(before);

      await house.server.restart('SIGKILL');
      await expect(screen.getByText('venter på forbindelsen')).toBeHidden();
      expect(await picture(screen), 'after a restart of the server').toBe(before);
      expect(await wasNeverBlank(screen), 'never blank').toBe(true);
    });
  }
});

test('[SN2] a screen that waits for a meeting is never blank, and shows a code that is good after everything', async ({
  house,
}) => {
  const screen = await house.newPage({ viewport: { width: 1920, height: 1080 } });
  await watchForBlanks(screen);
  await open(screen, '/screen');
  const code = screen.locator('.code');
  const isCode = /^[A-Z]{5}$/;
  await expect(code).toHaveText(isCode);
  await screen.reload();
  await expect(code).toHaveText(isCode);
  const before = await code.innerText();

  await screen.context().setOffline(true);
  await expect(code).toHaveText(before);
  await screen.context().setOffline(false);
  await house.server.restart('SIGKILL');
  await expect(code, 'the new server knows the old code no more').not.toHaveText(before);
  await expect(code).toHaveText(isCode);
  expect(await wasNeverBlank(screen), 'never blank').toBe(true);

  const { id } = await house.makeMeeting();
  const lead = await house.signIn();
  await open(lead, `/meetings/${id}/facilitate`);
  await lead.keyboard.press('e');
  await lead.getByLabel('Kode på skærmen').fill(await code.innerText());
  await lead.getByRole('button', { name: 'Tilslut skærm' }).click();
  await expect(screen.getByText('skriv koden')).toBeVisible();
  await expect(lead.getByRole('dialog')).toContainText('Tændt');
  expect(await wasNeverBlank(screen), 'never blank on the way into the meeting').toBe(true);
});
