// The agenda builder: an agenda built by mouse and by keyboard alone, what it warns of, and keeping it for another time.

import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { expect, open, test, type House } from './house.ts';

const SIZE = { width: 1280, height: 720 };
const button = (page: Page | Locator, name: string | RegExp) => page.getByRole('button', { name });
const titles = (page: Page) => page.getByLabel('Punktets titel');
const warnings = (page: Page) => page.getByRole('list', { name: 'Opmærksomhedspunkter' });

/** The agenda as it would be written down: "1 Velkomst", "2.1 Skolen". */
async function outline(page: Page): Promise<string[]> {
  return page.locator('main [data-item] .item').evaluateAll((rows) =>
    rows.map((row) => {
      const number = row.querySelector('.number')?.textContent?.trim() ?? '';
      const title = row.querySelector<HTMLInputElement>('[data-title]')?.value ?? '';
      return `${number} ${title}`.trim();
    }),
  );
}

async function prepare(page: Page, meetingId: string): Promise<void> {
  await page.setViewportSize(SIZE);
  await open(page, `/meetings/${meetingId}/prepare`);
}

test('an agenda is built by mouse: items, sub-items, cards, texts, undo', async ({ house }) => {
  const lead = await house.signIn();
  const { id } = await house.makeMeeting({ participants: [{ name: 'Birgit Lund', tableRole: 'skoleleder' }] });
  await prepare(lead, id);
  await expect.poll(() => outline(lead)).toEqual(['1 Velkomst', '2 Drøftelse', '3 Aftaler og næste skridt']);

  await test.step('a sub-item takes its time from its item', async () => {
    await button(lead, 'Vis alt om »Drøftelse«').click();
    await button(lead, 'Nyt underpunkt').click();
    await expect.poll(() => outline(lead)).toContain('2.1 Nyt underpunkt');
    await lead.keyboard.type('Skolen');
    await lead.keyboard.press('Enter');
    await expect.poll(() => outline(lead)).toContain('2.1 Skolen');
    await expect(lead.getByLabel('Minutter til »Drøftelse«')).toHaveValue('20');
  });

  await test.step('who leads, what is proposed, and cards from the decks', async () => {
    const birgit = (await house.stateOf(id)).participants.find(({ name }) => name === 'Birgit Lund')?.id;
    await lead.getByLabel('Hvem der leder »Drøftelse«').fill('Birgit Lund');
    await lead.getByLabel('Indstilling').fill('At vi vælger ét tema');
    await lead.getByLabel('Sagen kort').fill('Se skolens data');
    await lead.getByLabel('Fast tid').check();
    await button(lead, 'Tilføj kort til »Drøftelse«').click();
    const dialog = lead.getByRole('dialog');
    await dialog.getByLabel('Søg i kortene').fill('oprydning');
    await dialog.getByRole('button', { name: 'Oprydning', exact: true }).click();
    await button(dialog, 'Læg på punktet').click();
    await expect(dialog.getByRole('button', { name: 'Ligger på punktet', exact: true })).toBeDisabled();
    await lead.keyboard.press('Escape');
    await expect
      .poll(async () => (await house.stateOf(id)).agenda[1])
      .toMatchObject({
        leadBy: { participantId: birgit },
        ...{ proposal: 'At vi vælger ét tema', caseText: 'Se skolens data', fixed: true },
        cards: [{ id: 'indsatser-oprydning' }],
      });
  });

  await test.step('a row moves to another place, with its sub-items', async () => {
    await button(lead, 'Fold »Drøftelse« sammen').click();
    await button(lead, 'Flyt »Drøftelse« op').click();
    await expect
      .poll(() => outline(lead))
      .toEqual(['1 Drøftelse', '1.1 Skolen', '2 Velkomst', '3 Aftaler og næste skridt']);
  });

  await test.step('copied, and removed with all it has: both can be had back', async () => {
    await button(lead, 'Vis alt om »Drøftelse«').click();
    await button(lead, 'Kopiér').click();
    await expect.poll(async () => (await outline(lead)).length).toBe(6);
    await button(lead, 'Fortryd').last().click();
    await expect.poll(async () => (await outline(lead)).length).toBe(4);
    await button(lead, 'Fjern »Drøftelse«').click();
    await expect.poll(() => outline(lead)).toEqual(['1 Velkomst', '2 Aftaler og næste skridt']);
    await button(lead, 'Fortryd').last().click();
    await expect
      .poll(() => outline(lead))
      .toEqual(['1 Drøftelse', '1.1 Skolen', '2 Velkomst', '3 Aftaler og næste skridt']);
    expect((await house.stateOf(id)).agenda[0]?.cards).toHaveLength(1);
  });
});

