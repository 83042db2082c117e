// The notes of the example municipality: lines of a tale as what the shared notes hold.

import { Doc, XmlElement, XmlText, encodeStateAsUpdate } from 'yjs';

/** Whoever wrote it is nobody who could come back to it: always the same, so that the same tale gives the same bytes. */
const CLIENT_ID = 1;
const HEADING_LEVEL = 3;

/** A new document of notes. */
export function newNotes(): Doc {
  const doc = new Doc();
  doc.clientID = CLIENT_ID;
  return doc;
}

/** Puts the lines at the end of a page. */
export function writeLines(doc: Doc, page: string, lines: readonly string[]): void {
  const fragment = doc.getXmlFragment(page);
  let list: XmlElement | null = null;
  for (const line of lines) {
    const entry = /^- (?<text>.*)/.exec(line)?.groups?.text;
    if (entry === undefined) {
      list = null;
      fragment.push([lineOf(line)]);
      continue;
    }
    if (!list) fragment.push([(list = new XmlElement('bulletList'))]);
    const item = new XmlElement('listItem');
    item.insert(0, [paragraph(entry)]);
    list.push([item]);
  }
}

/** All of a document, as one update. */
export const updateOf = (doc: Doc): Uint8Array => encodeStateAsUpdate(doc);

function lineOf(line: string): XmlElement {
  const words = /^# (?<words>.*)/.exec(line)?.groups?.words;
  if (words === undefined) return paragraph(line);
  const heading = new XmlElement<{ level: number }>('heading');
  heading.setAttribute('level', HEADING_LEVEL);
  heading.insert(0, [new XmlText(words)]);
  return heading as unknown as XmlElement;
}

function paragraph(text: string): XmlElement {
  const element = new XmlElement('paragraph');
  element.insert(0, [new XmlText(text)]);
  return element;
}
