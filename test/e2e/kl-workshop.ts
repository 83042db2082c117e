// KL's workshop of 120 minutes, played through in fast time: every card on the screen, every activity that a card suggests
// answered by the committee, and minutes that hold what came of it. Each picture of the screen is kept to be looked at.

import type { Page } from '@playwright/test';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { kindOf } from '../../src/lib/core/meeting/activities/kinds.ts';
import { MINUTE_MS } from '../../src/lib/core/time.ts';
import { expect, open, test, type House } from './house.ts';

const PICTURES = 'test-results/kl-workshop';

test.use({ hasOwnClock: true });

/** Keeps what the screen shows, numbered in the order in which the room saw it. */
function keeper(screen: Page): (name: string) => Promise<void> {
  let count = 0;
  return async (name) => {
    count += 1;
    const path = join(PICTURES, `${String(count).padStart(3, '0')}-${name}.png`);
    await screen.screenshot({ path });
  };
}

/** Answers what the phone asks, whatever it is: some of the boxes, one of each scale, a line in each field. */
async function answer(phone: Page, which: number): Promise<void> {
  const page = phone.getByRole('article').first();
  const scales = page.getByRole('radiogroup').or(page.locator('fieldset:has(input[type=radio])'));
  for (const [index, scale] of (await scales.all()).entries()) {
    const choices = scale.getByRole('radio');
    await choices.nth((index + which) % (await choices.count())).check({ force: true });
  }
  const boxes = page.locator('li > label > input[type=checkbox]');
  for (let index = which; index < (await boxes.count()); index += 3) await boxes.nth(index).check();
  for (const field of await page.getByRole('textbox', { name: /bidrag/i }).all())
    await field.fill(`Bidrag fra ${which}`);
  const done = phone.getByRole('button', { name: 'Jeg er klar' });
  if ((await done.count()) > 0) await done.click();
}

/** Moves the activity on through its phases to its end; the phones answer where it asks. */
async function playActivity(
  house: House,
  id: string,
  desk: Page,
  phones: Page[],
  keep: (name: string) => Promise<void>,
) {
  const current = async () => (await house.stateOf(id)).activities.find(({ endedAtMs }) => endedAtMs === null);
  await expect.poll(async () => (await current())?.kind).toBeDefined();
  for (let started = await current(); started; started = await current()) {
    const { kind, phase, setup, title } = started;
    const phases = kindOf(kind)?.phases(setup) ?? [];
    const at = phases.findIndex(({ name }) => name === phase);
    for (const phone of phones) await expect(phone.getByText(title).first()).toBeVisible();
    if (phases[at]?.collects) for (const [which, phone] of phones.entries()) await answer(phone, which);
    await keep(`${kind}-${phase}`);
    const next = phases[at + 1];
    const strip = desk.getByRole('region', { name: 'Aktivitet', exact: true });
    if (!next) {
      await strip.getByRole('button', { name: 'Afslut aktiviteten' }).click();
      await expect.poll(current).toBeUndefined();
      return kind;
    }
    await strip.locator('.primary').click();
    await expect.poll(async () => (await current())?.phase).toBe(next.name);
  }
  throw new Error('the activity ended by itself');
}

test('a committee runs the whole workshop with all its cards and activities', async ({ house }) => {
  await mkdir(PICTURES, { recursive: true });
  const desk = await house.signIn();
  const { id, joinCode } = await house.makeMeeting({ template: 'kl-dialogworkshop', agenda: undefined, minutes: 120 });
  const phone = { viewport: { width: 390, height: 844 } };
  const phones = [
    await house.join(joinCode, 'Carla Juhl', 'Udvalgsmedlem', phone),
    await house.join(joinCode, 'Dan Lund', 'Udvalgsmedlem', phone),
    await house.join(joinCode, 'Eva Friis', 'Udvalgsformand', phone),
  ];
  const screen = await desk.context().newPage();
  await screen.setViewportSize({ width: 1920, height: 1080 });
  await open(screen, `/meetings/${id}/screen`);
  const keep = keeper(screen);
  await keep('join');
  await open(desk, `/meetings/${id}/facilitate`);
  await desk.keyboard.press('s');
  await expect.poll(async () => (await house.stateOf(id)).phase).toBe('running');

  const { agenda } = await house.stateOf(id);
  const played: string[] = [];
  for (const item of agenda) {
    await desk.keyboard.press('n');
    await expect(desk.getByRole('heading', { name: item.title }).first()).toBeVisible();
    await expect(screen.getByRole('heading', { name: item.title })).toBeVisible();
    await keep(`item-${item.id.slice(0, 4)}`);
    for (const [index, card] of item.cards.entries()) {
      await desk.keyboard.press(String(index + 1));
      await expect(screen.getByRole('heading', { name: card.question || card.title })).toBeVisible();
      await keep(card.id);
      const suggested = card.suggestedActivity?.kind;
      if (suggested === undefined) continue;
      await desk.getByRole('button', { name: /^Start: / }).click();
      played.push(await playActivity(house, id, desk, phones, keep));
      expect(played.at(-1)).toBe(suggested);
    }
    await house.letPass(item.plannedMs - MINUTE_MS);
  }
  expect(new Set(played)).toEqual(new Set(['mark', 'rate', 'write', 'round', 'groups']));

  await desk.keyboard.press('l');
  await desk.getByRole('dialog').getByRole('button', { name: 'Luk mødet' }).click();
  await expect.poll(async () => (await house.stateOf(id)).phase).toBe('closed');
  await keep('closed');
  const minutes = await desk.context().newPage();
  await open(minutes, `/meetings/${id}/minutes`);
  await expect(minutes.getByText('Hvilke af de seks er vi gode til', { exact: false }).first()).toBeVisible();
  await expect(minutes.getByText('Bidrag fra 1').first()).toBeVisible();
});
