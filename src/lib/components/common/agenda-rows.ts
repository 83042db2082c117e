// The agenda as the builder shows it: each item with its number, its times on the clock and its sub-items.

import { itemBoxMs } from '$lib/core/meeting/clock.ts';
import { closingItem, type MeetingState } from '$lib/core/meeting/model.ts';
import { type Item } from '$lib/core/meeting/model/agenda.ts';
import { blockBoxMs } from '$lib/core/meeting/outline.ts';
import { itemNumbers } from '$lib/core/minutes/numbering.ts';

export interface AgendaRow {
  readonly id: string;
  readonly item: Item;
  /** As people say it; empty for a break. */
  readonly number: string;
  readonly startsAtMs: number;
  /** The item's time with that of its sub-items. */
  readonly blockMs: number;
  /** The closing step, which stays last. */
  readonly isClosing: boolean;
}

/** An item with its sub-items: what is carried together. */
export interface AgendaBlock extends AgendaRow {
  readonly subs: readonly AgendaRow[];
}

/** The rows of the agenda in this order of items: the present one, or the one that a drag is about to give. */
export function agendaRows(state: MeetingState, agenda: readonly Item[] = state.agenda): AgendaRow[] {
  const numbers = itemNumbers({ ...state, agenda });
  const closingId = closingItem(state)?.id;
  let startsAtMs = state.startedAtMs ?? state.startsAtMs;
  return agenda.map((item) => {
    const row = {
      ...{ id: item.id, item, number: numbers.get(item.id) ?? '', startsAtMs },
      blockMs: blockBoxMs(agenda, item.id),
      isClosing: item.id === closingId,
    };
    startsAtMs += itemBoxMs(item);
    return row;
  });
}

/** The same rows, those of sub-items inside that of their item. */
export function agendaBlocks(rows: readonly AgendaRow[]): AgendaBlock[] {
  return rows
    .filter(({ item }) => item.parentId === null)
    .map((row) => ({ ...row, subs: rows.filter(({ item }) => item.parentId === row.id) }));
}

/** The items in the order of these blocks, each sub-item under the item that it is carried to. */
export function agendaOf(blocks: readonly AgendaBlock[]): Item[] {
  return blocks.flatMap(({ item, subs }) => [item, ...subs.map((sub) => ({ ...sub.item, parentId: item.id }))]);
}
