// Where an item stands in the agenda: its number as people say it, and which one comes next. Derived, never stored.

import type { Item, MeetingState } from '$lib/core/meeting/model.ts';
import { isHeading } from '$lib/core/meeting/outline.ts';
import { itemNumbers } from '$lib/core/minutes/numbering.ts';

/** The item's number as people say it and the minutes print it ("3", "2.1"); empty for a break. */
export function itemNumber(state: MeetingState, itemId: string): string {
  return itemNumbers(state.agenda).get(itemId) ?? '';
}

/** How many items the agenda counts: neither breaks nor sub-items. */
export function itemCount(state: MeetingState): number {
  return state.agenda.filter((item) => item.kind !== 'break' && item.parentId === null).length;
}

/**
 * The item that is taken up after the current one: the first still waiting behind it, else the first still waiting.
 * A heading is passed over: its sub-items are taken up (rule AG11).
 */
export function nextItem(state: MeetingState): Item | undefined {
  const currentIndex = state.agenda.findIndex((item) => item.id === state.current?.itemId);
  const isWaiting = (item: Item): boolean => item.state === 'waiting' && !isHeading(state.agenda, item);
  return state.agenda.slice(currentIndex + 1).find(isWaiting) ?? state.agenda.find(isWaiting);
}
