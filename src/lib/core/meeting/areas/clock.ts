// The room's clock: which item is taken up, and how its time runs (rules CL1 to CL6).

import { done, refuse, unlessOpen, unlessRunning, type DecideTable, type EvolveTable } from '../area.ts';
import { currentUsedMs } from '../clock.ts';
import { closingItem, findItem, type MeetingState } from '../model.ts';
import { type Item } from '../model/agenda.ts';
import { withItem } from './agenda.ts';
import { plainStage, stageOfItem } from './stage.ts';

/** The state with the current item ended at `atMs`, its time kept on it; what the room was asked about it is over. */
export function settleCurrent(state: MeetingState, atMs: number): MeetingState {
  const { current } = state;
  if (!current) return state;
  const spentMs = currentUsedMs(current, atMs);
  const settled = withItem(state, current.itemId, (item) => ({ ...item, spentMs, state: 'done' }));
  return { ...settled, current: null, overrun: null };
}

export const decideClock: DecideTable<'item.start' | 'clock.pause' | 'clock.resume' | 'clock.add'> = {
  'item.start'(state, { itemId }) {
    const refusal = unlessRunning(state);
    if (refusal) return refusal;
    if (!findItem(state, itemId)) return refuse('item.unknown');
    return state.current?.itemId === itemId ? done() : done({ type: 'item.started', itemId });
  },

  'clock.pause': (state) => unlessRunning(state) ?? (state.current?.running ? done({ type: 'clock.paused' }) : done()),

  'clock.resume': (state) =>
    unlessRunning(state) ?? (state.current && !state.current.running ? done({ type: 'clock.resumed' }) : done()),

  'clock.add'(state, { itemId, ms }) {
    const refusal = unlessOpen(state);
    if (refusal) return refusal;
    const item = findItem(state, itemId);
    if (!item) return refuse('item.unknown');
    const addableMs = Math.max(ms, -(item.plannedMs + item.addedMs));
    return addableMs === 0 ? done() : done({ type: 'clock.added', itemId, ms: addableMs });
  },
};

function takeUp(state: MeetingState, item: Item, atMs: number): MeetingState {
  const isClosing = closingItem(state)?.id === item.id;
  return {
    ...withItem(state, item.id, (taken) => ({ ...taken, state: 'active' })),
    phase: isClosing ? 'closing' : 'running',
    current: { itemId: item.id, running: true, startedAtMs: atMs, elapsedBeforeMs: item.spentMs },
    stage: isClosing ? plainStage('agreements') : stageOfItem(item),
  };
}

export const evolveClock: EvolveTable<'item.started' | 'clock.paused' | 'clock.resumed' | 'clock.added'> = {
  'item.started'(state, { itemId }, { at }) {
    const settled = settleCurrent(state, at);
    const item = findItem(settled, itemId);
    return item ? takeUp(settled, item, at) : settled;
  },

  'clock.paused'(state, _event, { at }) {
    const { current } = state;
    if (!current) return state;
    return { ...state, current: { ...current, running: false, elapsedBeforeMs: currentUsedMs(current, at) } };
  },

  'clock.resumed': (state, _event, { at }) =>
    state.current ? { ...state, current: { ...state.current, running: true, startedAtMs: at } } : state,

  'clock.added': (state, { itemId, ms }) =>
    withItem(state, itemId, (item) => ({ ...item, addedMs: item.addedMs + ms })),
};
