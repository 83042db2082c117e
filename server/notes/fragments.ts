// What stands in a fragment of the notes: copied, put away whole, and put back. Copies are made node by node, by an
// allow-list of types: a hostile client can put anything into a document, and a copy must never throw for it.

import {
  AbstractType,
  Doc,
  XmlElement,
  XmlText,
  applyUpdate,
  encodeStateAsUpdate,
  type Transaction,
  type XmlFragment,
} from 'yjs';

type Node = XmlElement | XmlText;

/** The fragment's name in a version, where it stands alone. */
const ALONE = 'text';
/** Deeper than this nothing is copied: no editor makes it, and recursion stays bounded. */
const MAX_DEPTH = 60;

/** Copies of all that stands in the fragment, to be inserted elsewhere. */
export function copiesOf(fragment: XmlFragment): Node[] {
  return fragment.toArray().flatMap((node) => copyOf(node, 0));
}

function copyOf(node: unknown, depth: number): Node[] {
  if (depth > MAX_DEPTH) return [];
  if (node instanceof XmlText) return [textCopy(node)];
  if (!(node instanceof XmlElement)) return [];
  const copy = new XmlElement(node.nodeName);
  for (const [name, value] of Object.entries(node.getAttributes() as Record<string, unknown>)) {
    if (typeof value !== 'object') copy.setAttribute(name, value as string);
  }
  copy.insert(
    0,
    node.toArray().flatMap((child) => copyOf(child, depth + 1)),
  );
  return [copy];
}

function textCopy(text: XmlText): XmlText {
  const copy = new XmlText();
  const delta = text.toDelta() as { insert: unknown }[];
  copy.applyDelta(delta.filter(({ insert }) => typeof insert === 'string'));
  return copy;
}

/** The fragment alone, as an update that needs no other: nothing that was deleted before is in it. */
export function putAway(fragment: XmlFragment): Uint8Array {
  const doc = new Doc();
  doc.getXmlFragment(ALONE).insert(0, copiesOf(fragment));
  const state = encodeStateAsUpdate(doc);
  doc.destroy();
  return state;
}

/** The fragment that was put away; it stands in a document of its own. */
export function takeOut(state: Uint8Array): XmlFragment {
  const doc = new Doc();
  applyUpdate(doc, state);
  return doc.getXmlFragment(ALONE);
}

/** Whether two fragments say the same, in the same form. */
export function sayTheSame(one: XmlFragment, other: XmlFragment): boolean {
  return one.toString() === other.toString();
}

/**
 * Gives the fragment this content by ordinary edits. What is the same at the beginning and at the end stays as it is, so
 * that what others write there meanwhile stands.
 */
export function putBack(fragment: XmlFragment, wanted: XmlFragment): void {
  const now = fragment.toArray().map(String);
  const then = wanted.toArray().map(String);
  const shorter = Math.min(now.length, then.length);
  let start = 0;
  while (start < shorter && now[start] === then[start]) start += 1;
  let end = 0;
  while (end < shorter - start && now[now.length - 1 - end] === then[then.length - 1 - end]) end += 1;
  fragment.delete(start, now.length - start - end);
  const missing = wanted.toArray().slice(start, then.length - end);
  fragment.insert(
    start,
    missing.flatMap((node) => copyOf(node, 0)),
  );
}

/** Names of the fragments in which a step has changed anything. */
export function changedRoots({ changed, doc }: Transaction): string[] {
  const roots = new Set([...changed.keys()].map(rootOf));
  return [...doc.share].flatMap(([name, type]) => (roots.has(type) ? [name] : []));
}

function rootOf(type: unknown): unknown {
  let at = type;
  while (at instanceof AbstractType && at._item) at = at._item.parent;
  return at;
}
