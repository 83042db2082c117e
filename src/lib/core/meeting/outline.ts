// The agenda as an outline: items, and one level of sub-items that stand directly behind the item they belong to (rule AG9).

import { itemBoxMs } from './clock.ts';
import { closingItem, type MeetingState } from './model.ts';
import { type Item } from './model/agenda.ts';

type Agenda = readonly Item[];

/** The item's sub-items, in order. */
export function subItems(agenda: Agenda, itemId: string): Item[] {
  return agenda.filter((item) => item.parentId === itemId);
}

/** The item with its sub-items: what moves, is copied and is removed together. Empty when the agenda does not hold it. */
export function blockOf(agenda: Agenda, itemId: string): Item[] {
  return agenda.filter((item) => item.id === itemId || item.parentId === itemId);
}

/** A title over sub-items with no time of its own: it is not taken up itself, its sub-items are (rule AG11). */
export function isHeading(agenda: Agenda, item: Item): boolean {
  return itemBoxMs(item) === 0 && agenda.some(({ parentId }) => parentId === item.id);
}

/** The time box of an item together with those of its sub-items (rule AG11). */
export function blockBoxMs(agenda: Agenda, itemId: string): number {
  return blockOf(agenda, itemId).reduce((sumMs, item) => sumMs + itemBoxMs(item), 0);
}

/** How far an item has come; a heading is as far as its sub-items are. */
export function outlineState(agenda: Agenda, item: Item): Item['state'] {
  if (item.state !== 'waiting' || !isHeading(agenda, item)) return item.state;
  const states = subItems(agenda, item.id).map(({ state }) => state);
  if (states.every((state) => state === 'waiting')) return 'waiting';
  if (states.every((state) => state === 'skipped')) return 'skipped';
  return states.every((state) => state === 'done' || state === 'skipped') ? 'done' : 'active';
}

/** What is taken up when someone picks this item: itself, and for a heading its first sub-item that still waits. */
export function itemToStart(agenda: Agenda, item: Item): Item {
  if (!isHeading(agenda, item)) return item;
  const inside = subItems(agenda, item.id);
  return inside.find(({ state }) => state === 'waiting') ?? inside[0] ?? item;
}

/**
 * The item that is taken up after the current one: the first still waiting behind it, else the first still waiting. A
 * heading is passed over: its sub-items are taken up (rule AG11).
 */
export function nextItem({ agenda, current }: Pick<MeetingState, 'agenda' | 'current'>): Item | undefined {
  const currentIndex = agenda.findIndex((item) => item.id === current?.itemId);
  const isWaiting = (item: Item): boolean => item.state === 'waiting' && !isHeading(agenda, item);
  return agenda.slice(currentIndex + 1).find(isWaiting) ?? agenda.find(isWaiting);
}

/** Whether an item may have sub-items: neither a sub-item, nor a break, nor the closing step. */
export function mayHaveSubItems(state: MeetingState, item: Item): boolean {
  return item.parentId === null && item.kind !== 'break' && item.id !== closingItem(state)?.id;
}

/** The item that this one can be put under by moving it in: the one whose block ends where it begins. */
export function parentForIndent(state: MeetingState, item: Item): Item | undefined {
  if (item.parentId !== null || subItems(state.agenda, item.id).length > 0) return undefined;
  if (item.id === closingItem(state)?.id) return undefined;
  const before = state.agenda.slice(0, state.agenda.indexOf(item));
  const parent = before.findLast(({ parentId }) => parentId === null);
  return parent && mayHaveSubItems(state, parent) ? parent : undefined;
}

/** The first and the last place for a sub-item of this item, in an agenda that does not hold the one to be placed. */
function placesUnder(agenda: Agenda, parentId: string): [first: number, last: number] {
  const parent = agenda.findIndex(({ id }) => id === parentId);
  return [parent + 1, parent + blockOf(agenda, parentId).length];
}

/**
 * The nearest place to `wanted` where a block may stand (rules AG2, AG9): below its parent among the sub-items, else
 * between two blocks and before the closing step. A place inside a block counts as before it when `goesUp`, else as behind it.
 */
export function placeFor(state: MeetingState, others: Agenda, parentId: string | null, wanted: number, goesUp = false) {
  if (parentId !== null) {
    const [first, last] = placesUnder(others, parentId);
    return Math.min(Math.max(wanted, first), last);
  }
  const last = closingItem({ ...state, agenda: [...others] }) ? others.length - 1 : others.length;
  let index = Math.min(wanted, last);
  while (index > 0 && index < last && others[index]?.parentId !== null) index += goesUp ? -1 : 1;
  return index;
}
