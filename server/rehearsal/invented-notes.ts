// What the invented people of a rehearsal write in the shared notes: a line now and then on the page of the current item.

import { XmlElement, XmlText } from 'yjs';
import { findItem, type MeetingState } from '../../src/lib/core/meeting/model.ts';
import { itemFragment } from '../../src/lib/core/meeting/notes-rights.ts';
import type { OpenNotes } from '../notes/open-notes.ts';

const LINES = [
  'Vi skal have hele personalet med fra begyndelsen.',
  'Eleverne siger selv, at de har brug for flere små pauser.',
  'Tallene for 6. årgang ser bedre ud end sidste år.',
  'Hvad har vi prøvet før, og hvorfor holdt vi op?',
  'Forslag: begynd med én årgang, og se, hvad der sker.',
  'Skolebestyrelsen vil gerne inddrages, før der bliver besluttet noget.',
];

/** Writes the next line as this person; nothing on an item that they may not look into. */
export function writeLine(notes: OpenNotes, state: MeetingState, name: string, turn: number): void {
  const item = findItem(state, state.current?.itemId);
  if (!item || item.closed) return;
  const page = itemFragment(item.id);
  const line = `${LINES[turn % LINES.length] ?? ''} (${name})`;
  notes.documentOf(page)?.text.edit((doc) => {
    const fragment = doc.getXmlFragment(page);
    const paragraph = new XmlElement('paragraph');
    paragraph.insert(0, [new XmlText(line)]);
    fragment.insert(fragment.length, [paragraph]);
  });
}
