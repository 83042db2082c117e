// Public minutes as people make them: the quiet list while one writes, the sentences to settle afterwards, and the files.

import type { Page } from '@playwright/test';
import { expectAccessible } from './access-checks.ts';
import { expect, open, test } from './house.ts';
import { notes } from './notes-pages.ts';

const FROM_TO =
  'Andelen af elever på skolen med dårlige resultater i de obligatoriske test er steget fra 5 til 9 procent.';
const SHARE = '53 procent af eleverne opnår Fremragende.';
const PUPIL = 'Eleven Emil Hansen får en kontaktperson.';

const marked = (page: Page, sentence: string) =>
  page.locator('form', { has: page.getByText(sentence, { exact: true }) });

test('[PG2] [PG3] [PG6] what may be confidential is marked while one writes, settled after the meeting, and never in the public file', async ({
  house,
}) => {
  const { id } = await house.makeMeeting();
  const { agenda } = await house.stateOf(id);
  const send = await house.desk(id);
  const [first, second] = agenda.map((item) => item.id);
  if (!first || !second) throw new Error('two items were planned');
  await send({ type: 'meeting.start' });
  await send({ type: 'item.start', itemId: first });
  await send({ type: 'stage.show', view: 'notes', itemId: first });
  await send({ type: 'decision.record', itemId: first, text: `${FROM_TO} Udvalget følger op.` });
  await send({ type: 'decision.record', itemId: second, text: PUPIL });

  const desk = await house.signIn();
  const screen = await house.signIn(undefined, { viewport: { width: 1920, height: 1080 } });
  await open(screen, `/meetings/${id}/screen`);
  await open(desk, `/meetings/${id}/secretary`);
  await notes(desk).click();
  await desk.keyboard.type(`Vi gennemgik overgangstesten. ${SHARE} Sygefraværet er 5,3 procent.`);
  const list = desk.locator('details', { hasText: 'Måske fortroligt' });
  await expect(list.locator('summary')).toHaveText('Måske fortroligt 2');
  await list.locator('summary').click();
  await expect(list).toContainText(`»${SHARE}«`);
  await expect(list).not.toContainText('Sygefraværet');
  await expect(screen.getByText(SHARE)).toBeVisible();
  await expect(screen.getByText('Måske fortroligt')).toHaveCount(0);
  await expectAccessible(desk, 'the desk of the secretary');
  await send({ type: 'meeting.close' });

  // The internal minutes are whole, and say what stands in the way of public ones.
  await open(desk, `/meetings/${id}/minutes`);
  await expect(desk.locator('article')).toContainText(SHARE);
  await desk.getByRole('link', { name: 'Se dem' }).click();

  // By the keyboard alone: the offered wording of the first, then the focus is back at the head of the list.
  const head = desk.getByRole('heading', { name: /mangler at blive afgjort|er klar/ });
  await expect(head).toHaveText('3 sætninger mangler at blive afgjort');
  await expect(desk.getByRole('link', { name: /^Hent som/ })).toHaveCount(0);
  await expectAccessible(desk, 'sentences to settle');
  await marked(desk, FROM_TO).getByRole('button', { name: 'Brug denne ordlyd' }).focus();
  await desk.keyboard.press('Enter');
  await expect(head).toHaveText('2 sætninger mangler at blive afgjort');
  await expect(head).toBeFocused();

  await marked(desk, SHARE).getByLabel('Anden ordlyd').fill('Halvdelen opnår Fremragende i testen.');
  await expect(marked(desk, SHARE)).toContainText('Der ser stadig ud til at stå et niveau.');
  await marked(desk, SHARE).getByRole('button', { name: 'Udelad sætningen' }).click();
  await marked(desk, PUPIL).getByRole('button', { name: 'Det må gerne stå' }).click();
  await expect(head).toHaveText('Den offentlige udgave er klar');

  const paper = desk.locator('article');
  await expect(paper).toContainText('Offentlig udgave');
  await expect(paper).toContainText('dårlige resultater i de obligatoriske test er steget. Udvalget følger op.');
  await expect(paper).toContainText(`Vi gennemgik overgangstesten. Sygefraværet er 5,3 procent.`);
  await expect(paper).toContainText(PUPIL);
  await desk.locator('summary', { hasText: 'Hent' }).click();
  // What each of the files holds is proved on the server (`public-minutes.test.ts`).
  const download = desk.waitForEvent('download');
  await desk.locator('details').getByRole('link', { name: 'Hent som Word', exact: true }).click();
  expect((await download).suggestedFilename()).toContain('(offentlig udgave)');
  await expectAccessible(desk, 'public minutes');
  await desk.keyboard.press('Escape');

  // Undone, it holds the minutes back again.
  await desk.locator('summary', { hasText: 'Afgjort' }).click();
  await expect(desk.locator('li', { hasText: PUPIL })).toContainText('Anna Holm');
  await desk.getByRole('button', { name: `Fortryd afgørelsen om: ${PUPIL}` }).click();
  await expect(head).toHaveText('1 sætning mangler at blive afgjort');
  await expect(paper).toHaveCount(0);
});
