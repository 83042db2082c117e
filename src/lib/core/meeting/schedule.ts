// The living schedule: what a change would lead to, told before it is taken, and the ways out of running late. Pure: the
// change is decided and folded here as the server would, on a state that nobody keeps.

import { MINUTE_MS } from '../time.ts';
import { itemBoxMs, itemLeftMs, meetingEndMs, plannedEndMs } from './clock.ts';
import { closingItem, findItem, type MeetingState } from './model.ts';
import { type Item } from './model/agenda.ts';
import { scaleDurations } from './scale.ts';

/** Minutes given to an item, or taken from it when there are fewer than none. */
export interface ItemChange {
  itemId: string;
  ms: number;
}

/** By how much the meeting begins after its planned start, if it began now; never less than nothing. */
export function lateByMs(state: MeetingState, nowMs: number): number {
  return Math.max(0, nowMs - state.startsAtMs);
}

/** By how much the meeting will end after it is to end; less than nothing when it will end before. */
export function overMs(state: MeetingState, nowMs: number): number {
  return meetingEndMs(state, nowMs) - plannedEndMs(state);
}

/** The items that can give minutes: those still waiting that have more than one, and are not fixed. */
export function givingItems(state: MeetingState): Item[] {
  return state.agenda.filter((item) => item.state === 'waiting' && !item.fixed && itemBoxMs(item) > MINUTE_MS);
}

/**
 * Takes `ms`, in whole minutes, from the items that are still waiting, in proportion to what they have, and leaves each at
 * least a minute. When they have less to give, it takes what there is.
 */
export function takeEvenly(state: MeetingState, ms: number): ItemChange[] {
  const items = givingItems(state);
  const boxesMs = items.map(itemBoxMs);
  const sumMs = boxesMs.reduce((sum, boxMs) => sum + boxMs, 0);
  const wantedMs = Math.round(ms / MINUTE_MS) * MINUTE_MS;
  const takenMs = Math.min(wantedMs, Math.floor((sumMs - items.length * MINUTE_MS) / MINUTE_MS) * MINUTE_MS);
  if (takenMs <= 0) return [];
  const scaledMs = scaleDurations(boxesMs, sumMs - takenMs) ?? boxesMs;
  return items
    .map((item, index) => ({ itemId: item.id, ms: (scaledMs[index] ?? itemBoxMs(item)) - itemBoxMs(item) }))
    .filter((change) => change.ms !== 0);
}

/** What a change leads to: the end before and after it, and each item whose time becomes another. */
export interface Consequence {
  endBeforeMs: number;
  endAfterMs: number;
  /** When the meeting is to end, after the change. */
  plannedEndMs: number;
  items: { itemId: string; fromMs: number; toMs: number }[];
}

/** What lies between two states at the same moment. */
export function consequenceOf(before: MeetingState, after: MeetingState, nowMs: number): Consequence {
  const items = after.agenda.flatMap((item) => {
    const was = findItem(before, item.id);
    const fromMs = was ? itemBoxMs(was) : 0;
    const toMs = itemBoxMs(item);
    return fromMs === toMs ? [] : [{ itemId: item.id, fromMs, toMs }];
  });
  return {
    endBeforeMs: meetingEndMs(before, nowMs),
    endAfterMs: meetingEndMs(after, nowMs),
    plannedEndMs: plannedEndMs(after),
    items,
  };
}

/** The ways out when the meeting will end late: what each would be, and what it would bring. */
export interface WaysOut {
  /** By how much the meeting is late, in whole minutes. */
  lateMs: number;
  /** What an even share of the items to come can give; empty when they have nothing. */
  evenly: ItemChange[];
  /** The items that can be parked, with what each would save. */
  parkable: { itemId: string; savesMs: number }[];
}

/** The ways out of running late now; null while the meeting is not late by a whole minute. */
export function waysOut(state: MeetingState, nowMs: number): WaysOut | null {
  const lateMs = Math.round(overMs(state, nowMs) / MINUTE_MS) * MINUTE_MS;
  if (lateMs < MINUTE_MS) return null;
  const closingId = closingItem(state)?.id;
  const parkable = state.agenda
    .filter((item) => item.state === 'waiting' && item.id !== closingId)
    .map((item) => ({ itemId: item.id, savesMs: Math.max(0, itemLeftMs(state, item, nowMs)) }));
  return { lateMs, evenly: takeEvenly(state, lateMs), parkable };
}

/** What the clock marks calmly: the last five minutes, the last one, and time run out. */
export type TimeMark = 'five' | 'one' | 'over';

/** The current item's mark now; null while there is more time, and in a box too short to be marked at five minutes. */
export function timeMark(state: MeetingState, nowMs: number): TimeMark | null {
  const item = findItem(state, state.current?.itemId);
  if (!item) return null;
  const leftMs = itemLeftMs(state, item, nowMs);
  if (leftMs <= 0) return 'over';
  if (leftMs <= MINUTE_MS) return 'one';
  return leftMs <= 5 * MINUTE_MS && itemBoxMs(item) > 5 * MINUTE_MS ? 'five' : null;
}

/** When a break that is the current item ends, so that people can be back; null outside a break. */
export function breakEndMs(state: MeetingState, nowMs: number): number | null {
  const item = findItem(state, state.current?.itemId);
  return item?.kind === 'break' ? nowMs + itemLeftMs(state, item, nowMs) : null;
}
