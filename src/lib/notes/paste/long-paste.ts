// Putting a long text in, part by part. Others may write meanwhile: the place where it goes on is one of the document's,
// not of the page's. When the editor goes away in the middle, the rest is put in at once: nothing that was pasted is lost.

import type { Editor } from '@tiptap/core';
import type { Slice } from '@tiptap/pm/model';
import type { RelativePosition } from 'yjs';
import { absolutePlace, relativePlace } from '../editor/relative-place.ts';
import { partsOf } from './parts.ts';

export class LongPaste {
  readonly #editor: Editor;
  readonly #parts: Slice[];
  #place: RelativePosition | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(editor: Editor, slice: Slice) {
    this.#editor = editor;
    this.#parts = partsOf(slice);
  }

  /** Puts the first part in now and the others one after the other, with the page's other work in between. */
  start(): void {
    const first = this.#parts.shift();
    if (!first) return;
    const { state, view } = this.#editor;
    const transaction = state.tr.replaceSelection(first).setMeta('paste', true);
    const behind = transaction.doc.resolve(transaction.mapping.map(state.selection.to));
    view.dispatch(transaction.scrollIntoView());
    this.#place = relativePlace(
      this.#editor.state,
      behind.parentOffset === 0 && behind.depth > 0 ? behind.before() : behind.pos,
    );
    this.#goOn();
  }

  /** Puts all the rest in at once. */
  finish(): void {
    clearTimeout(this.#timer);
    while (this.#parts.length > 0) this.#next();
  }

  #goOn(): void {
    if (this.#parts.length === 0) return;
    this.#timer = setTimeout(() => {
      this.#next();
      this.#goOn();
    }, 0);
  }

  #next(): void {
    const part = this.#parts.shift();
    if (!part || this.#editor.isDestroyed) return;
    const { state, view } = this.#editor;
    const at = this.#place === null ? null : absolutePlace(state, this.#place);
    const from = at ?? state.doc.content.size;
    const transaction = state.tr.replaceRange(from, from, part).setMeta('paste', true);
    const behind = transaction.mapping.map(from);
    view.dispatch(transaction);
    this.#place = relativePlace(this.#editor.state, behind);
  }
}
