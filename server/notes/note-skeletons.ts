// The headings that a card brings to the notes (rule NE1): put in when the card is shown, by the server alone, so that they
// come once however many people show it at once. That they were put in stands in the document beside them, in the same step;
// they stay away when people take them out again.

import { XmlElement, XmlText, type Doc, type XmlFragment } from 'yjs';
import { isRunning, type MeetingState } from '../../src/lib/core/meeting/model.ts';
import { type Card, type Item } from '../../src/lib/core/meeting/model/agenda.ts';
import { itemFragment } from '../../src/lib/core/meeting/notes-rights.ts';
import type { NotesDocument } from './notes-document.ts';

/** The root in which it stands which cards have brought theirs. */
const MARKS = 'skeletons';
/** Below the levels that people give a page of their own. */
const LEVEL = 3;

/** Puts in what the cards that are shown bring and have not brought yet. `documentOf` is where a fragment's text stands now. */
export function putSkeletons(
  state: MeetingState,
  documents: readonly NotesDocument[],
  documentOf: (fragment: string) => NotesDocument | undefined,
): void {
  if (!isRunning(state)) return;
  for (const item of state.agenda) {
    for (const { id, noteSkeleton } of shownCards(item)) {
      if (noteSkeleton.length === 0) continue;
      const mark = `${item.id}/${id}`;
      // The text may have moved to the other document since.
      if (documents.some(({ text }) => text.arrived.getMap(MARKS).has(mark))) continue;
      documentOf(itemFragment(item.id))?.text.edit((doc) => putIn(doc, itemFragment(item.id), noteSkeleton, mark));
    }
  }
}

/** All of them, not the last alone: nobody may have had the notes open when the others were. */
function shownCards({ cards, shownCardIds }: Item): Card[] {
  return shownCardIds.flatMap((shownId) => cards.find(({ id }) => id === shownId) ?? []);
}

function putIn(doc: Doc, name: string, headings: readonly string[], mark: string): void {
  doc.getMap(MARKS).set(mark, true);
  const fragment = doc.getXmlFragment(name);
  fragment.insert(isBlank(fragment) ? 0 : fragment.length, headings.map(headingOf));
}

function headingOf(words: string): XmlElement {
  const heading = new XmlElement<{ level: number }>('heading');
  heading.setAttribute('level', LEVEL);
  heading.insert(0, [new XmlText(words)]);
  return heading as unknown as XmlElement;
}

/** A page on which nobody has written holds at most the empty line that the editor makes: it stays under the headings. */
function isBlank(fragment: XmlFragment): boolean {
  return fragment.length <= 1 && fragment.toArray().every((node) => node instanceof XmlElement && isEmptyLine(node));
}

function isEmptyLine(line: XmlElement): boolean {
  return line.nodeName === 'paragraph' && line.toArray().every((node) => node instanceof XmlText && node.length === 0);
}