/** Where a row is taken hold of, by its item's title. */
async function handleOf(house: House, page: Page, meetingId: string, title: string): Promise<Locator> {
  const item = (await house.stateOf(meetingId)).agenda.find((one) => one.title === title);
  return page.locator(`main [data-item="${item?.id}"] > .item .handle`);
}

async function centreOf(target: Locator): Promise<{ x: number; y: number }> {
  const box = await target.boundingBox();
  if (!box) throw new Error('it is not on the page');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

const FIVE = ['Velkomst', 'Drøftelse', 'Skolen', 'Udvalget', 'Plan'].map((title) => ({ title, minutes: 10 }));
const BEGUN = ['1 Velkomst', '2 Drøftelse', '2.1 Skolen', '2.2 Udvalget', '3 Plan', '4 Aftaler og næste skridt'];

/** A meeting being prepared whose second item has two sub-items. */
async function prepareNested(house: House, page: Page): Promise<string> {
  const { id } = await house.makeMeeting({ agenda: FIVE });
  await open(page, `/meetings/${id}/prepare`);
  for (const row of [2, 3]) {
    await titles(page).nth(row).focus();
    await page.keyboard.press('Alt+ArrowRight');
    await expect.poll(async () => (await outline(page))[row]).toContain('2.');
  }
  await expect.poll(() => outline(page)).toEqual(BEGUN);
  return id;
}

test('rows are carried by the mouse: an item with its sub-items, past one, a sub-item in its item', async ({
  house,
}) => {
  const lead = await house.signIn();
  await lead.setViewportSize(SIZE);
  const id = await prepareNested(house, lead);
  /** Carries a row to where another one lies, and lets go when the page shows the order that is expected. */
  async function carry(title: string, to: string, expected: string[]): Promise<void> {
    const from = await centreOf(await handleOf(house, lead, id, title));
    const goal = await centreOf(await handleOf(house, lead, id, to));
    await lead.mouse.move(from.x, from.y);
    await lead.mouse.down();
    await lead.mouse.move(goal.x, goal.y, { steps: 12 });
    await expect.poll(() => outline(lead)).toEqual(expected);
    await lead.mouse.up();
    await expect
      .poll(async () => (await house.stateOf(id)).agenda.map(({ title: each }) => each))
      .toEqual(expected.map((row) => row.replace(/^[\d.]+ /, '')));
    await expect.poll(() => outline(lead)).toEqual(expected);
  }
  const closing = '4 Aftaler og næste skridt';
  const first = ['1 Drøftelse', '1.1 Skolen', '1.2 Udvalget', '2 Velkomst', '3 Plan', closing];
  await carry('Drøftelse', 'Velkomst', first);
  const past = ['1 Velkomst', '2 Drøftelse', '2.1 Skolen', '2.2 Udvalget', '3 Plan', closing];
  await carry('Velkomst', 'Drøftelse', past);
  const last = ['1 Velkomst', '2 Plan', '3 Drøftelse', '3.1 Skolen', '3.2 Udvalget', closing];
  await carry('Drøftelse', 'Plan', last);
  await carry('Udvalget', 'Skolen', ['1 Velkomst', '2 Plan', '3 Drøftelse', '3.1 Udvalget', '3.2 Skolen', closing]);
});

/** Lays a finger on a handle and moves it to where another one lies; the answer lets go. */
async function carryByFinger(page: Page, handle: Locator, to: Locator): Promise<() => Promise<unknown>> {
  const [from, goal] = [await centreOf(handle), await centreOf(to)];
  const fingers = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: { x: number; y: number }[]) =>
    fingers.send('Input.dispatchTouchEvent', { type, touchPoints: points });
  await touch('touchStart', [from]);
  for (let step = 1; step <= 12; step += 1) {
    const part = step / 12;
    await touch('touchMove', [{ x: from.x + (goal.x - from.x) * part, y: from.y + (goal.y - from.y) * part }]);
  }
  return () => touch('touchEnd', []);
}

test('rows are carried by a finger', async ({ house }) => {
  const phone = { hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } };
  const lead = await house.signIn(undefined, phone);
  const id = await prepareNested(house, lead);
  const handle = await handleOf(house, lead, id, 'Drøftelse');
  const other = await handleOf(house, lead, id, 'Velkomst');
  // Both in the middle: near an edge the page scrolls by itself.
  await other.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const letGo = await carryByFinger(lead, handle, other);
  const carried = ['1 Drøftelse', '1.1 Skolen', '1.2 Udvalget', '2 Velkomst', '3 Plan', '4 Aftaler og næste skridt'];
  await expect.poll(() => outline(lead)).toEqual(carried);
  await letGo();
  await expect.poll(async () => (await house.stateOf(id)).agenda[0]?.title).toBe('Drøftelse');
});

