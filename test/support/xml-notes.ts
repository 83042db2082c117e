// Notes written down as nested arrays, made into what Yjs holds.

import * as Y from 'yjs';

export type NoteSpec =
  | string
  | { text: string; marks: Record<string, unknown> }
  | [name: string, attributes: Record<string, unknown>, ...children: NoteSpec[]];

/** A fragment in a document of its own. */
export function fragmentOf(...specs: NoteSpec[]): Y.XmlFragment {
  const fragment = new Y.Doc().getXmlFragment('item:a');
  fragment.insert(0, nodesOf(...specs));
  return fragment;
}

/** The same as nodes, for a fragment that there is. */
export function nodesOf(...specs: NoteSpec[]): (Y.XmlElement | Y.XmlText)[] {
  return specs.map(nodeOf);
}

function nodeOf(spec: NoteSpec): Y.XmlElement | Y.XmlText {
  if (typeof spec === 'string') return new Y.XmlText(spec);
  if (!Array.isArray(spec)) {
    const text = new Y.XmlText();
    text.insert(0, spec.text, spec.marks);
    return text;
  }
  const [name, attributes, ...children] = spec;
  const element = new Y.XmlElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value as string);
  element.insert(0, children.map(nodeOf));
  return element;
}

export const p = (...children: NoteSpec[]): NoteSpec => ['paragraph', {}, ...children];
export const bold = (text: string): NoteSpec => ({ text, marks: { bold: {} } });
export const heading = (level: number, text: string): NoteSpec => ['heading', { level }, text];
export const bullets = (...items: NoteSpec[][]): NoteSpec => [
  'bulletList',
  {},
  ...items.map((children): NoteSpec => ['listItem', {}, ...children]),
];
