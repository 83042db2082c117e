// Where an item stands, in words: for headings and lists.

import type { MeetingState } from '$lib/core/meeting/model.ts';
import type { Item } from '$lib/core/meeting/model/agenda.ts';
import { m } from '$lib/paraglide/messages.js';
import { itemCount, itemNumber } from './agenda-order.ts';
import { itemTitle, kindWord } from './words.ts';

/** "Punkt 3 af 6", and "Punkt 47" where numbers run on; a break has no number and is called what it is. */
export function itemPlace(state: MeetingState, item: Item): string {
  const number = itemNumber(state, item.id);
  if (number === '') return kindWord(item.kind);
  return state.firstItemNumber === 1
    ? m.live_item_of({ number, count: itemCount(state) })
    : m.records_item_place({ number });
}

/** "3 · Seks virksomme mekanismer"; a break by its title alone. */
export function numberedTitle(state: MeetingState, item: Item): string {
  return [itemNumber(state, item.id), itemTitle(item)].filter((part) => part !== '').join(' · ');
}
