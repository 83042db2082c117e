// An organisation's own decks: whose they are, how several people correct them, and what may be taken away.

import * as v from 'valibot';
import { expect, test } from 'vitest';
import { templateItems } from '../../src/lib/core/library/agenda-file.ts';
import { asOwnCard, dealOwnCard } from '../../src/lib/core/library/deal-card.ts';
import { ownCardSchema, type OwnCard } from '../../src/lib/core/library/deck-file.ts';
import { allDecks } from '../../src/lib/core/library/library.ts';
import { databaseBeside, foundOrganisation } from '../support/accounts.ts';
import { startTestApp } from '../support/app.ts';
import { facilitator, MINUTE_MS, plannedMeeting } from '../support/play.ts';
import { meetingInput, openRoom } from '../support/rooms.ts';

const cardNamed = (title: string): OwnCard =>
  v.parse(ownCardSchema, { title: { da: title }, question: { da: `Hvad med ${title}?` } });
const OURS = {
  title: { da: 'Vores Årskort', en: '' },
  about: { da: 'Til efteråret', en: '' },
  cards: [cardNamed('Trivsel'), cardNamed('Fravær'), cardNamed('Læsning')],
};

async function twoOrganisations() {
  const { app, dataDir } = await startTestApp();
  const database = databaseBeside(dataDir);
  const [ours, theirs] = [await foundOrganisation(database, 'Fjordby'), await foundOrganisation(database, 'Nabo')];
  return { app, decks: app.ownDecks, ours: ours.id, theirs: theirs.id };
}
type Decks = Awaited<ReturnType<typeof twoOrganisations>>['decks'];

async function cardsOf(decks: Decks, organisation: string, slug: string) {
  return (await decks.find(organisation, slug))?.cards ?? [];
}
const titles = async (decks: Decks, organisation: string, slug: string) =>
  (await cardsOf(decks, organisation, slug)).map(({ content }) => content.title.da);

test('[OD2] it is there for its organisation, whole and in order, and for no other', async () => {
  const { decks, ours, theirs } = await twoOrganisations();
  const slug = await decks.add(ours, OURS);
  expect(await decks.find(ours, slug)).toMatchObject({
    ...{ slug, title: OURS.title, about: OURS.about, retiredAtMs: null },
    cards: OURS.cards.map((content) => ({ content, revision: 1, retiredAtMs: null })),
  });
  const [card] = await cardsOf(decks, ours, slug);
  if (!card) throw new Error('no card');
  const edit = { content: cardNamed('Deres'), revision: 1 };
  expect(await decks.find(theirs, slug)).toBeUndefined();
  expect(await decks.list(theirs)).toEqual([]);
  expect(await decks.describe(theirs, slug, OURS)).toBe(false);
  expect(await decks.retire(theirs, slug, true)).toBe(false);
  expect(await decks.remove(theirs, slug)).toBe('unknown');
  expect(await decks.addCard(theirs, slug, card.content)).toBeNull();
  expect(await decks.editCard(theirs, slug, card.id, edit)).toBe('unknown');
  expect(await decks.moveCard(theirs, slug, card.id, 2)).toBe(false);
  expect(await decks.retireCard(theirs, slug, card.id, true)).toBe(false);
  expect(await decks.removeCard(theirs, slug, card.id)).toBe('unknown');
  // Nor does a card change under the name of a deck that it does not lie in.
  const other = await decks.add(theirs, OURS);
  expect(await decks.editCard(theirs, other, card.id, edit)).toBe('unknown');
  expect(await titles(decks, ours, slug)).toEqual(['Trivsel', 'Fravær', 'Læsning']);
});

test('[OD3] its slug comes from its title, is nobody else’s there, and stays', async () => {
  const { decks, ours, theirs } = await twoOrganisations();
  expect(await decks.add(ours, OURS)).toBe('vores-aarskort');
  expect(await decks.add(ours, OURS)).toBe('vores-aarskort-2');
  expect(await decks.add(theirs, OURS)).toBe('vores-aarskort');
  const builtIn = allDecks[0];
  expect(await decks.add(ours, { ...OURS, title: builtIn?.title ?? OURS.title })).toBe(`${builtIn?.slug}-2`);
  const named = { title: { da: 'Nyt navn', en: 'New' }, about: { da: '', en: '' } };
  expect(await decks.describe(ours, 'vores-aarskort-2', named)).toBe(true);
  expect(await decks.find(ours, 'vores-aarskort-2')).toMatchObject(named);
});

test('[OD4] two correct a card each, and of two who correct the same one the later is told', async () => {
  const { decks, ours } = await twoOrganisations();
  const slug = await decks.add(ours, OURS);
  const [first, second] = await cardsOf(decks, ours, slug);
  if (!first || !second) throw new Error('no cards');
  const edit = (id: string, title: string, revision = 1) =>
    decks.editCard(ours, slug, id, { content: cardNamed(title), revision });
  expect(await Promise.all([edit(first.id, 'Glæde'), edit(second.id, 'Nærvær')])).toEqual(['saved', 'saved']);
  expect(await edit(first.id, 'For sent')).toBe('changedMeanwhile');
  expect(await edit(first.id, 'Arbejdsglæde', 2)).toBe('saved');
  expect(await titles(decks, ours, slug)).toEqual(['Arbejdsglæde', 'Nærvær', 'Læsning']);
  expect(await edit('nowhere', 'x')).toBe('unknown');
});

