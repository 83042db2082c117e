// KL's workshop of 120 minutes, played through in fast time: every card on the screen, every activity that a card suggests
// answered by the committee, and minutes that hold what came of it. Each picture of the screen is kept to be looked at.

import type { Locator, Page } from '@playwright/test';
import { mkdir } from 'node:fs/promises';
import { kindOf } from '../../src/lib/core/meeting/activities/kinds.ts';
import { MINUTE_MS } from '../../src/lib/core/time.ts';
import { projectPath } from '../../server/project-path.ts';
import { expect, open, test, type House } from './house.ts';

const STARTS_AT = '2026-11-24T15:00:00+01:00';
const PICTURES = projectPath('test-results', 'kl-workshop');
const WRITTEN = [
  ['Overgangen fra dagtilbud til skole', 'Skolebestyrelserne', 'Besøg på skolerne'],
  ['Elevernes trivsel i udskolingen', 'Fælleselevrådet', 'Dialogmøder om ét emne'],
  ['Fravær, der begynder tidligt', 'Lærere og pædagoger', 'Korte samtaler i hverdagen'],
];

test.use({ hasOwnClock: true });

/** Keeps what the screen shows, numbered in the order in which the room saw it. */
function keeper(screen: Page): (name: string) => Promise<void> {
  let count = 0;
  return async (name) => {
    count += 1;
    await screen.screenshot({
      path: `${PICTURES}/${String(count).padStart(3, '0')}-${name}.png`,
      animations: 'disabled',
    });
  };
}

/** Chooses by the keyboard, as somebody with many of them to choose would. */
const choose = (choice: Locator) => choice.press('Space');

/** Answers what the phone asks, whatever it is: some of the boxes, one of each scale, a line in each field. */
async function answer(phone: Page, which: number): Promise<void> {
  const page = phone.getByRole('article').first();
  for (const [index, scale] of (await page.locator('fieldset:has(input[type=radio])').all()).entries()) {
    await choose(scale.getByRole('radio').nth((3 * index + which * (index % 3)) % 5));
  }
  const rows = page.locator('li:has(> label > input[type=checkbox])');
  for (let row = which; row < (await rows.count()); row += 2 + which) {
    const boxes = rows.nth(row).getByRole('checkbox');
    await choose(boxes.first());
    await choose(boxes.nth(1 + ((row + which) % 6)));
  }
  for (const [index, field] of (await page.getByRole('textbox', { name: /^Bidrag/ }).all()).entries()) {
    await field.fill(WRITTEN[which]?.[index] ?? '');
  }
  const done = phone.getByRole('button', { name: 'Jeg er klar' });
  if ((await done.count()) > 0) await done.press('Enter');
}

/** Moves the activity on through its phases to its end; the phones answer where it asks. */
async function playActivity(house: House, id: string, desk: Page, phones: Page[], keep: ReturnType<typeof keeper>) {
  const current = async () => (await house.stateOf(id)).activities.find(({ endedAtMs }) => endedAtMs === null);
  await expect.poll(async () => (await current())?.kind).toBeDefined();
  for (let started = await current(); started; started = await current()) {
    const { kind, phase, setup, title } = started;
    const phases = kindOf(kind)?.phases(setup) ?? [];
    const at = phases.findIndex(({ name }) => name === phase);
    const answering = phases[at]?.collects !== undefined;
    await Promise.all(
      phones.map(async (phone, which) => {
        await expect(phone.getByRole('article', { name: title })).toBeVisible();
        if (phase === 'write') await expect(phone.getByRole('textbox', { name: /^Bidrag/ }).first()).toBeVisible();
        if (answering) await answer(phone, which);
      }),
    );
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

test('a committee runs the whole workshop with all its cards and activities', { tag: '@long' }, async ({ house }) => {
  await mkdir(PICTURES, { recursive: true });
  await house.letPass(Date.parse(STARTS_AT) - Date.now());
  const desk = await house.signIn();
  const { id, joinCode } = await house.makeMeeting({
    template: 'kl-dialogworkshop',
    startsAt: STARTS_AT,
    minutes: 120,
    agenda: undefined,
  });
  const phone = { viewport: { width: 390, height: 844 } };
  const phones = await Promise.all([
    house.join(joinCode, 'Carla Juhl', 'Udvalgsmedlem', phone),
    house.join(joinCode, 'Dan Lund', 'Udvalgsmedlem', phone),
    house.join(joinCode, 'Eva Friis', 'Udvalgsformand', phone),
  ]);
  const screen = await desk.context().newPage();
  await screen.setViewportSize({ width: 1280, height: 720 });
  const keep = keeper(screen);
  await open(screen, `/meetings/${id}/screen`);
  await keep('join');
  await open(desk, `/meetings/${id}/facilitate`);
  await desk.keyboard.press('s');
  await expect.poll(async () => (await house.stateOf(id)).phase).toBe('running');

  const { agenda } = await house.stateOf(id);
  const played: string[] = [];
  for (const item of agenda) {
    await desk.keyboard.press('n');
    await expect(desk.getByRole('heading', { name: item.title }).first()).toBeVisible();
    await expect(screen.getByText(item.title).first()).toBeVisible();
    await keep(`item-${agenda.indexOf(item) + 1}`);
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
    // A page measures the server's clock when it opens, and then every half minute.
    await Promise.all([screen.reload(), open(desk, `/meetings/${id}/facilitate`)]);
  }
  expect(new Set(played)).toEqual(new Set(['mark', 'rate', 'write', 'round', 'groups']));

  await desk.keyboard.press('l');
  await desk.getByRole('dialog').getByRole('button', { name: 'Luk mødet' }).click();
  await expect.poll(async () => (await house.stateOf(id)).phase).toBe('closed');
  await expect(screen.getByText('sluttede kl.')).toBeVisible();
  await keep('closed');
  await open(desk, `/meetings/${id}/minutes`);
  await expect(desk.getByText('Hvor stærkt står hver af de seks hos os?').first()).toBeVisible();
  await expect(desk.getByText('Elevernes trivsel i udskolingen').first()).toBeVisible();
});
