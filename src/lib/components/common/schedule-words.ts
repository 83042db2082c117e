// What a change leads to, in one line: "slut 17.09 i stedet for 17.00 · punkt 5 får 4 minutter".

import type { MeetingState } from '$lib/core/meeting/model.ts';
import { findItem } from '$lib/core/meeting/model.ts';
import type { Consequence } from '$lib/core/meeting/schedule.ts';
import { MINUTE_MS } from '$lib/core/time.ts';
import { m } from '$lib/paraglide/messages.js';
import { itemNumber } from './agenda-order.ts';
import { timeBare } from './format.ts';
import { itemTitle } from './words.ts';

const MOST_ITEMS = 3;

/** The consequence as people say it; `without` names an item that needs no mention. */
export function consequenceText(state: MeetingState, told: Consequence, without?: string): string {
  const after = timeBare(told.endAfterMs, state.timeZone);
  const before = timeBare(told.endBeforeMs, state.timeZone);
  const end = after === before ? m.time_end_stays({ time: after }) : m.time_end_instead({ after, before });
  // An item that is only about to be there has no name yet; whoever adds it knows its minutes.
  const items = told.items.filter(({ itemId }) => itemId !== without && findItem(state, itemId));
  const parts = items.slice(0, MOST_ITEMS).map(({ itemId, toMs }) => {
    const item = findItem(state, itemId);
    const number = item ? itemNumber(state, itemId) : '';
    const count = Math.round(toMs / MINUTE_MS);
    if (number !== '') return m.time_item_gets({ number, count });
    return m.time_named_gets({ title: item ? itemTitle(item) : '', count });
  });
  const more = items.length - parts.length;
  return [end, ...parts, ...(more > 0 ? [m.time_items_more({ count: more })] : [])].join(' · ');
}