test('an agenda is built by the keyboard alone', async ({ house }) => {
  const lead = await house.signIn();
  const { id } = await house.makeMeeting();
  await prepare(lead, id);
  await titles(lead).first().focus();
  await lead.keyboard.press('Alt+ArrowDown');
  await expect.poll(() => outline(lead)).toEqual(['1 Drøftelse', '2 Velkomst', '3 Aftaler og næste skridt']);
  await expect(titles(lead).nth(1)).toBeFocused();
  await lead.keyboard.press('Alt+ArrowRight');
  await expect.poll(() => outline(lead)).toEqual(['1 Drøftelse', '1.1 Velkomst', '2 Aftaler og næste skridt']);
  await lead.keyboard.press('Alt+ArrowLeft');
  await expect.poll(() => outline(lead)).toEqual(['1 Drøftelse', '2 Velkomst', '3 Aftaler og næste skridt']);
  await lead.keyboard.press('Alt+ArrowUp');
  await expect.poll(() => outline(lead)).toEqual(['1 Velkomst', '2 Drøftelse', '3 Aftaler og næste skridt']);
  await expect(titles(lead).first()).toBeFocused();

  await lead.getByLabel('Nyt punkt på dagsordenen').focus();
  await lead.keyboard.type('Budget');
  await lead.keyboard.press('Enter');
  await expect.poll(() => outline(lead)).toContain('3 Budget');
  await button(lead, 'Fjern »Budget«').focus();
  await lead.keyboard.press('Enter');
  await expect.poll(() => outline(lead)).not.toContain('3 Budget');
  await expect(titles(lead).nth(2)).toBeFocused();
});

test('what is wrong is mended by a click, and an agenda is fitted to a length and back', async ({ house }) => {
  const lead = await house.signIn();
  const { id } = await house.makeMeeting({
    minutes: 100,
    agenda: [
      { title: 'Tema', minutes: 60 },
      { title: 'Plan', minutes: 60 },
    ],
  });
  await prepare(lead, id);
  await expect(warnings(lead)).toContainText('længere end mødet');
  await expect(warnings(lead)).toContainText('uden pause');
  await button(lead, 'Indsæt pause her').click();
  await expect.poll(() => outline(lead)).toEqual(['1 Tema', 'Pause', '2 Plan', '3 Aftaler og næste skridt']);
  await button(lead, 'Tilpas til 1 t. 40 min.').click();
  await expect(warnings(lead)).toHaveCount(0);
  const minutes = async () => (await house.stateOf(id)).agenda.map((item) => item.plannedMs / 60_000);
  await expect.poll(minutes).toEqual([40, 10, 40, 10]);

  await lead.getByLabel('Mødets længde i minutter').fill('60');
  await button(lead, 'Tilpas dagsordenen').click();
  await expect.poll(minutes).toEqual([20, 10, 20, 10]);
  // Before the page tells of it, the last way back is that of the change before.
  await expect(lead.getByText('Dagsordenen er tilpasset til 1 t.', { exact: true }).first()).toBeVisible();
  await button(lead, 'Fortryd').last().click();
  await expect.poll(minutes).toEqual([40, 10, 40, 10]);
});