test('[OD1] cards are added behind the others, moved, and have ids of their own', async () => {
  const { decks, ours } = await twoOrganisations();
  const slug = await decks.add(ours, OURS);
  const id = await decks.addCard(ours, slug, cardNamed('Skolevej'));
  expect(await titles(decks, ours, slug)).toEqual(['Trivsel', 'Fravær', 'Læsning', 'Skolevej']);
  expect(await decks.moveCard(ours, slug, id ?? '', 0)).toBe(true);
  expect(await decks.moveCard(ours, slug, (await cardsOf(decks, ours, slug))[1]?.id ?? '', 99)).toBe(true);
  expect(await titles(decks, ours, slug)).toEqual(['Skolevej', 'Fravær', 'Læsning', 'Trivsel']);
  const other = await decks.add(ours, OURS);
  const ids = [...(await cardsOf(decks, ours, slug)), ...(await cardsOf(decks, ours, other))].map((card) => card.id);
  expect(new Set(ids).size).toBe(7);
  const full = await decks.add(ours, { ...OURS, cards: Array.from({ length: 60 }, () => cardNamed('Kort')) });
  expect(await decks.addCard(ours, full, cardNamed('Et til'))).toBeNull();
});

test('[OD5] decks and cards are retired and taken into use again', async () => {
  const { decks, ours } = await twoOrganisations();
  const slug = await decks.add(ours, OURS);
  const [card] = await cardsOf(decks, ours, slug);
  await decks.retire(ours, slug, true);
  await decks.retireCard(ours, slug, card?.id ?? '', true);
  expect((await decks.find(ours, slug))?.retiredAtMs).toBeGreaterThan(0);
  expect((await cardsOf(decks, ours, slug)).map(({ retiredAtMs }) => retiredAtMs === null)).toEqual([
    ...[false, true, true],
  ]);
  await decks.retire(ours, slug, false);
  await decks.retireCard(ours, slug, card?.id ?? '', false);
  expect(await decks.find(ours, slug)).toMatchObject({ retiredAtMs: null, cards: [{ retiredAtMs: null }, {}, {}] });
});

test('[OD5] a built-in deck is out of use in the organisation that has retired it, and in no other', async () => {
  const { app } = await startTestApp();
  const slug = 'kort-refleksion';
  for (let time = 0; time < 2; time += 1) await app.builtInDecks.retire('fjordby', slug, true);
  expect([...(await app.builtInDecks.retired('fjordby'))]).toEqual([slug]);
  expect([...(await app.builtInDecks.retired('andeby'))]).toEqual([]);
  await app.builtInDecks.retire('fjordby', slug, false);
  expect([...(await app.builtInDecks.retired('fjordby'))]).toEqual([]);
});

test('[OD5] [OD6] what a meeting or an own agenda holds is retired and stays there, the rest is deleted', async () => {
  const { app, decks, ours } = await twoOrganisations();
  const slug = await decks.add(ours, OURS);
  const [dealt, kept, unused] = await cardsOf(decks, ours, slug);
  if (!dealt || !kept || !unused) throw new Error('no cards');
  const asCard = (card: typeof dealt) => dealOwnCard(card.id, card.content, 'da');

  const { meetingId } = await app.rooms.create({ ...meetingInput(), organisationId: ours });
  const room = await openRoom(app.rooms, meetingId);
  const itemId = room.state.agenda[0]?.id ?? '';
  const answer = await room.execute({ type: 'card.add', itemId, card: asCard(dealt) }, facilitator, null);
  expect(answer).toMatchObject({ ok: true });
  const item = { title: 'Tema', kind: 'discussion' as const, plannedMs: MINUTE_MS, cards: [asCard(kept)] };
  const items = templateItems(plannedMeeting([item]).state.agenda);
  await app.ownTemplates.add(ours, { name: 'Egen', description: '', language: 'da', items });

  expect(await decks.removeCard(ours, slug, dealt.id)).toBe('used');
  expect(await decks.removeCard(ours, slug, kept.id)).toBe('used');
  expect(await decks.remove(ours, slug)).toBe('used');
  expect(await decks.removeCard(ours, slug, unused.id)).toBe('removed');
  expect(await decks.removeCard(ours, slug, unused.id)).toBe('unknown');
  await decks.retire(ours, slug, true);
  expect(room.state.agenda[0]?.cards.map(({ title }) => title)).toEqual(['Trivsel']);

  const copy = await decks.add(ours, { ...OURS, cards: (allDecks[0]?.cards ?? []).map(asOwnCard) });
  expect(await decks.remove(ours, copy)).toBe('removed');
  expect(await decks.find(ours, copy)).toBeUndefined();
  expect(await decks.remove(ours, copy)).toBe('unknown');
});
