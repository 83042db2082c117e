// An organisation's own phrases for decisions, and the numbers that its meetings go on from.

import { expect, test } from 'vitest';
import { numbersBefore } from '../../server/meetings/numbers-before.ts';
import { withPhrase } from '../../src/lib/core/library/phrases.ts';
import { databaseBeside, foundOrganisation } from '../support/accounts.ts';
import { startTestApp } from '../support/app.ts';
import { createCommand, MINUTE_MS, START_MS } from '../support/play.ts';

async function twoOrganisations() {
  const { app, dataDir } = await startTestApp();
  const database = databaseBeside(dataDir);
  const [ours, theirs] = [await foundOrganisation(database, 'Fjordby'), await foundOrganisation(database, 'Nabo')];
  return { app, ours: ours.id, theirs: theirs.id };
}

test('[PH2] they are there for their organisation and for no other', async () => {
  const { app, ours, theirs } = await twoOrganisations();
  await app.ownPhrases.add(ours, 'Sendes i høring.');
  expect(await app.ownPhrases.texts(ours)).toEqual(['Sendes i høring.']);
  expect(await app.ownPhrases.texts(theirs)).toEqual([]);
  const [{ id } = { id: '' }] = await app.ownPhrases.list(ours);
  expect(await app.ownPhrases.edit(theirs, id, 'x')).toBe(false);
  expect(await app.ownPhrases.retire(theirs, id, true)).toBe(false);
});

test('[PH3] one stands once, and is mended, taken out of use and into use again', async () => {
  const { app, ours } = await twoOrganisations();
  await app.ownPhrases.add(ours, 'Sendes i høring.');
  await app.ownPhrases.add(ours, 'Sendes i høring.');
  const [phrase] = await app.ownPhrases.list(ours);
  expect(await app.ownPhrases.list(ours)).toHaveLength(1);
  const id = phrase?.id ?? '';
  expect(await app.ownPhrases.edit(ours, id, 'Sendes i bred høring.')).toBe(true);
  expect(await app.ownPhrases.texts(ours)).toEqual(['Sendes i bred høring.']);
  await app.ownPhrases.retire(ours, id, true);
  expect(await app.ownPhrases.texts(ours)).toEqual([]);
  expect(await app.ownPhrases.edit(ours, id, 'x')).toBe(false);
  await app.ownPhrases.add(ours, 'Sendes i bred høring.');
  expect(await app.ownPhrases.texts(ours)).toEqual(['Sendes i bred høring.']);
});

test('[PH1] a phrase stands behind what the decision says, and says where something is to be filled in', () => {
  expect(withPhrase('', 'Godkendt.')).toEqual({ text: 'Godkendt.', blank: null });
  expect(withPhrase('Punkt 1: ja \n', 'Udsat.')).toEqual({ text: 'Punkt 1: ja\nUdsat.', blank: null });
  expect(withPhrase('', 'Oversendes til …')).toEqual({ text: 'Oversendes til …', blank: 15 });
  // Dots that stood there before are not the phrase's.
  expect(withPhrase('Som aftalt …', 'Godkendt.').blank).toBeNull();
});

test('[NU3] numbers go on from the latest meeting before in the same forum', async () => {
  const { app, ours, theirs } = await twoOrganisations();
  const { type: _type, meetingId: _id, joinCode: _code, ...input } = createCommand();
  const make = async (organisationId: string, days: number, more: Partial<typeof input> = {}) => {
    const startsAtMs = START_MS + days * 24 * 60 * MINUTE_MS;
    const { meetingId } = await app.rooms.create({ organisationId, ...input, startsAtMs, ...more });
    return (await app.rooms.open(meetingId)) ?? expect.fail('no such meeting');
  };
  const first = await make(ours, 0, { firstItemNumber: 44 });
  await make(ours, 1, { forum: 'Et andet udvalg' });
  await make(ours, 2, { phase: 'draft', firstItemNumber: 90 });
  await make(theirs, 3, { firstItemNumber: 200 });
  const next = await make(ours, 7, { forum: ' børne- og skoleudvalget' });
  expect(await numbersBefore(app, next.state, ours)).toMatchObject({ meetingTitle: first.state.title, next: 47 });
  expect(await numbersBefore(app, first.state, ours)).toBeNull();
  expect(await numbersBefore(app, { ...next.state, forum: '' }, ours)).toBeNull();
});
