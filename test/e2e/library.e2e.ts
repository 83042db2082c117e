// The card library: an own deck written, corrected by two, sent as a file, printed, used in a meeting and retired.

import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { readPdf } from '../support/read-pdf.ts';
import { expectAccessible, watch } from './access-checks.ts';
import { expect, open, test } from './house.ts';

const SIZE = { width: 1280, height: 720 };
const button = (page: Page | Locator, name: string | RegExp) => page.getByRole('button', { name });
const link = (page: Page | Locator, name: string | RegExp) => page.getByRole('link', { name });
const exact = { exact: true };

/** A new own deck, with the person standing on its page. */
async function makeDeck(page: Page, name: string): Promise<void> {
  await open(page, '/library');
  await page.getByText('Skriv et nyt kortsæt').click();
  await page.getByLabel('Navn', exact).fill(name);
  await button(page, 'Opret kortsættet').click();
  await page.waitForURL(/\/library\/[a-z-]+$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
}

async function writeCard(page: Page, title: string, question: string): Promise<void> {
  await link(page, 'Nyt kort').click();
  await page.waitForURL(/cards\/new$/);
  await page.getByLabel('Titel', exact).fill(title);
  await page.getByLabel('Spørgsmål', exact).fill(question);
  await button(page, 'Gem kortet').click();
  await page.waitForURL(/\?card=/);
}

async function sendFile(page: Page, name: string, text: string): Promise<void> {
  const file = { name, mimeType: 'application/json', buffer: Buffer.from(text) };
  await page.getByLabel('Kortsæt fra fil').setInputFiles(file);
  await button(page, 'Læs ind').click();
}

test('a deck of the library is searched, looked at as on the screen, and read by everybody who signs in', async ({
  house,
}) => {
  const lead = await house.signIn();
  await lead.setViewportSize(SIZE);
  const complaints = watch(lead.context(), house.server.origin);
  await link(lead, 'Kortbibliotek').click();
  await lead.waitForURL('/library');
  await lead.getByLabel('Søg i alle kort').fill('oprydning indsatser');
  await link(lead, 'Oprydning').click();
  await lead.waitForURL(/card=indsatser-oprydning/);
  const seen = lead.getByRole('group', { name: 'Sådan ser »Oprydning« ud på skærmen' });
  await expect(seen).toContainText('Hvad skal der ske med hver af de indsatser, vi har?');
  await expect(lead.getByRole('article').first()).toContainText('Danmarks Evalueringsinstitut (EVA)');
  await expect(lead.getByRole('article').first()).toContainText('Indsatsoverblik');
  await link(lead, 'Næste kort').click();
  await expect(lead.getByRole('group', { name: 'Sådan ser »Plads til noget nyt?« ud på skærmen' })).toBeVisible();
  await expectAccessible(lead, 'a built-in deck');
  await open(lead, '/library');
  await expectAccessible(lead, 'the library');

  await house.cli(
    ...['user', 'create', '--email', 'mads@fjordby.example', '--name', 'Mads Bro', '--role', 'member'],
    ...['--password', 'Mads-har-et-langt-kodeord'],
  );
  const member = await house.signIn({ email: 'mads@fjordby.example', password: 'Mads-har-et-langt-kodeord' });
  await open(member, '/library/indsatser');
  await expect(link(member, 'Hent som fil')).toBeVisible();
  await expect(button(member, 'Kopiér og ret')).toHaveCount(0);
  expect(complaints).toEqual([]);
});

test('an own deck is written, and two correct the same card', async ({ house }) => {
  const anna = await house.signIn();
  await anna.setViewportSize(SIZE);
  const complaints = watch(anna.context(), house.server.origin);
  await makeDeck(anna, 'Vores trivselskort');

  await test.step('a card with all that it may hold, seen while it is written', async () => {
    await link(anna, 'Nyt kort').click();
    await anna.waitForURL(/cards\/new$/);
    await anna.getByLabel('Titel', exact).fill('Trivsel');
    await button(anna, 'Gem kortet').click();
    await expect(anna.getByRole('alert').filter({ hasText: 'Kortet er ikke gemt endnu' })).toContainText(
      'Spørgsmål: skal udfyldes.',
    );
    await anna.getByLabel('Spørgsmål', exact).fill('Hvordan har eleverne det?');
    await anna.getByLabel('Underspørgsmål').fill('Hvad ser vi?\nHvad hører vi?');
    await anna.getByLabel('Forklaring').fill('Begynd med et eksempel.');
    await anna.getByLabel('Foreslåede minutter').fill('10');
    await anna.getByLabel('Foreslået aktivitet').selectOption({ label: 'Vurdér fra 1 til 5' });
    await anna.getByLabel('Udsagn, der vurderes').fill('Alle har en ven\nAlle er trygge');
    await anna.getByLabel('Overskrifter til noterne').fill('Det ser vi\nDet gør vi');
    await expect(anna.getByRole('group', { name: /Sådan ser »Trivsel«/ })).toContainText('Hvad hører vi?');
    await expectAccessible(anna, 'a card being written');
    await button(anna, 'Gem kortet').click();
    await anna.waitForURL(/\?card=/);
    const facts = anna.getByRole('article').first();
    for (const fact of ['Begynd med et eksempel.', '10 min.', 'Alle har en ven · Alle er trygge', 'Jeres eget kort']) {
      await expect(facts).toContainText(fact);
    }
  });

  await test.step('moved, deleted and had back', async () => {
    await writeCard(anna, 'Fravær', 'Hvem kommer ikke?');
    await button(anna, 'Flyt »Fravær« op').click();
    const cards = anna.getByRole('list').filter({ has: link(anna, /Trivsel/) });
    await expect(cards.getByRole('link').first()).toContainText('Fravær');
    await anna.getByRole('article').first().getByRole('button', { name: 'Slet' }).click();
    await expect(cards.getByRole('link')).toHaveCount(1);
    await button(anna, 'Fortryd').last().click();
    await expect(cards.getByRole('link').first()).toContainText('Fravær');
    await expectAccessible(anna, 'an own deck');
  });

  await test.step('who corrects what somebody else has corrected meanwhile is told, and keeps what they typed', async () => {
    await link(anna, /Trivsel/).click();
    await link(anna, 'Ret kortet').click();
    await anna.waitForURL(/cards\//);
    const bo = await house.signIn();
    await open(bo, new URL(anna.url()).pathname);
    await bo.getByLabel('Titel', exact).fill('Trivsel i klassen');
    await button(bo, 'Gem kortet').click();
    await bo.waitForURL(/\?card=/);
    await anna.getByLabel('Titel', exact).fill('Trivsel på skolen');
    await button(anna, 'Gem kortet').click();
    await expect(anna.getByText('En anden har rettet kortet imens.')).toBeVisible();
    await expect(anna.getByLabel('Titel', exact)).toHaveValue('Trivsel på skolen');
    await button(anna, 'Gem kortet').click();
    await anna.waitForURL(/\?card=/);
    await expect(link(anna, /Trivsel på skolen/)).toBeVisible();
  });
  expect(complaints.filter((complaint) => !/400|409/.test(complaint))).toEqual([]);
});

test('a built-in deck is copied, taken as a file, and read in again; a wrong file is told by card and field', async ({
  house,
}) => {
  const lead = await house.signIn();
  await lead.setViewportSize(SIZE);
  await open(lead, '/library/kort-refleksion');
  await button(lead, 'Kopiér og ret').click();
  await lead.waitForURL('/library/kort-refleksion-kopi');
  await expect(lead.getByText('Det er jeres eget nu.').first()).toBeVisible();

  const download = lead.waitForEvent('download');
  await link(lead, 'Hent som fil').click();
  const text = await readFile(await (await download).path(), 'utf8');
  const file = JSON.parse(text) as { cards: { question: { da: string }; suggestedActivity: { rows: unknown[] } }[] };
  expect(file.cards[0]?.suggestedActivity.rows).toHaveLength(11);

  await open(lead, '/library');
  const wrong = {
    ...file,
    cards: [...file.cards, { title: { da: 'Nyt' }, question: { da: 'x'.repeat(200) }, spm: 1 }],
  };
  await sendFile(lead, 'kort.json', JSON.stringify(wrong));
  const alert = lead.getByRole('alert');
  await expect(alert).toContainText('»kort.json« kunne ikke læses ind. Intet er gemt.');
  await expect(alert).toContainText('Kort 2 »Nyt«, feltet »question.da«: må højst være 140 tegn.');
  await expect(alert).toContainText('Kort 2 »Nyt«, feltet »spm«: findes ikke i formatet.');
  await expectAccessible(lead, 'a file that is wrong');
  await sendFile(lead, 'kort.json', text.replace('Hvem af aktørerne', 'Hvem af vores aktører'));
  await lead.waitForURL('/library/kort-refleksion-kopi-2');
  await expect(lead.getByRole('article').first()).toContainText('Hvem af vores aktører');

  await test.step('a built-in deck is taken out of use where nobody needs it, and back into it', async () => {
    await open(lead, '/library/kort-refleksion');
    await button(lead, 'Tag ud af brug').first().click();
    await expect(button(lead, 'Tag i brug igen').first()).toBeVisible();
    await open(lead, '/library');
    const builtIn = lead.getByRole('region', { name: 'Fra KL, EVA og ministeriet' });
    await expect(link(builtIn, 'Seks virksomme mekanismer')).toBeVisible();
    await expect(link(builtIn, /^Kort refleksion$/)).toHaveCount(0);
    await lead.getByText('Ude af brug (1)').click();
    await link(lead, /^Kort refleksion$/).click();
    await button(lead, 'Tag i brug igen').first().click();
    await expect(button(lead, 'Tag ud af brug').first()).toBeVisible();
    await open(lead, '/library');
    await expect(link(builtIn, /^Kort refleksion$/)).toBeVisible();
  });

  await test.step('what nobody uses is deleted, and had back', async () => {
    await open(lead, '/library/kort-refleksion-kopi-2');
    await button(lead, 'Slet').first().click();
    await lead.waitForURL('/library');
    await expect(link(lead, 'Kort refleksion (kopi)')).toHaveCount(1);
    await button(lead, 'Fortryd').last().click();
    await expect(link(lead, 'Kort refleksion (kopi)')).toHaveCount(2);
  });
});

test('own cards are put on an item, shown one after the other, shuffled, and stay when the deck is retired', async ({
  house,
}) => {
  const lead = await house.signIn();
  await lead.setViewportSize(SIZE);
  await makeDeck(lead, 'Egne kort');
  for (const title of ['Første', 'Andet', 'Tredje']) await writeCard(lead, title, `Hvad siger ${title.toLowerCase()}?`);
  const { id, joinCode } = await house.makeMeeting();

  await test.step('in the builder, own decks first', async () => {
    await open(lead, `/meetings/${id}/prepare`);
    await button(lead, 'Vis alt om »Drøftelse«').click();
    await button(lead, 'Tilføj kort til »Drøftelse«').click();
    const dialog = lead.getByRole('dialog');
    await expect(dialog.getByRole('heading', { level: 3 }).first()).toHaveText('Egne kort');
    for (const title of ['Første', 'Andet']) {
      await dialog.getByRole('button', { name: title, ...exact }).click();
      await button(dialog, 'Læg på punktet').click();
    }
    await expect.poll(async () => (await house.stateOf(id)).agenda[1]?.cards.length).toBe(2);
  });

  const room = await house.join(joinCode, 'Birgit Lund');
  const screen = await lead.context().newPage();
  await open(screen, `/meetings/${id}/screen`);
  await open(lead, `/meetings/${id}/facilitate`);
  await button(lead, 'Start mødet').first().click();
  await expect(button(lead, /^Første punkt/)).toBeVisible();
  await lead.keyboard.press('n');
  await expect(button(lead, /^Næste punkt/)).toBeVisible();
  await lead.keyboard.press('n');
  await expect(lead.getByRole('heading', { name: 'Drøftelse' }).first()).toBeVisible();

  await test.step('one more from the desk; the next one by a key, on every page', async () => {
    await button(lead, 'Hent kort').click();
    const dialog = lead.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Tredje', ...exact }).click();
    await button(dialog, 'Læg på punktet').click();
    await lead.keyboard.press('Escape');
    await lead.locator('main').press('.');
    await expect(screen.getByRole('heading', { level: 1 })).toHaveText('Hvad siger første?');
    await expect(room.getByRole('heading', { name: 'Hvad siger første?' })).toBeVisible();
    await room.getByRole('tab', { name: 'Noter' }).click();
    await expect(room.getByRole('paragraph').filter({ hasText: 'Hvad siger første?' })).toBeVisible();
    const secretary = await house.signIn();
    await open(secretary, `/meetings/${id}/secretary`);
    await expect(secretary.getByRole('paragraph').filter({ hasText: 'Hvad siger første?' })).toBeVisible();
    await lead.keyboard.press('PageDown');
    await expect(screen.getByRole('heading', { level: 1 })).toHaveText('Hvad siger andet?');
    await lead.keyboard.press(',');
    await expect(screen.getByRole('heading', { level: 1 })).toHaveText('Hvad siger første?');
    const order = async () => (await house.stateOf(id)).agenda[1]?.cards.map(({ title }) => title);
    await button(lead, 'Bland kortene').click();
    await expect.poll(async () => (await order())?.[0]).toBe('Første');
    expect((await order())?.toSorted()).toEqual(['Andet', 'Første', 'Tredje']);
  });

  await test.step('a retired deck is offered no more, and the meeting keeps its cards', async () => {
    const office = await house.signIn();
    await open(office, '/library/egne-kort');
    await button(office, 'Slet').first().click();
    await expect(office.getByRole('alert').filter({ hasText: 'kan ikke slettes' })).toBeVisible();
    await button(office, 'Tag ud af brug').first().click();
    await expect(button(office, 'Tag i brug igen').first()).toBeVisible();
    await button(lead, 'Hent kort').click();
    await expect(lead.getByRole('dialog').getByRole('heading', { name: 'Seks virksomme mekanismer' })).toBeVisible();
    await expect(lead.getByRole('dialog').getByRole('heading', { name: 'Egne kort' })).toHaveCount(0);
    await lead.keyboard.press('Escape');
    await lead.locator('main').press('1');
    await expect(screen.getByRole('heading', { level: 1 })).toHaveText('Hvad siger første?');
  });
});

test('a deck is printed, eight cards to a page, every word of it', async ({ house }) => {
  const lead = await house.signIn();
  const response = await lead.request.get('/library/politikernes-rolle/cards.pdf');
  expect(response.headers()['content-type']).toBe('application/pdf');
  const pdf = await readPdf(await response.body());
  expect(pdf).toMatchObject({ title: 'Politikernes rolle', language: 'da-DK', pages: 1, claimsUa: true });
  for (const title of ['Rammer og retning', 'Inddragelse', 'Faglig viden', 'Professionelt råderum', 'Tillid']) {
    expect(pdf.text).toContain(title);
  }
  expect(pdf.roles.filter((role) => role === 'H2')).toHaveLength(5);
});
