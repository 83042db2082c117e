// Open text and closed text of one meeting (NT20). Each fragment belongs to the document that its item's openness says;
// what stands in the other one is moved, in one step that is on disk whole or not at all. Until it is, the document that
// it leaves tells nobody anything, and what was deleted there goes out without its words.

import { ContentDeleted, Doc, Item, applyUpdate, getItem, getState, type ID } from 'yjs';
import type { MeetingState } from '../../src/lib/core/meeting/model.ts';
import { strayFragments } from '../../src/lib/core/meeting/notes-rights.ts';
import type { MovedText, NotesStore } from '../store/notes-store.ts';
import { redoLate, type Decoded } from './late-changes.ts';
import { moveText } from './move-text.ts';
import { Moves } from './moves.ts';
import type { NotesDocument } from './notes-document.ts';
import type { Elsewhere } from './write-queue.ts';
import { Renumbered } from './renumbered.ts';

interface Side {
  document: NotesDocument;
  /** Moves out of this document that are not on disk yet. */
  underWay: number;
}

export class Openness {
  readonly #state: () => MeetingState;
  readonly #sides: readonly [Side, Side];
  readonly #moves = new Moves();
  /** Who writes here what was written elsewhere, as Yjs numbers clients. */
  readonly #client = new Doc().clientID;

  constructor(state: () => MeetingState, documents: readonly [NotesDocument, NotesDocument]) {
    this.#state = state;
    this.#sides = [
      { document: documents[0], underWay: 0 },
      { document: documents[1], underWay: 0 },
    ];
  }

  /** Reads what has moved before now. */
  async load(store: NotesStore): Promise<void> {
    for (const { document } of this.#sides) {
      for (const text of await store.movedFrom(document.docName)) this.#moves.add(document.docName, text);
    }
  }

  /** Moves every text that stands in the wrong document. `beforeMove` is told of each document and its fragments first. */
  review(beforeMove: (doc: Doc, names: string[]) => void): void {
    const [one, other] = this.#sides;
    this.#moveOut(one, other, beforeMove);
    this.#moveOut(other, one, beforeMove);
  }

  /**
   * Does again where it stands now what a late update did in a text that has moved, and takes what it wrote in a fragment
   * that stands elsewhere out of the step in which it came.
   */
  divert(
    document: NotesDocument,
    doc: Doc,
    decoded: Decoded,
    known: ReadonlyMap<number, number>,
  ): Elsewhere | undefined {
    const [one, other] = this.#sides;
    const target = one.document === document ? other.document : one.document;
    const { docName } = document;
    const strays = new Set(strayFragments(this.#state(), docName));
    const here = this.#renumberedIn(doc);
    const there = this.#renumberedIn(target.text.arrived);
    const late = redoLate(
      { docName, doc, decoded, known },
      {
        moves: this.#moves,
        isStray: (name) => strays.has(name),
        into: (name) => (name === docName ? here : there),
      },
    );
    takeOut(doc, late.left);
    const names = [...strays].filter((name) => isFilled(doc, name));
    if (names.length === 0 && here.isEmpty && there.isEmpty) return undefined;
    const moved = [...late.moved, ...this.#write(names, { from: document, to: target, here, there })];
    applyUpdate(doc, here.encode());
    const elsewhere = target.text.prepare((other) => applyUpdate(other, there.encode()));
    for (const name of names) empty(doc, name);
    return { ...elsewhere, additions: [...elsewhere.additions, { docName, updates: [], moved }] };
  }

  #moveOut(from: Side, to: Side, beforeMove: (doc: Doc, names: string[]) => void): void {
    const { text, docName } = from.document;
    const names = strayFragments(this.#state(), docName).filter((name) => isFilled(text.arrived, name));
    if (names.length === 0) return;
    beforeMove(text.arrived, names);
    from.document.hold();
    from.underWay += 1;
    const here = this.#renumberedIn(text.arrived);
    const there = this.#renumberedIn(to.document.text.arrived);
    const moved = this.#write(names, { from: from.document, to: to.document, here, there });
    const elsewhere = to.document.text.prepare((target) => applyUpdate(target, there.encode()));
    const settle = () => {
      elsewhere.settle();
      from.underWay -= 1;
      if (from.underWay === 0) from.document.release();
      void text.compact();
    };
    const leave = (doc: Doc) => {
      applyUpdate(doc, here.encode());
      for (const name of names) empty(doc, name);
    };
    text.edit(leave, { additions: [...elsewhere.additions, { docName, updates: [], moved }], settle });
  }

  /** Writes these fragments into the other document, and a sign of each move into their own. */
  #write(
    names: readonly string[],
    { from, to, here, there }: { from: NotesDocument; to: NotesDocument; here: Renumbered; there: Renumbered },
  ): MovedText[] {
    return names.map((name) => {
      const { client, clock } = here.add({ origin: null, parent: name, parentSub: null }, new ContentDeleted(1));
      const source = from.text.arrived.getXmlFragment(name);
      const target = to.text.arrived.getXmlFragment(name);
      const isGone = (id: ID) => this.#moves.of(from.docName, id) !== undefined;
      const parts = moveText(name, { source, target, into: there }, isGone);
      const moved: MovedText = { fragment: name, into: to.docName, sign: [client, clock], parts };
      this.#moves.add(from.docName, moved);
      return moved;
    });
  }

  #renumberedIn(doc: Doc): Renumbered {
    return new Renumbered(this.#client, getState(doc.store, this.#client));
  }
}

function isFilled(doc: Doc, name: string): boolean {
  return doc.share.has(name) && doc.getXmlFragment(name).length > 0;
}

function empty(doc: Doc, name: string): void {
  const fragment = doc.getXmlFragment(name);
  fragment.delete(0, fragment.length);
}

function takeOut(doc: Doc, ids: readonly ID[]): void {
  doc.transact((transaction) => {
    for (const id of ids) {
      const item = getItem(doc.store, id) as unknown;
      if (item instanceof Item) item.delete(transaction);
    }
  });
}
