// Minutes that were kept whole, for a reader who may not look into closed items: the same that a reader of open sight is given
// of the meeting itself (rule MF6).

import type { MeetingState } from '../meeting/model.ts';
import type { Minutes, MinutesItem } from './minutes.ts';

/** The items of a meeting that are closed now, also those that were taken off its agenda: what was parked from one hangs on it still. */
export function closedItems({ agenda, removedItems }: MeetingState): string[] {
  return [...agenda, ...removedItems.map(({ item }) => item)].filter(({ closed }) => closed).map(({ id }) => id);
}

/** The minutes without what is in closed items and hangs on them; `closedNow` are those of the meeting (`closedItems`), whatever was closed when they were kept. */
export function openMinutes(whole: Minutes, closedNow: readonly string[]): Minutes {
  const closed = new Set<string | null>(closedNow);
  for (const { id, closed: isClosed } of whole.items) if (isClosed) closed.add(id);
  const isOpen = ({ itemId }: { itemId: string | null }) => !closed.has(itemId);
  return {
    ...whole,
    items: whole.items.map((item) => (closed.has(item.id) ? faceOf(item) : item)),
    agreements: whole.agreements.filter(isOpen),
    parked: whole.parked.filter(isOpen),
  };
}

/** That there is such an item, and who took no part in it; not why. */
function faceOf({ id, number, depth, kind, skipped, planned, missing }: MinutesItem): MinutesItem {
  return {
    ...{ id, number, depth, kind, skipped, closed: true, title: '', proposal: '', caseText: '' },
    ...{ planned, lead: '', leadRole: null, side: null },
    ...{ account: [], decision: '', activities: [], attachments: [], vote: null, statements: [] },
    missing: missing.map(({ name }) => ({ name, reason: '', disqualified: null })),
  };
}
