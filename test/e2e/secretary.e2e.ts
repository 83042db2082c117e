// The referent writes a decision with a standard phrase, a vote, a statement and who was inhabil, by keys alone, sees the minutes
// grow beside it, and puts them right after the meeting; the numbers run on from the meeting before.

import type { Page } from '@playwright/test';
import { expectAccessible } from './access-checks.ts';
import { expect, open, test } from './house.ts';

const MEETING = {
  title: 'Møde i Skoleudvalget',
  forum: 'Skoleudvalget',
  agenda: [
    { title: 'Ny skolestruktur', minutes: 30, kind: 'decision' },
    { title: 'Orientering', minutes: 10, kind: 'orientation' },
  ],
};
const COMMITTEE = ['Dan Lund', 'Eva Toft', 'Finn Holt'];
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const decision = (page: Page) => page.getByLabel('Beslutning', { exact: true });
const votes = (page: Page) => page.getByLabel('Afstemning', { exact: true });
const paper = (page: Page) => page.locator('.paper');

test('[VO1] [VO2] [VO4] [SM1] [IH2] [PH1] [PH2] [NU1] [TM4] the referent records all of an item by keys', async ({
  house,
}) => {
  await house.makeMeeting({ ...MEETING, startsAt: '2026-10-24T15:00:00+02:00' });
  const { id } = await house.makeMeeting(MEETING);
  const referent = await house.signIn();
  const press = (keys: string) => referent.keyboard.press(keys);

  await test.step('the numbers go on from the meeting before', async () => {
    await open(referent, `/meetings/${id}/prepare`);
    await referent.getByText('Punktnumre').click();
    // Two items and the closing step of the meeting before.
    await button(referent, 'Fortsæt fra 4').click();
    await expect(referent.getByLabel('Første punkt har nummer')).toHaveValue('4');
  });

  await test.step('an own phrase stands behind the built-in ones', async () => {
    await open(referent, '/phrases');
    await referent.getByLabel('Ny formulering').fill('Sendes i høring.');
    await button(referent, 'Tilføj').click();
    await expect(referent.getByLabel('Formulering', { exact: true })).toHaveValue('Sendes i høring.');
    await expectAccessible(referent, 'own phrases');
  });

  const send = await house.desk(id);
  for (const name of COMMITTEE) await send({ type: 'participant.add', name, tableRole: 'udvalgsmedlem' });
  const { agenda, participants } = await house.stateOf(id);
  for (const person of participants.filter(({ name }) => COMMITTEE.includes(name))) {
    await send({ type: 'attendance.arrive', for: person.id });
  }
  await send({ type: 'meeting.start' });
  await send({ type: 'item.start', itemId: agenda[0]?.id ?? '' });
  await open(referent, `/meetings/${id}/secretary`);
  await expect(referent.getByRole('heading', { name: 'Ny skolestruktur' })).toBeVisible();
  await expect(referent.getByText(/^Punkt 4/)).toBeVisible();

  await test.step('a phrase is one key; one with a blank waits for what is to be filled in', async () => {
    await press('Alt+Digit2');
    await press('Alt+Shift+Digit1');
    await expect(decision(referent)).toHaveValue('Godkendt.');
    await expect(decision(referent)).toHaveAccessibleDescription('Gemt');
    await press('Alt+Shift+Digit5');
    await referent.keyboard.type('Økonomiudvalget.');
    await press('Alt+Shift+Digit7');
    await expect(decision(referent)).toHaveValue('Godkendt.\nOversendes til Økonomiudvalget.\nSendes i høring.');
  });

  await test.step('who is inhabil is one click, with the time and why', async () => {
    await press('Alt+Digit6');
    await button(referent, 'Finn Holt er inhabil').click();
    await referent.getByLabel('Hvorfor Finn Holt ikke deltager').fill('nær familie');
    await expect(referent.getByLabel('Finn Holt: inhabil fra klokken')).not.toHaveValue('');
    await expect(referent.getByText('· Inhabil: Finn Holt')).toBeVisible();
  });

  await test.step('the vote is typed: all for, and one against', async () => {
    await press('Alt+Digit4');
    await expect(referent.getByRole('group', { name: 'Finn Holt stemmer' })).toHaveCount(0);
    await button(referent, 'Alle for').click();
    await expect(referent.getByRole('status').filter({ hasText: 'For 2 · Imod 0' })).toBeVisible();
    await referent.getByRole('group', { name: 'Eva Toft stemmer' }).getByLabel('For', { exact: true }).focus();
    await press('2');
    await expect(referent.getByRole('status').filter({ hasText: 'For 1 · Imod 1' })).toBeVisible();
    await expectAccessible(referent, 'the vote', 'dialog');
    await press('Escape');
    await expect(votes(referent)).toContainText('1: Eva Toft');
  });

  await test.step('a statement has a kind, whose it is, and its wording', async () => {
    await press('Alt+Digit5');
    await referent.getByRole('dialog').getByLabel('Eva Toft').check();
    await referent.getByLabel('Andre').fill('Liste Ø');
    await referent.getByLabel('Ordlyd').fill('Vi ønsker sagen udsat.');
    await expectAccessible(referent, 'a statement', 'dialog');
    await press('Control+Enter');
    await expect(referent.getByText('Mindretalsudtalelse · Eva Toft, Liste Ø')).toBeVisible();
  });

  await test.step('the minutes stand beside it as the reader gets them, and grow', async () => {
    await press('Alt+Digit7');
    await expect(paper(referent)).toContainText('For stemte 1: Dan Lund');
    await expect(paper(referent)).toContainText('Imod stemte 1: Eva Toft');
    await expect(paper(referent)).toContainText('Mindretalsudtalelse (Eva Toft, Liste Ø): Vi ønsker sagen udsat.');
    await expect(paper(referent)).toContainText(
      /Inhabil, deltog ikke i punktet: Finn Holt \(nær familie, forlod lokalet kl\./,
    );
    await expect(paper(referent)).toContainText('Oversendes til Økonomiudvalget.');
    await press('Alt+Digit1');
    await referent.keyboard.type('Formanden fremlagde sagen.');
    await expect(paper(referent)).toContainText('Formanden fremlagde sagen.');
    await press('Alt+Digit8');
    await expect(referent.getByLabel('Offentlig')).toBeChecked();
    await expect(paper(referent)).toContainText('Offentlig udgave');
    await referent.getByLabel('Skabelon').selectOption('Mødereferat (Kolding)');
    await expect(paper(referent)).toContainText('Emne: Møde i Skoleudvalget');
    await expect(paper(referent)).toContainText('Offentlig udgave');
    await expectAccessible(referent, 'the preview');
    await press('Alt+Digit7');
    await expect(paper(referent)).toBeHidden();
  });

  await test.step('after the meeting it is put right by numbers', async () => {
    await send({ type: 'meeting.close' });
    await button(referent, /^afsluttet Ny skolestruktur/).click();
    await press('Alt+Digit4');
    await referent.getByLabel('Som tal').check();
    await referent.getByLabel('Imod', { exact: true }).fill('3');
    await button(referent, 'Gem tallene').click();
    await button(referent, 'Færdig').click();
    await expect(votes(referent)).toContainText('3');
    const { agenda: after } = await house.stateOf(id);
    expect(after[0]?.vote).toEqual({ kind: 'counted', for: 1, against: 3, neither: 0 });
  });
});
