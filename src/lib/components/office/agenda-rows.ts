// The agenda as the builder shows it: each item with its number and its times on the clock.

import { itemBoxMs } from '$lib/core/meeting/clock.ts';
import { closingItem, type Item, type MeetingState } from '$lib/core/meeting/model.ts';
import { itemNumbers } from '$lib/core/minutes/numbering.ts';

export interface AgendaRow {
  readonly id: string;
  readonly item: Item;
  /** As people say it; empty for a break. */
  readonly number: string;
  readonly startsAtMs: number;
  /** The closing step, which stays last. */
  readonly isClosing: boolean;
}

/** The rows of the agenda in this order of items: the present one, or the one that a drag is about to give. */
export function agendaRows(state: MeetingState, agenda: readonly Item[] = state.agenda): AgendaRow[] {
  const numbers = itemNumbers(agenda);
  const closingId = closingItem(state)?.id;
  let startsAtMs = state.startedAtMs ?? state.startsAtMs;
  return agenda.map((item) => {
    const row = { id: item.id, item, number: numbers.get(item.id) ?? '', startsAtMs, isClosing: item.id === closingId };
    startsAtMs += itemBoxMs(item);
    return row;
  });
}

/** The sum of the items' minutes. */
export function agendaMs(state: MeetingState): number {
  return state.agenda.reduce((sumMs, item) => sumMs + itemBoxMs(item), 0);
}
