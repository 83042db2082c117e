// What somebody does without a network in a text that is moved meanwhile is done to it where it stands then: whatever they
// did, and however often it moved, the page reads as theirs did.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { startNotes, type NotesHouse } from '../support/notes.ts';
import { NotesPeer } from '../support/notes-peer.ts';
import { itemId, runningMeeting } from '../support/play.ts';

type Act = (page: Y.XmlFragment) => void;

const paragraphOf = (words: string) => {
  const paragraph = new Y.XmlElement('paragraph');
  paragraph.insert(0, [new Y.XmlText(words)]);
  return paragraph;
};
const pick = <T>(of: readonly T[], n: number) => of[n % of.length];
const textOf = (page: Y.XmlFragment, n: number) => {
  const text = (pick(page.toArray(), n) as Y.XmlElement | undefined)?.get(0);
  return text instanceof Y.XmlText ? text : undefined;
};

/** What an editor does: write, delete, make bold, begin a new line, take lines out, put lines in, change their kind. */
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.tuple(fc.nat(), fc.nat(), fc.constantFrom('æble', 'ø', ' – é')).map(([n, at, words]): Act => (page) => {
    const text = textOf(page, n);
    text?.insert(at % (text.length + 1), words);
  }),
  fc.tuple(fc.nat(), fc.nat(), fc.nat(4)).map(([n, at, length]): Act => (page) => {
    const text = textOf(page, n);
    const from = text ? at % (text.length + 1) : 0;
    text?.delete(from, Math.min(length, text.length - from));
  }),
  fc.tuple(fc.nat(), fc.nat(), fc.nat(4)).map(([n, at, length]): Act => (page) => {
    const text = textOf(page, n);
    const from = text ? at % (text.length + 1) : 0;
    text?.format(from, Math.min(length, text.length - from), { bold: {} });
  }),
  fc.tuple(fc.nat(), fc.nat()).map(([n, at]): Act => (page) => {
    const text = textOf(page, n);
    if (!text) return;
    const from = at % (text.length + 1);
    const tail = text
      .toDelta()
      .map(({ insert }: { insert: string }) => insert)
      .join('')
      .slice(from);
    text.delete(from, text.length - from);
    page.insert((n % page.length) + 1, [paragraphOf(tail)]);
  }),
  fc.nat().map(
    (n): Act =>
      (page) =>
        page.length > 1 && page.delete(n % page.length, 1),
  ),
  fc.nat().map(
    (n): Act =>
      (page) =>
        page.insert(n % (page.length + 1), [paragraphOf('ny linje')]),
  ),
  fc.nat().map((n): Act => (page) => {
    const element = pick(page.toArray(), n);
    if (element instanceof Y.XmlElement) element.setAttribute('indent', String(n % 4));
  }),
);

let marks = 0;
async function saved(peer: NotesPeer): Promise<void> {
  const own = (marks += 1);
  peer.mark(own);
  await peer.hears('saved', ({ mark }) => mark === own);
}

async function pageOn(house: NotesHouse, docName: string, name: string): Promise<string> {
  return String((await house.onDisk(docName)).getXmlFragment(name));
}

interface Story {
  before: Act[];
  moves: number;
  late: Act[];
  says: Says;
}

/** What the page says of what was done late: each change as it was made, or out of turn, or all that it holds. */
type Says = (changes: Uint8Array[], all: Uint8Array) => Uint8Array[];
const each: Says = (changes) => changes;
const backwards: Says = (changes) => changes.toReversed();
const whole: Says = (_, all) => [all];
const lastThenWhole: Says = (changes, all) => [...changes.slice(-1), all];

const story: fc.Arbitrary<Story> = fc.record({
  before: fc.array(act, { maxLength: 5 }),
  moves: fc.integer({ min: 1, max: 3 }),
  late: fc.array(act, { minLength: 1, maxLength: 8 }),
  says: fc.constantFrom(each, backwards, whole, lastThenWhole),
});

/** Whether the page on disk comes to say what its author saw, and says it once. */
async function readsAsItsAuthorSawIt({ before, moves, late, says }: Story): Promise<void> {
  const play = runningMeeting();
  const name = `item:${itemId(play, 'Velkomst')}`;
  const house = await startNotes({ play });
  const carla = await NotesPeer.connect(house.address, house.shared, 'carla');
  await carla.hears('step1');
  const away = new Y.Doc();
  const page = away.getXmlFragment(name);
  away.on('update', (update: Uint8Array) => sent.push(update));
  const sent: Uint8Array[] = [];
  page.insert(0, ['Sygefraværet er faldet', 'Vikaren', ''].map(paragraphOf));
  for (const one of before) one(page);
  for (const update of sent.splice(0)) carla.update(update);
  await saved(carla);
  for (let n = 0; n < moves; n += 1) {
    house.command({ type: 'item.edit', itemId: name.slice('item:'.length), closed: n % 2 === 0 });
  }
  for (const one of late) one(page);
  for (const update of says(sent, Y.encodeStateAsUpdate(away))) carla.update(update);
  await saved(carla);
  const [here, elsewhere] = moves % 2 === 0 ? [house.shared, house.closed] : [house.closed, house.shared];
  // The moves are written by two documents, and the last of them may be on its way to the disk still.
  await expect.poll(() => pageOn(house, here, name)).toBe(String(page));
  await expect.poll(() => pageOn(house, elsewhere, name)).toBe('');

  // The page hears what has come of it, and says all that it holds once more.
  await carla.settled();
  const wanted = String(page);
  Y.applyUpdate(away, Y.encodeStateAsUpdate(carla.doc));
  carla.update(Y.encodeStateAsUpdate(away));
  await saved(carla);
  expect(await pageOn(house, here, name)).toBe(wanted);
  await house.stop();
}

test('[NT20] what is done late reads as its author saw it, wherever the text stands by then, and once', async () => {
  await fc.assert(fc.asyncProperty(story, readsAsItsAuthorSawIt), { numRuns: 30 });
});

const goesOn =
  (words: string): Act =>
  (page) => {
    const text = textOf(page, 2);
    text?.insert(text.length, words);
  };
const takesBack: Act = (page) => textOf(page, 2)?.delete(6, 2);

// Yjs makes one piece of both: its beginning is known, its end is not.
test.for([1, 2])('[NT20] a word begun before a text moves (%i×) and ended late is whole', async (moves) => {
  await readsAsItsAuthorSawIt({ before: [goesOn('æble')], moves, late: [goesOn('grød')], says: whole });
});

test('[NT20] what waited for what was before it is there once when all of it comes', async () => {
  const late = [goesOn('grød'), goesOn('en')];
  await readsAsItsAuthorSawIt({ before: [goesOn('æble')], moves: 1, late, says: lastThenWhole });
});

test('[NT20] what was deleted before it came stays deleted', async () => {
  const late = [goesOn('grød'), takesBack];
  await readsAsItsAuthorSawIt({ before: [goesOn('æble')], moves: 1, late, says: backwards });
});

test('[NT20] what was put first in a late line is there when the text has come back', async () => {
  const newLine: Act = (page) => page.insert(1, [paragraphOf('grød')]);
  const putsFirst: Act = (page) => textOf(page, 1)?.insert(0, 'æble');
  await readsAsItsAuthorSawIt({ before: [], moves: 2, late: [newLine, putsFirst], says: whole });
});
