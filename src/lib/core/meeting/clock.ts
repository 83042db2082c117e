// Time as data, display derived. Every function takes the server's now (epoch ms); nothing here reads a clock.

import type { MeetingState } from './model.ts';
import type { Item } from './model/agenda.ts';
import type { Current } from './model/time.ts';

/** Time used by the current item, paused time left out. A clock that was set back counts as no time. */
export function currentUsedMs(current: Current, nowMs: number): number {
  return current.elapsedBeforeMs + (current.running ? Math.max(0, nowMs - current.startedAtMs) : 0);
}

/** Time that the item has used until now, in all its runs. */
export function itemUsedMs(state: MeetingState, item: Item, nowMs: number): number {
  return state.current?.itemId === item.id ? currentUsedMs(state.current, nowMs) : item.spentMs;
}

/** The item's time box as it stands: planned, with what was added or taken. */
export function itemBoxMs(item: Item): number {
  return item.plannedMs + item.addedMs;
}

/** What is left of the item's time box; negative when it has run over (rule CL5). */
export function itemLeftMs(state: MeetingState, item: Item, nowMs: number): number {
  return itemBoxMs(item) - itemUsedMs(state, item, nowMs);
}

/**
 * When the meeting is to end: its length from the real start, before that from the planned one, with what it was made
 * longer by. The time that it stood closed before it was opened again does not count (rules CL12, MT9).
 */
export function plannedEndMs(state: MeetingState): number {
  const apartMs = state.reopenings.reduce((sumMs, { closedAtMs, atMs }) => sumMs + atMs - closedAtMs, 0);
  return (state.startedAtMs ?? state.startsAtMs) + state.plannedMs + state.addedMs + apartMs;
}

/** When the meeting will end as it goes now (rules CL7, CL8); for a closed meeting when it ended. */
export function meetingEndMs(state: MeetingState, nowMs: number): number {
  if (state.closedAtMs !== null) return state.closedAtMs;
  const waitingMs = state.agenda
    .filter((item) => item.state === 'waiting')
    .reduce((sumMs, item) => sumMs + Math.max(0, itemBoxMs(item) - item.spentMs), 0);
  if (state.startedAtMs === null) return state.startsAtMs + waitingMs;
  const current = state.agenda.find((item) => item.id === state.current?.itemId);
  const leftMs = current ? Math.max(0, itemLeftMs(state, current, nowMs)) : 0;
  return nowMs + leftMs + waitingMs;
}
