// Where an item stands in the agenda: its number as people say it, and which one comes next. Derived, never stored.

import type { Item, MeetingState } from '$lib/core/meeting/model.ts';

/** The item's place as people say it, from 1; 0 when the agenda does not hold it. */
export function itemNumber(state: MeetingState, itemId: string): number {
  return state.agenda.findIndex((item) => item.id === itemId) + 1;
}

/** The item that is taken up after the current one: the first still waiting behind it, else the first still waiting. */
export function nextItem(state: MeetingState): Item | undefined {
  const currentIndex = state.agenda.findIndex((item) => item.id === state.current?.itemId);
  const isWaiting = (item: Item): boolean => item.state === 'waiting';
  return state.agenda.slice(currentIndex + 1).find(isWaiting) ?? state.agenda.find(isWaiting);
}