test('an agenda is kept as the organisation’s own, used again, taken out as a file and read in', async ({ house }) => {
  const lead = await house.signIn();
  const { id } = await house.makeMeeting({ template: 'stevns', agenda: undefined });
  await prepare(lead, id);
  await expect
    .poll(() => outline(lead))
    .toEqual([
      ...['1 Evaluering', '2 Temaer til samtalen', '2.1 Skolen', '2.2 Det politiske udvalg', 'Pause'],
      ...['2.3 Forvaltningen', '2.4 Undervisningsministeriet', '3 Aftaler for det kommende skoleår'],
    ]);
  await button(lead, 'Gem som egen dagsorden').click();
  await lead.getByRole('dialog').getByLabel('Navn').fill('Vores årssamtale');
  await button(lead, 'Gem dagsordenen').click();
  await expect(lead.getByText('»Vores årssamtale« er gemt').first()).toBeAttached();

  await test.step('it is offered first, and makes a meeting with the same items', async () => {
    await open(lead, '/meetings/new');
    await lead.getByRole('radio', { name: 'Vores årssamtale' }).check();
    await lead.getByLabel('Titel').fill('Årssamtale på Fjordskolen');
    await button(lead, 'Opret mødet').click();
    await lead.waitForURL(/\/prepare$/);
    await expect
      .poll(async () => (await outline(lead)).slice(0, 3))
      .toEqual([...['1 Evaluering', '2 Temaer til samtalen', '2.1 Skolen']]);
    const made = await house.stateOf(lead.url().split('/').at(-2) ?? '');
    expect(made.agenda[2]?.cards.map((card) => card.id)).toEqual(['stevns-skolens-temaer']);
    expect(made.template).toBe('vores-aarssamtale');
  });

  await open(lead, '/templates');
  const saved = lead.waitForEvent('download');
  await lead.getByRole('link', { name: 'Hent som fil' }).click();
  const text = await readFile(await (await saved).path(), 'utf8');

  await test.step('a file that is wrong is refused with item and field; the mended one is read in', async () => {
    const wrong = text.replace('"kind": "followUp"', '"kind": "opfølgning"');
    const give = (content: string) =>
      lead.getByLabel('Dagsorden fra fil').setInputFiles({
        ...{ name: 'dagsorden.json', mimeType: 'application/json', buffer: Buffer.from(content) },
      });
    await give(wrong);
    await button(lead, 'Læs ind').click();
    await expect(lead.getByRole('alert')).toContainText('Punkt 1 »Evaluering«, feltet »kind«: skal være et af');
    await give(text.replace('Vores årssamtale', 'Den nye årssamtale'));
    await button(lead, 'Læs ind').click();
    await expect(lead.locator('input[name="name"]')).toHaveCount(2);
  });

  await test.step('renamed, taken out of use, and had back', async () => {
    const name = lead.locator('input[name="name"]').first();
    await name.fill('Den fælles årssamtale');
    await name.press('Tab');
    await expect(lead.getByText('Ændringen er gemt').first()).toBeAttached();
    await button(lead, 'Tag ud af brug').first().click();
    await expect(lead.getByText('Ude af brug (1)')).toBeVisible();
    await button(lead, 'Fortryd').last().click();
    await expect(button(lead, 'Tag ud af brug')).toHaveCount(2);
  });
});

test('while the meeting runs, items move, are added and split off on the rail', async ({ house }) => {
  const lead = await house.signIn();
  const { id } = await house.makeMeeting();
  await lead.setViewportSize(SIZE);
  await open(lead, `/meetings/${id}/facilitate`);
  await button(lead, 'Start mødet').first().click();
  await button(lead, 'Ret dagsordenen').click();
  await button(lead, 'Del »Drøftelse«').click();
  const dialog = lead.getByRole('dialog');
  await dialog.getByLabel('Punktets titel').fill('Fravær');
  await dialog.getByLabel('Minutter til det nye punkt').fill('12');
  await button(dialog, 'Del punktet').click();
  const agenda = async () => (await house.stateOf(id)).agenda.map((item) => [item.title, item.plannedMs / 60_000]);
  await expect.poll(agenda).toEqual([
    ['Velkomst', 10],
    ['Drøftelse', 18],
    ['Fravær', 12],
    ['Aftaler og næste skridt', 10],
  ]);
  await button(lead, 'Flyt »Fravær« op').click();
  await expect.poll(async () => (await agenda())[1]).toEqual(['Fravær', 12]);
  const handle = (title: string, page = lead) => page.locator('[data-item]', { hasText: title }).locator('.handle');
  const [from, goal] = [await centreOf(handle('Drøftelse')), await centreOf(handle('Fravær'))];
  await lead.mouse.move(from.x, from.y);
  await lead.mouse.down();
  await lead.mouse.move(goal.x, goal.y, { steps: 12 });
  // Let go when the row lies there: the page looks a few times a second.
  await expect(lead.locator('[data-item]').nth(1)).toContainText('Drøftelse');
  await lead.mouse.up();
  await expect.poll(async () => (await agenda())[1]).toEqual(['Drøftelse', 18]);
  const tablet = await house.signIn(undefined, { hasTouch: true, isMobile: true, viewport: SIZE });
  await open(tablet, `/meetings/${id}/facilitate`);
  await button(tablet, 'Ret dagsordenen').click();
  const letGo = await carryByFinger(tablet, handle('Fravær', tablet), handle('Drøftelse', tablet));
  await expect(tablet.locator('[data-item]').nth(1)).toContainText('Fravær');
  await letGo();
  await expect.poll(async () => (await agenda())[1]).toEqual(['Fravær', 12]);
  await button(lead, 'Nyt punkt efter »Velkomst«').click();
  await dialog.getByLabel('Punktets titel').fill('Nyt fra ministeriet');
  await expect(dialog).toContainText('i stedet for');
  await button(dialog, 'Tilføj').click();
  await expect
    .poll(async () => (await agenda()).map(([title]) => title))
    .toEqual([...['Velkomst', 'Nyt fra ministeriet', 'Fravær', 'Drøftelse', 'Aftaler og næste skridt']]);
});
