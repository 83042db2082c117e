// Open text and closed text of one meeting (NT20). Each fragment belongs to the document that its item's openness says;
// what stands in the other one is moved, in one step that is on disk whole or not at all. Until it is, the document that
// it leaves tells nobody anything, and what was deleted there goes out without its words.

import { XmlElement, XmlText, type Doc } from 'yjs';
import type { MeetingState } from '../../src/lib/core/meeting/model.ts';
import { strayFragments } from '../../src/lib/core/meeting/notes-rights.ts';
import { copiesOf } from './fragments.ts';
import type { MovedText, NotesStore } from '../store/notes-store.ts';
import { MovedAway, partsOf, type Structs } from './late-text.ts';
import type { NotesDocument } from './notes-document.ts';
import type { Elsewhere } from './notes-text.ts';

interface Side {
  document: NotesDocument;
  movedAway: MovedAway;
  /** Moves out of this document that are not on disk yet. */
  underWay: number;
}

export class Openness {
  readonly #state: () => MeetingState;
  readonly #sides: readonly [Side, Side];
  /** The paragraphs that late words were put into, by fragment: the next ones follow there. */
  readonly #lateTexts = new Map<string, XmlText>();

  constructor(state: () => MeetingState, documents: readonly [NotesDocument, NotesDocument]) {
    this.#state = state;
    const side = (document: NotesDocument): Side => ({ document, movedAway: new MovedAway(), underWay: 0 });
    this.#sides = [side(documents[0]), side(documents[1])];
  }

  /** Reads what has moved before now. */
  async load(store: NotesStore): Promise<void> {
    for (const { document, movedAway } of this.#sides) {
      for (const text of await store.movedFrom(document.docName)) movedAway.add(text);
    }
  }

  /** Moves every text that stands in the wrong document. `beforeMove` is told of each document and its fragments first. */
  review(beforeMove: (doc: Doc, names: string[]) => void): void {
    const [one, other] = this.#sides;
    this.#moveOut(one, other, beforeMove);
    this.#moveOut(other, one, beforeMove);
  }

  /**
   * Takes what a late update has written in a fragment that stands elsewhere now out of the step in which it came. Words
   * for a text that has been moved and has come back meanwhile stay in this document.
   */
  divert(
    document: NotesDocument,
    doc: Doc,
    structs: Structs,
    known: ReadonlyMap<number, number>,
  ): Elsewhere | undefined {
    const [one, other] = this.#sides;
    const [from, to] = one.document === document ? [one, other] : [other, one];
    const strays = strayFragments(this.#state(), document.docName);
    const late = from.movedAway.wordsIn(doc, structs, known);
    const names = strays.filter((name) => isFilled(doc, name));
    if (names.length === 0 && late.length === 0) return undefined;
    const elsewhere = to.document.text.prepare((target) => {
      for (const name of names) append(target, name, doc);
      for (const { words, moved } of late) {
        this.#addLate(strays.includes(moved.fragment) ? target : doc, moved.fragment, words);
      }
    });
    const moved = [...late.map((one) => one.moved), ...names.map((name) => takeAway(from, doc, name))];
    const { docName } = from.document;
    return { ...elsewhere, additions: [...elsewhere.additions, { docName, updates: [], moved }] };
  }

  #moveOut(from: Side, to: Side, beforeMove: (doc: Doc, names: string[]) => void): void {
    const { text, docName } = from.document;
    const names = strayFragments(this.#state(), docName).filter((name) => isFilled(text.arrived, name));
    if (names.length === 0) return;
    beforeMove(text.arrived, names);
    from.document.hold();
    from.underWay += 1;
    const elsewhere = to.document.text.prepare((target) => {
      for (const name of names) append(target, name, text.arrived);
    });
    const settle = () => {
      elsewhere.settle();
      from.underWay -= 1;
      if (from.underWay === 0) from.document.release();
      void text.compact();
    };
    const moved = names.map((name) => partsOf(name, text.arrived.getXmlFragment(name)));
    text.edit((doc) => names.forEach((name) => takeAway(from, doc, name)), {
      additions: [...elsewhere.additions, { docName, updates: [], moved }],
      settle,
    });
  }

  /** Puts late words where the last ones of this page stand, or at its end. */
  #addLate(target: Doc, name: string, words: string): void {
    const [first = '', ...lines] = words.split('\n');
    const known = this.#lateTexts.get(name);
    if (known?.doc === target && known._item?.deleted === false) known.insert(known.length, first);
    else if (first !== '') this.#addParagraph(target, name, first);
    for (const line of lines) this.#addParagraph(target, name, line);
  }

  #addParagraph(target: Doc, name: string, words: string): void {
    const text = new XmlText(words);
    const paragraph = new XmlElement('paragraph');
    paragraph.insert(0, [text]);
    const fragment = target.getXmlFragment(name);
    fragment.insert(fragment.length, [paragraph]);
    this.#lateTexts.set(name, text);
  }
}

function isFilled(doc: Doc, name: string): boolean {
  return doc.share.has(name) && doc.getXmlFragment(name).length > 0;
}

function append(target: Doc, name: string, source: Doc): void {
  const fragment = target.getXmlFragment(name);
  fragment.insert(fragment.length, copiesOf(source.getXmlFragment(name)));
}

/** Empties the fragment, and remembers what stood there. */
function takeAway({ movedAway }: Side, doc: Doc, name: string): MovedText {
  const fragment = doc.getXmlFragment(name);
  const moved = partsOf(name, fragment);
  movedAway.add(moved);
  fragment.delete(0, fragment.length);
  return moved;
}
