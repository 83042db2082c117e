// What the writers of a bench type: one character at a time, each the only one of its kind in the document, so that a
// receiver knows from its four bytes alone which one has come, also when a server joins several updates in one frame.

import * as Y from 'yjs';

/** Ids whose bytes are never those of a marked character. */
const FIRST_CLIENT_ID = 2_000_000_000;
const FIRST_CODE_POINT = 0x10000;
/** Characters that one writer can have. */
export const CHARACTERS = 1_024;
/** Writers of one document. */
export const WRITERS = 64;

export interface Typed {
  /** Makes the writer's own paragraph. */
  beginning: Uint8Array;
  /** One update a character. */
  characters: Uint8Array[];
}

export function clientIdOf(writer: number): number {
  return FIRST_CLIENT_ID + writer;
}

/** The number of a character in its document. */
export function keyOf(writer: number, character: number): number {
  return writer * CHARACTERS + character;
}

export function writerOf(key: number): number {
  return Math.floor(key / CHARACTERS);
}

/** Everything that a writer will type, as the updates that its page would send. */
export function typing(writer: number, count: number): Typed {
  const doc = new Y.Doc();
  doc.clientID = clientIdOf(writer);
  const updates: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array) => updates.push(update));
  const text = new Y.XmlText();
  const paragraph = new Y.XmlElement('paragraph');
  doc.transact(() => {
    paragraph.insert(0, [text]);
    doc.getXmlFragment('item:bench').push([paragraph]);
  });
  for (let character = 0; character < count; character += 1) {
    text.insert(text.length, characterOf(keyOf(writer, character)));
  }
  doc.destroy();
  const [beginning, ...characters] = updates;
  if (!beginning) throw new Error('nothing was written');
  return { beginning, characters };
}

function characterOf(key: number): string {
  return String.fromCodePoint(FIRST_CODE_POINT + key);
}

/** Paragraphs of so many bytes altogether, in updates that every server takes. */
export function longText(bytes: number): Uint8Array[] {
  const paragraphBytes = 200;
  const paragraphsOfUpdate = 500;
  const doc = new Y.Doc();
  const updates: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array) => updates.push(update));
  for (let left = bytes / paragraphBytes; left > 0; left -= paragraphsOfUpdate) {
    const paragraphs = Array.from({ length: Math.min(left, paragraphsOfUpdate) }, () => {
      const paragraph = new Y.XmlElement('paragraph');
      paragraph.insert(0, [new Y.XmlText('Vi aftalte det. '.repeat(paragraphBytes / 16))]);
      return paragraph;
    });
    doc.getXmlFragment('item:long').push(paragraphs);
  }
  return updates;
}

/** The keys of all marked characters in a text. */
export function keysIn(text: string): number[] {
  const keys: number[] = [];
  for (const character of text) {
    const key = (character.codePointAt(0) ?? 0) - FIRST_CODE_POINT;
    if (key >= 0 && key < WRITERS * CHARACTERS) keys.push(key);
  }
  return keys;
}

/** Calls back with the key of every marked character between two places of a frame. */
export function scan(bytes: Uint8Array, start: number, end: number, onKey: (key: number) => void): void {
  for (let at = start; at + 3 < end; at += 1) {
    if (bytes[at] !== 0xf0) continue;
    const second = bytes[at + 1] ?? 0;
    const third = bytes[at + 2] ?? 0;
    const fourth = bytes[at + 3] ?? 0;
    if (second < 0x90 || second > 0x9f || (third & 0xc0) !== 0x80 || (fourth & 0xc0) !== 0x80) continue;
    onKey(((second & 0x0f) << 12) | ((third & 0x3f) << 6) | (fourth & 0x3f));
    at += 3;
  }
}
