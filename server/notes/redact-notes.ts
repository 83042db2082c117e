// Words taken out of notes for good: from the living document and from its versions. What is deleted from a Yjs document leaves
// it when it is written anew; a page that comes back with the old text hears of the deletion like of any other.

import { Doc, XmlElement, XmlText, applyUpdate, encodeStateAsUpdate, type XmlFragment } from 'yjs';
import { mentions, redact } from '../../src/lib/core/privacy/redacting.ts';
import { putAway, takeOut } from './fragments.ts';

/** Deeper than this no editor makes it. */
const MAX_DEPTH = 60;

/** The updates of a document as one, without the words; null where they stand nowhere in it. */
export function redactDocument(updates: readonly Uint8Array[], pattern: RegExp, put: string): Uint8Array | null {
  const doc = new Doc();
  try {
    for (const update of updates) applyUpdate(doc, update);
    let count = 0;
    doc.transact(() => {
      for (const name of doc.share.keys()) count += redactNode(doc.getXmlFragment(name), pattern, put, 0);
    });
    return count === 0 ? null : encodeStateAsUpdate(doc);
  } finally {
    doc.destroy();
  }
}

/** A version without the words; null where they stand nowhere in it. */
export function redactVersion(state: Uint8Array, pattern: RegExp, put: string): Uint8Array | null {
  const fragment = takeOut(state);
  // A copy of its own: in the old one the words stand until it is forgotten.
  return redactNode(fragment, pattern, put, 0) === 0 ? null : putAway(fragment);
}

function redactNode(node: XmlFragment | XmlElement, pattern: RegExp, put: string, depth: number): number {
  if (depth > MAX_DEPTH) return 0;
  let count = 0;
  for (const child of node.toArray()) {
    if (child instanceof XmlText) count += redactText(child, pattern, put);
    else if (child instanceof XmlElement) {
      count += redactAttributes(child, pattern, put) + redactNode(child, pattern, put, depth + 1);
    }
  }
  return count;
}

/** What a picture says instead of itself, and whatever else stands beside the text. */
function redactAttributes(element: XmlElement, pattern: RegExp, put: string): number {
  const named = Object.entries(element.getAttributes() as Record<string, unknown>).flatMap(([name, value]) =>
    typeof value === 'string' && mentions(value, pattern) ? [{ name, value }] : [],
  );
  for (const { name, value } of named) element.setAttribute(name, redact(value, pattern, put));
  return named.length;
}

/** From the end, so that the places before it stay what they were. What is embedded takes one place. */
function redactText(text: XmlText, pattern: RegExp, put: string): number {
  const count = redactMarks(text, pattern);
  const plain = deltaOf(text)
    .map(({ insert }) => (typeof insert === 'string' ? insert : '\u0000'))
    .join('');
  const found = [...plain.matchAll(pattern)].reverse();
  for (const { index, 0: words } of found) {
    text.delete(index, words.length);
    text.insert(index, put);
  }
  return count + found.length;
}

/** A mark that names somebody goes as a whole: half an address leads nowhere. */
function redactMarks(text: XmlText, pattern: RegExp): number {
  let count = 0;
  let index = 0;
  for (const { insert, attributes = {} } of deltaOf(text)) {
    const length = typeof insert === 'string' ? insert.length : 1;
    const named = Object.keys(attributes).filter((mark) => mentions(attributes[mark], pattern));
    if (named.length > 0) text.format(index, length, Object.fromEntries(named.map((mark) => [mark, null])));
    count += named.length;
    index += length;
  }
  return count;
}

const deltaOf = (text: XmlText) => text.toDelta() as { insert: unknown; attributes?: Record<string, unknown> }[];
