// Words that leave the notes, wherever an editor can put them.

import { Doc, XmlElement, XmlText, applyUpdate, encodeStateAsUpdate } from 'yjs';
import { expect, test } from 'vitest';
import { wordsPattern } from '../../src/lib/core/privacy/redacting.ts';
import { putAway } from '../../server/notes/fragments.ts';
import { redactDocument, redactVersion } from '../../server/notes/redact-notes.ts';

const PAGE = 'item:1';
const PATTERN = wordsPattern('Anna Holm');

/** Notes that name somebody in a text, in what a picture says instead of itself, and in where a link leads. */
function notes(): Doc {
  const doc = new Doc();
  const paragraph = new XmlElement('paragraph');
  const text = new XmlText();
  text.applyDelta([
    { insert: 'Anna ', attributes: { bold: {} } },
    { insert: 'Holm ringer til ' },
    { insert: 'skolen', attributes: { link: { href: 'https://skolen.example/?fra=Anna Holm' } } },
  ]);
  paragraph.insert(0, [text]);
  const picture = new XmlElement('image');
  picture.setAttribute('alt', 'Anna Holm ved tavlen');
  picture.setAttribute('src', '/a.png');
  doc.getXmlFragment(PAGE).insert(0, [paragraph, picture]);
  return doc;
}

const shown = (state: Uint8Array, name: string) => {
  const doc = new Doc();
  applyUpdate(doc, state);
  return doc.getXmlFragment(name).toString();
};
const bytes = (state: Uint8Array) => Buffer.from(state).toString('latin1');

test('[PE5] words leave the text, the description of a picture and the address of a link, to the last byte', () => {
  const written = redactDocument([encodeStateAsUpdate(notes())], PATTERN, '[slettet]');
  if (!written) throw new Error('nothing was found');
  expect(shown(written, PAGE)).toContain('[slettet] ved tavlen');
  expect(shown(written, PAGE)).toContain('ringer til');
  expect(shown(written, PAGE)).toContain('/a.png');
  expect(bytes(written)).not.toMatch(/Anna|Holm/);
});

test('[PE5] a version is written anew without them, too', () => {
  const written = redactVersion(putAway(notes().getXmlFragment(PAGE)), PATTERN, '[slettet]');
  if (!written) throw new Error('nothing was found');
  expect(bytes(written)).not.toMatch(/Anna|Holm/);
});

test('[PE5] what names nobody stays as it is', () => {
  expect(redactDocument([encodeStateAsUpdate(notes())], wordsPattern('Bo Lind'), '[slettet]')).toBeNull();
});

test('[PE5] a page that comes back with the old text hears that it is gone', () => {
  const page = notes();
  const written = redactDocument([encodeStateAsUpdate(page)], PATTERN, '[slettet]');
  applyUpdate(page, written ?? new Uint8Array());
  expect(page.getXmlFragment(PAGE).toString()).not.toMatch(/Anna|Holm/);
});
