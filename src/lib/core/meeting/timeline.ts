// How the time of a meeting went, from its log: when each item ran, and what it used of what was planned (rules TL1, TL2).

import { itemBoxMs, itemUsedMs } from './clock.ts';
import type { RecordedEvent } from './events.ts';
import { evolve } from './evolve.ts';
import type { MeetingState } from './model.ts';
import type { Item } from './model/agenda.ts';

/** A stretch of time in which an item's clock ran (epoch ms). */
export interface Run {
  itemId: string;
  fromMs: number;
  toMs: number;
}

export interface TimelineItem {
  item: Item;
  plannedMs: number;
  boxMs: number;
  usedMs: number;
  runs: Run[];
}

export interface Timeline {
  startMs: number;
  endMs: number;
  items: TimelineItem[];
}

/** The time line of a meeting that has begun, as far as its log goes or until `nowMs`; null before it begins. */
export function timelineOf(events: readonly RecordedEvent[], nowMs: number): Timeline | null {
  let state: MeetingState | null = null;
  let runs: Run[] = [];
  let sinceMs = 0;
  for (const recorded of events) {
    if (state?.current?.running) runs.push({ itemId: state.current.itemId, fromMs: sinceMs, toMs: recorded.at });
    state = evolve(state, recorded);
    sinceMs = recorded.at;
    if (recorded.event.type === 'action.undone') runs = undone(runs, recorded.event.seq, events, state);
  }
  if (state === null || state.startedAtMs === null) return null;
  const endMs = state.closedAtMs ?? nowMs;
  if (state.current?.running) runs.push({ itemId: state.current.itemId, fromMs: sinceMs, toMs: endMs });
  return { startMs: state.startedAtMs, endMs, items: itemsOf(state, joined(runs), endMs) };
}

/** What ran since a mistake that was taken back belongs to the item whose clock never stopped. */
function undone(runs: Run[], seq: number, events: readonly RecordedEvent[], state: MeetingState): Run[] {
  const mistakenAtMs = events.find((recorded) => recorded.seq === seq)?.at;
  const itemId = state.current?.itemId;
  if (mistakenAtMs === undefined || itemId === undefined) return runs;
  return runs.map((run) => (run.fromMs >= mistakenAtMs ? { ...run, itemId } : run));
}

/** Runs of one item that follow each other without a break are one. */
function joined(runs: readonly Run[]): Run[] {
  return runs.reduce<Run[]>((all, run) => {
    const last = all.at(-1);
    if (last?.itemId === run.itemId && last.toMs === run.fromMs)
      return [...all.slice(0, -1), { ...last, toMs: run.toMs }];
    return run.toMs > run.fromMs ? [...all, run] : all;
  }, []);
}

function itemsOf(state: MeetingState, runs: readonly Run[], nowMs: number): TimelineItem[] {
  return state.agenda.map((item) => ({
    item,
    plannedMs: item.plannedMs,
    boxMs: itemBoxMs(item),
    usedMs: itemUsedMs(state, item, nowMs),
    runs: runs.filter((run) => run.itemId === item.id),
  }));
}
