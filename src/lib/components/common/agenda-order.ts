// Where an item stands in the agenda: its number as people say it. Derived, never stored.

import type { MeetingState } from '$lib/core/meeting/model.ts';
import { itemNumbers } from '$lib/core/minutes/numbering.ts';

/** The item's number as people say it and the minutes print it ("3", "2.1"); empty for a break. */
export function itemNumber(state: MeetingState, itemId: string): string {
  return itemNumbers(state).get(itemId) ?? '';
}

/** How many items the agenda counts: neither breaks nor sub-items. */
export function itemCount(state: MeetingState): number {
  return state.agenda.filter((item) => item.kind !== 'break' && item.parentId === null).length;
}
