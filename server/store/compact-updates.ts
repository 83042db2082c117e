// One update that says what many said.

import { Doc, applyUpdate, encodeStateAsUpdate } from 'yjs';

/**
 * Joins updates in the order of their arrival. Goes through a document rather than `mergeUpdates`, so that text that was
 * deleted is gone from the result; an update whose predecessor has not arrived yet is kept.
 */
export function compactUpdates(updates: readonly Uint8Array[]): Uint8Array {
  const doc = new Doc();
  for (const update of updates) applyUpdate(doc, update);
  const compacted = encodeStateAsUpdate(doc);
  doc.destroy();
  return compacted;
}
