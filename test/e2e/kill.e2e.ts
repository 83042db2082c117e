// The server dies in mid-meeting, without a word, while people type and click. No page is reloaded.

import type { Locator, Page } from '@playwright/test';
import { expect, open, test, type House } from './house.ts';

const notes = (page: Page): Locator => page.getByRole('textbox', { name: /^Noter til »/ });

/** The text alone: where the others' carets are differs from page to page. */
function textOf(page: Page): Promise<string> {
  return notes(page).evaluate((editor) => {
    const copy = editor.cloneNode(true) as HTMLElement;
    for (const caret of copy.querySelectorAll('.notes-caret')) caret.remove();
    return copy.textContent;
  });
}

/** Says the same sentence over and over, numbered, so that anything lost or doubled shows. */
function sentences(name: string, count: number): string {
  return Array.from({ length: count }, (_, i) => `${name}${i + 1}-æøå. `).join('');
}

async function runningMeeting(house: House): Promise<{ id: string; lead: Page; joinCode: string }> {
  const { id, joinCode } = await house.makeMeeting();
  const lead = await house.signIn();
  await open(lead, `/meetings/${id}/facilitate`);
  await lead.getByRole('button', { name: 'Start mødet' }).first().click();
  await lead.getByRole('button', { name: /^Første punkt/ }).click();
  return { id, lead, joinCode };
}

for (const signal of ['SIGKILL', 'SIGTERM'] as const) {
  test(`[CM2] [NT5] after ${signal} every acknowledged command and every typed character is on every page`, async ({
    house,
  }) => {
    const { id, lead, joinCode } = await runningMeeting(house);
    const names = ['Carla', 'Dan', 'Eva'];
    const people = await Promise.all(names.map((name) => house.join(joinCode, name)));
    const everyone = [lead, ...people];
    for (const page of everyone) await page.evaluate(() => Object.assign(window, { wasNeverReloaded: true }));
    for (const page of people) await notes(page).click();

    // Three people type and the mødeleder clicks; in the middle of it the server goes, and comes back.
    // Typing is one action, which takes as long as the machine needs for its letters.
    const typed = people.map((page, i) =>
      notes(page).pressSequentially(sentences(names[i] ?? '', 12), { delay: 15, timeout: 0 }),
    );
    const clicks = 20;
    const more = lead.getByRole('button', { name: 'Et minut mere' });
    const clicked = (async () => {
      for (let click = 0; click < clicks; click += 1) await more.click();
    })();
    await expect.poll(() => textOf(lead)).toContain('Dan3-æøå.');
    await house.server.kill(signal);
    await Promise.all([...typed, clicked]);
    await people[0]?.getByText('Ikke forbundet').first().waitFor();
    await house.server.start();

    for (const page of everyone) {
      for (const name of names) {
        await expect.poll(() => textOf(page)).toContain(sentences(name, 12).trim());
      }
    }
    const texts = await Promise.all(everyone.map(textOf));
    expect(new Set(texts).size).toBe(1);
    for (const name of names) expect(texts[0]?.split(sentences(name, 12).trim())).toHaveLength(2);
    for (const page of people) await expect(page.getByText('Gemt').first()).toBeVisible();

    await expect(async () => {
      const state = await house.stateOf(id);
      expect(state.agenda[0]?.addedMs).toBe(clicks * 60_000);
    }).toPass();
    for (const page of everyone) {
      expect(await page.evaluate(() => 'wasNeverReloaded' in window)).toBe(true);
    }
  });
}
