// The headings that cards bring to the notes: once, whatever happens at the same time.

import { expect, test } from 'vitest';
import * as Y from 'yjs';
import type { Card } from '../../src/lib/core/meeting/model/agenda.ts';
import { temporaryDatabase } from '../support/event-stores.ts';
import { startNotes, PlainWriter, type NotesHouse } from '../support/notes.ts';
import { runningMeeting, type Play } from '../support/play.ts';

const HEADINGS = ['Hvad virker?', 'Hvad er svært?'];
const card = (id: string, noteSkeleton: string[] = HEADINGS): Card => ({
  id,
  form: 'question',
  title: 'Kort',
  question: 'Hvad virker?',
  points: [],
  explanation: '',
  suggestedMs: null,
  suggestedActivity: null,
  links: [],
  noteSkeleton,
  themes: [],
  source: null,
});

function withCards(): { play: Play; itemId: string } {
  const play = runningMeeting();
  const itemId = play.state.agenda[0]?.id ?? '';
  play.done({ type: 'card.add', itemId, card: card('en') });
  play.done({ type: 'card.add', itemId, card: card('to', ['Næste skridt']) });
  return { play, itemId };
}

const page = (doc: Y.Doc, itemId: string) => doc.getXmlFragment(`item:${itemId}`);
const headings = (doc: Y.Doc, itemId: string) =>
  page(doc, itemId)
    .toArray()
    .filter((node) => node instanceof Y.XmlElement && node.nodeName === 'heading')
    .map((node) => (node as Y.XmlElement).get(0).toString());

/** Resolves when the writer sees this many headings; hangs, and so fails, when it never does. */
async function sees({ doc }: PlainWriter, itemId: string, count: number): Promise<void> {
  await new Promise<void>((resolve) => {
    const look = () => headings(doc, itemId).length >= count && resolve();
    doc.on('update', look);
    look();
  });
}

const show = (house: NotesHouse, itemId: string, cardId: string) =>
  house.command({ type: 'card.show', itemId, cardId });

test('[NE1] a card that is shown brings its headings, and showing it again brings none', async () => {
  const { play, itemId } = withCards();
  const house = await startNotes({ play });
  const anna = await new PlainWriter(house, 'anna').synced();
  const carla = await new PlainWriter(house, 'carla').synced();
  show(house, itemId, 'en');
  await sees(anna, itemId, 2);
  show(house, itemId, 'to');
  show(house, itemId, 'en');
  show(house, itemId, 'to');
  await Promise.all([sees(anna, itemId, 3), sees(carla, itemId, 3)]);
  expect(headings(carla.doc, itemId)).toEqual([...HEADINGS, 'Næste skridt']);
  expect(headings(await house.onDisk(), itemId)).toEqual([...HEADINGS, 'Næste skridt']);
});

test('[NE1] headings come below what is written, and once, when somebody writes without a line meanwhile', async () => {
  const { play, itemId } = withCards();
  const house = await startNotes({ play });
  const anna = await new PlainWriter(house, 'anna').synced();
  const carla = await new PlainWriter(house, 'carla').synced();
  const line = new Y.XmlElement('paragraph');
  line.insert(0, [new Y.XmlText('skrevet før')]);
  page(carla.doc, itemId).insert(0, [line]);
  await new Promise<void>((resolve) => anna.doc.once('update', () => resolve()));
  carla.provider.disconnect();
  (line.get(0) as Y.XmlText).insert(11, ' og uden net');
  show(house, itemId, 'en');
  await sees(anna, itemId, 2);
  carla.provider.connect();
  await sees(carla, itemId, 2);
  expect(page(carla.doc, itemId).toString()).toBe(
    '<paragraph>skrevet før og uden net</paragraph>' +
      HEADINGS.map((words) => `<heading level="3">${words}</heading>`).join(''),
  );
});

test('[NE1] headings that were taken out stay away, after a restart too', async () => {
  const { play, itemId } = withCards();
  const database = await temporaryDatabase();
  const first = await startNotes({ play, database });
  const anna = await new PlainWriter(first, 'anna').synced();
  show(first, itemId, 'en');
  await sees(anna, itemId, 2);
  page(anna.doc, itemId).delete(0, 2);
  await first.stop();
  const second = await startNotes({ play, database });
  anna.moveTo(second);
  await new Promise<void>((resolve) => anna.provider.once('sync', () => resolve()));
  show(second, itemId, 'en');
  show(second, itemId, 'to');
  await sees(anna, itemId, 1);
  expect(headings(anna.doc, itemId)).toEqual(['Næste skridt']);
});

test('[NE1] cards that were shown while nobody had the notes open have brought their headings, each of them', async () => {
  const { play, itemId } = withCards();
  const house = await startNotes({ play });
  for (const cardId of ['en', 'to', 'en']) show(house, itemId, cardId);
  const carla = await new PlainWriter(house, 'carla').synced();
  await sees(carla, itemId, 3);
  expect(headings(carla.doc, itemId)).toEqual([...HEADINGS, 'Næste skridt']);
});
