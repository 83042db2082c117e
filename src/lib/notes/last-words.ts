// The last words before a page is left. A browser gives up what it has not finished writing into its database when the page
// goes; what is written here is written at once, and read into the document when the page is opened again.

import { fromBase64, toBase64 } from 'lib0/buffer';
import { mergeUpdates } from 'yjs';

export interface LastWords {
  /** What had not been written yet; empty when there was nothing. */
  update: Uint8Array;
  /** How many changes the server had not yet called saved. */
  waiting: number;
}

/** What was kept under this name and not yet forgotten; null when there is nothing that can be read. */
export function lastWords(name: string): LastWords | null {
  try {
    const [waiting, update] = localStorage.getItem(name)?.split(' ') ?? [];
    return update === undefined ? null : { update: fromBase64(update), waiting: Number(waiting) || 0 };
  } catch {
    return null;
  }
}

/** Keeps these words beside those that are kept already; a browser that keeps nothing does not. */
export function keepLastWords(name: string, { update, waiting }: LastWords): void {
  const earlier = lastWords(name)?.update ?? new Uint8Array();
  const updates = [earlier, update].filter(({ length }) => length > 0);
  try {
    localStorage.setItem(name, `${waiting} ${updates.length > 0 ? toBase64(mergeUpdates(updates)) : ''}`);
  } catch {
    // Full, or refused: then the database is all there is.
  }
}

export function forgetLastWords(name: string): void {
  try {
    localStorage.removeItem(name);
  } catch {
    // Refused: then nothing is there.
  }
}
