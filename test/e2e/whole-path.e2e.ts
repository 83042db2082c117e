// The whole path in one test, with five browsers: from an empty installation to the downloaded beslutningsreferat.

import type { Locator, Page } from '@playwright/test';
import mammoth from 'mammoth';
import { readFile } from 'node:fs/promises';
import { readPdf } from '../support/read-pdf.ts';
import { expect, open, test } from './house.ts';

test.use({ isSetUp: false });

async function planWorkshop(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'KL-dialogworkshop for udvalget' }).first().click();
  await page.getByLabel('Titel').fill('Dialog om skoleudvikling');
  await page.getByLabel('Udvalg eller forum').fill('Børne- og Skoleudvalget');
  await page.getByLabel('Sted').fill('Byrådssalen');
  await page.getByLabel('Dato').fill('2026-11-24');
  await page.getByLabel('Begynder kl.').fill('15:00');
  await page.getByRole('group', { name: 'Mødets længde' }).getByText('1 t. 30 min.').click();
  await page.getByRole('button', { name: 'Opret mødet' }).click();
  await page.waitForURL(/\/prepare$/);
}

/** The agenda as it stands in the builder: a title and minutes for each row. */
async function agendaOf(page: Page): Promise<[string, number][]> {
  const titles = await page.getByLabel('Punktets titel').all();
  const minutes = await page.getByLabel(/^Minutter til »/).all();
  return Promise.all(
    titles.map(async (title, i) => [await title.inputValue(), Number(await minutes[i]?.inputValue())]),
  );
}

/** Where the notes are typed, on whichever page. */
function notes(page: Page): Locator {
  return page.getByRole('textbox', { name: /^Noter til »/ });
}

async function download(page: Page, name: RegExp): Promise<{ fileName: string; body: Buffer }> {
  const started = page.waitForEvent('download');
  await page.getByRole('link', { name }).first().click();
  const file = await started;
  return { fileName: file.suggestedFilename(), body: await readFile(await file.path()) };
}

