// Pictures that a pasted text holds itself. Each leaves a mark at its place, is stored like any other picture, and stands
// there when it is; others may write meanwhile. What cannot be read or stored is taken out again and counted as lost.

import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';

const DATA_ADDRESS = /^data:(image\/[a-z.+-]+);base64,([a-z0-9+/=\s]+)$/i;

interface Outcome {
  /** Pictures that are not in the text. */
  lost: number;
  /** Pictures that say nothing to those who do not see them. */
  unnamed: number;
}

export class PastedPictures {
  readonly #editor: () => Editor;
  readonly #store: (file: File) => Promise<string>;
  readonly #onDone: (outcome: Outcome) => void;
  readonly #waiting = new Map<string, File>();
  #count = 0;

  constructor(editor: () => Editor, store: (file: File) => Promise<string>, onDone: (outcome: Outcome) => void) {
    this.#editor = editor;
    this.#store = store;
    this.#onDone = onDone;
  }

  /** Takes the pictures out of a text that is about to be put in, and tells how many those are. */
  takeOut(html: string): { html: string; taken: number } {
    const { body } = new DOMParser().parseFromString(html, 'text/html');
    let taken = 0;
    for (const image of body.querySelectorAll('img[src^="data:image/" i]')) {
      const file = fileOf(image.getAttribute('src') ?? '');
      if (!file) continue;
      const mark = `pasted:${Date.now()}-${(this.#count += 1)}`;
      this.#waiting.set(mark, file);
      image.removeAttribute('src');
      image.setAttribute('data-pasted', mark);
      taken += 1;
    }
    return { html: taken === 0 ? html : body.innerHTML, taken };
  }

  /** Stores those whose marks have come into the text. */
  async storeFound(): Promise<void> {
    const found = [...this.#waiting].filter(([mark]) => this.#find(mark));
    for (const [mark] of found) this.#waiting.delete(mark);
    const outcome: Outcome = { lost: 0, unnamed: 0 };
    for (const [mark, file] of found) {
      const id = await this.#store(file).catch(() => null);
      this.#putIn(mark, id, outcome);
    }
    if (outcome.lost + outcome.unnamed > 0) this.#onDone(outcome);
  }

  #putIn(mark: string, attachmentId: string | null, outcome: Outcome): void {
    if (attachmentId === null) outcome.lost += 1;
    const found = this.#find(mark);
    if (!found) return;
    const { node, at } = found;
    const { state, view } = this.#editor();
    const transaction = state.tr.setMeta('addToHistory', false);
    if (attachmentId === null) transaction.delete(at, at + node.nodeSize);
    else transaction.setNodeMarkup(at, undefined, { ...node.attrs, attachmentId, src: null });
    if (attachmentId !== null && !node.attrs['alt']) outcome.unnamed += 1;
    view.dispatch(transaction);
  }

  #find(mark: string): { node: Node; at: number } | undefined {
    const editor = this.#editor();
    if (editor.isDestroyed) return undefined;
    let found: { node: Node; at: number } | undefined;
    editor.state.doc.descendants((node, at) => {
      if (node.type.name === 'image' && node.attrs['src'] === mark) found = { node, at };
      return found === undefined;
    });
    return found;
  }
}

/** The picture that an address holds itself; null when it holds none. */
function fileOf(address: string): File | null {
  const [, type = '', base64 = ''] = DATA_ADDRESS.exec(address) ?? [];
  try {
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
    return bytes.length === 0 ? null : new File([bytes], 'billede', { type: type.toLowerCase() });
  } catch {
    return null;
  }
}
