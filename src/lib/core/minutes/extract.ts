// One item out of the minutes, with the items below it and the agreements that were made under them: an extract to be sent
// where only that is needed. Head and people stay, since an extract without them says nothing.

import type { Document } from './document.ts';
import type { Minutes } from './minutes.ts';
import type { MinutesWords } from './words.ts';

/** The minutes of that item alone; null when they hold no such item. */
export function extractOf(minutes: Minutes, itemId: string): Minutes | null {
  const at = minutes.items.findIndex(({ id }) => id === itemId);
  const item = minutes.items[at];
  if (!item) return null;
  const after = minutes.items.slice(at + 1);
  const end = after.findIndex(({ depth }) => depth <= item.depth);
  const items = [item, ...(end === -1 ? after : after.slice(0, end))];
  const ids = new Set<string | null>(items.map(({ id }) => id));
  const isUnder = (one: { itemId: string | null }) => ids.has(one.itemId);
  return {
    ...minutes,
    items,
    agreements: minutes.agreements.filter(isUnder),
    parked: minutes.parked.filter(isUnder),
    attachments: [],
    carriedOver: [],
    followedUp: [],
    nextMeeting: null,
  };
}

/** The document of an extract, which says that it is one. */
export function asExtract({ meta, blocks }: Document, { items }: Minutes, words: MinutesWords): Document {
  const said = [words.extract, items[0]?.number ?? ''].filter(Boolean).join(' ');
  return { meta: { ...meta, kind: `${meta.kind} – ${said}`, fileStem: `${meta.fileStem} – ${said}` }, blocks };
}