test('a committee runs the dialogue workshop, from the first start to the beslutningsreferat', async ({ house }) => {
  const lead = await house.setUp();

  await test.step('choose the workshop, fit it to 90 minutes, and shape the agenda', async () => {
    await planWorkshop(lead);
    const agenda = await agendaOf(lead);
    expect(agenda).toHaveLength(6);
    expect(agenda.reduce((sum, [, minutes]) => sum + minutes, 0)).toBe(90);

    await lead.getByLabel('Nyt punkt på dagsordenen').fill('Eventuelt');
    await lead.getByRole('button', { name: 'Tilføj', exact: true }).click();
    await lead.getByLabel('Nyt punkt på dagsordenen').fill('Punkt, der ryger ud igen');
    await lead.getByRole('button', { name: 'Tilføj', exact: true }).click();
    await lead.getByRole('button', { name: 'Fjern »Punkt, der ryger ud igen«' }).click();
    await lead.getByRole('button', { name: 'Flyt »Eventuelt« op' }).click();
    await lead.getByLabel('Minutter til »Eventuelt«').fill('5');
    await lead.getByLabel('Minutter til »Eventuelt«').blur();
    await expect.poll(() => agendaOf(lead)).toHaveLength(7);
    await expect.poll(async () => (await agendaOf(lead)).at(-3)).toEqual(['Eventuelt', 5]);
    await lead.getByLabel('Mødets længde i minutter').fill('60');
    await lead.getByRole('button', { name: 'Tilpas dagsordenen' }).click();
    await expect.poll(async () => (await agendaOf(lead)).reduce((sum, [, minutes]) => sum + minutes, 0)).toBe(60);
  });
  const firstItem = (await agendaOf(lead))[0]?.[0] ?? '';

  const [screen] = await Promise.all([
    lead.waitForEvent('popup'),
    lead.getByRole('link', { name: 'Åbn fælles skærm' }).click(),
  ]);
  const digits = screen.getByText(/^\d{3} \d{3}$/).first();
  await expect(screen.getByRole('heading', { name: 'Dialog om skoleudvikling' })).toBeVisible();
  await expect(screen.getByRole('img', { name: 'QR-kode, der åbner mødet' })).toBeVisible();
  const code = await digits.innerText();

  const people = await test.step('three people join with the code, without an account', () =>
    Promise.all([
      house.join(code, 'Carla Juhl', 'Skoleleder'),
      house.join(code, 'Dan Lund', 'Udvalgsmedlem', { viewport: { width: 390, height: 844 } }),
      house.join(code, 'Eva Toft', 'Forælder', { viewport: { width: 390, height: 844 } }),
    ]));
  const [carla, dan, eva] = people;
  for (const person of people) await expect(person.getByText('Mødet er ikke begyndt')).toBeVisible();
  const everyone = [lead, screen, ...people];

  await test.step('the meeting starts, and its clock runs for everyone', async () => {
    await lead.getByRole('link', { name: 'Gå til mødet' }).click();
    await lead.getByRole('button', { name: 'Start mødet' }).first().click();
    await lead.getByRole('button', { name: /^Første punkt/ }).click();
    for (const page of everyone) await expect(page.getByRole('heading', { name: firstItem }).first()).toBeVisible();
    for (const page of everyone) await expect(page.getByRole('timer').first()).toBeVisible();
  });

  await test.step('pause, one minute more, and on', async () => {
    const pause = lead.getByRole('group', { name: 'Tid og punkter' }).getByRole('button', { name: 'Pause' });
    await pause.click();
    const stopped = (await lead.getByRole('timer').first().innerText()).trim();
    await lead.getByRole('button', { name: 'Et minut mere' }).click();
    await expect(lead.getByRole('timer').first()).not.toHaveText(stopped);
    await lead.getByRole('button', { name: 'Fortsæt' }).click();
    await expect(pause).toBeVisible();
  });

  await test.step("a card's question fills the screen and heads the participants' page", async () => {
    const card = lead
      .getByRole('region', { name: 'Vis kort på skærmen' })
      .getByRole('listitem')
      .getByRole('button')
      .last();
    await card.click();
    await expect(card).toHaveAttribute('aria-pressed', 'true');
    const question = await screen.getByRole('main').getByRole('heading', { level: 1 }).innerText();
    for (const person of people) await expect(person.getByRole('heading', { name: question })).toBeVisible();
  });

  await test.step("everyone writes at once and sees the others' carets", async () => {
    const writers: [Page, string][] = [
      [lead, 'Anna skriver om fælles retning. '],
      [carla, 'Carla skriver om skolens praksis. '],
      [dan, 'Dan skriver om rammer. '],
      [eva, 'Eva skriver om forældrenes blik. '],
    ];
    for (const [page] of writers) await notes(page).click();
    await Promise.all(writers.map(([page, text]) => notes(page).pressSequentially(text)));
    for (const [page] of writers) {
      for (const [, text] of writers)
        for (const word of text.trim().split(' ')) await expect(notes(page)).toContainText(word);
    }
    for (const name of ['Anna Holm', 'Dan Lund', 'Eva Toft']) {
      await expect(notes(carla).getByText(name, { exact: true })).toBeAttached();
    }
  });

  const secretary = await lead.context().newPage();
  await test.step('the referent records a decision and agreements', async () => {
    await open(secretary, lead.url().replace('facilitate', 'secretary'));
    const decision = secretary.getByRole('textbox', { name: 'Beslutning' });
    await decision.fill('Udvalget mødes med skolebestyrelserne hvert halve år.');
    await decision.press('Control+Enter');
    await expect(secretary.getByText('Gemt').first()).toBeVisible();

    const agreements: [string, string, string][] = [
      ['Invitér skolebestyrelserne til dialogmøde', 'Carla Juhl', '2027-02-01'],
      ['Undersøg elevrådenes ønsker', 'Fælleselevrådet', '2027-03-15'],
      ['Skriv til lærerkredsen', '', ''],
    ];
    for (const [what, owner, followUpOn] of agreements) {
      await secretary.getByLabel('Hvad er aftalt?').fill(what);
      await secretary.getByLabel('Ansvarlig').fill(owner);
      await secretary.getByLabel('Følges op').fill(followUpOn);
      await secretary.getByRole('button', { name: 'Tilføj aftale' }).click();
      await expect(secretary.getByText(what).first()).toBeVisible();
    }
  });

  await test.step('the closing step shows what lacks, and closes the meeting', async () => {
    const next = lead.getByRole('button', { name: /^Næste punkt/ });
    for (let left = 6; left > 0; left -= 1) {
      const title = await next.locator('.title').innerText();
      await next.click();
      // The button is there before the room has moved on, and pressed again it would mean the same item.
      await expect(next.filter({ hasText: title })).toHaveCount(0);
    }
    await expect(screen.getByText('Invitér skolebestyrelserne til dialogmøde')).toBeVisible();
    await expect(screen.getByText('Udvalget mødes med skolebestyrelserne hvert halve år.')).toBeVisible();
    const lacking = screen.getByRole('listitem').filter({ hasText: 'Skriv til lærerkredsen' });
    await expect(lacking).toContainText('Mangler ansvarlig');
    await expect(lacking).toContainText('Mangler dato');
    await lead.getByRole('button', { name: 'Luk mødet' }).click();
    await lead.getByRole('dialog').getByRole('button', { name: 'Luk mødet' }).click();
    for (const person of people) await expect(person.getByText('Tak for i dag')).toBeVisible();
  });

  await test.step('the beslutningsreferat is there, on the page and in four files', async () => {
    await lead.getByRole('link', { name: 'Læs beslutningsreferatet' }).first().click();
    await expect(lead.getByRole('heading', { name: /Dialog om skoleudvikling/ }).first()).toBeVisible();
    await lead.locator('summary', { hasText: 'Hent' }).click();
    const texts = {
      html: (await download(lead, /HTML/)).body.toString('utf8'),
      markdown: (await download(lead, /Markdown/)).body.toString('utf8'),
      docx: (await mammoth.extractRawText({ buffer: (await download(lead, /DOCX|Word/)).body })).value,
      pdf: (await readPdf((await download(lead, /PDF/)).body)).text,
    };
    for (const [format, text] of Object.entries(texts)) {
      for (const fact of [
        'Børne- og Skoleudvalget',
        'Byrådssalen',
        'Carla Juhl (skoleleder)',
        'Eva Toft',
        'Udvalget mødes med skolebestyrelserne hvert halve år.',
        'Invitér skolebestyrelserne til dialogmøde',
        'Fælleselevrådet',
        'Skriv til lærerkredsen',
        'forældrenes',
      ]) {
        expect.soft(text.replace(/\s+/g, ' '), `${format} says ${fact}`).toContain(fact);
      }
    }
  });

  await test.step('the referent puts a note right afterwards, and the minutes say so', async () => {
    await lead.getByRole('link', { name: 'Ret noterne' }).click();
    await notes(lead).click();
    await notes(lead).pressSequentially('Rettet bagefter.');
    await expect(lead.getByText('Gemt').first()).toBeVisible();
    await lead.getByRole('link', { name: 'Beslutningsreferat' }).click();
    await expect(lead.getByText('Rettet bagefter.')).toBeVisible();
  });
});
