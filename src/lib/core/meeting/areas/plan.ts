// What becomes of the plan while the meeting runs: items skipped or parked, minutes shared anew, a longer meeting
// (rules CL9 to CL14). What each of it would lead to is told beforehand by `schedule.ts`.

import {
  done,
  refuse,
  unlessRunning,
  type DecideContext,
  type DecideTable,
  type Decision,
  type EvolveTable,
} from '../area.ts';
import type { Command } from '../commands.ts';
import type { MeetingEvent } from '../events.ts';
import { closingItem, findItem, type MeetingState } from '../model.ts';
import { blockOf, nextItem } from '../outline.ts';
import { itemBoxMs } from '../clock.ts';
import { withItem } from './agenda.ts';
import { settleCurrent } from './clock.ts';

/** The item with its sub-items leaves the plan; if the current one is among them, the next that waits is taken up. */
function leave(state: MeetingState, itemId: string): MeetingEvent[] {
  const leaving = blockOf(state.agenda, itemId).filter((item) => item.state === 'waiting' || item.state === 'active');
  const skipped: MeetingEvent[] = leaving.map((item) => ({ type: 'item.skipped', itemId: item.id }));
  if (!leaving.some((item) => item.id === state.current?.itemId)) return skipped;
  const staying = state.agenda.map((item) => (leaving.includes(item) ? { ...item, state: 'skipped' as const } : item));
  const next = nextItem({ agenda: staying, current: state.current });
  return next ? [...skipped, { type: 'item.started', itemId: next.id }] : skipped;
}

function decideSkip(state: MeetingState, itemId: string): Decision {
  const item = findItem(state, itemId);
  if (!item) return refuse('item.unknown');
  if (closingItem(state)?.id === itemId) return refuse('item.closesMeeting');
  return done(...leave(state, itemId));
}

/** The events of parking an item: it is skipped, and its title waits in the parking lot for another time (rule CL11). */
export function parkItem(state: MeetingState, itemId: string, { actor, newId }: DecideContext): Decision {
  const decision = decideSkip(state, itemId);
  const item = findItem(state, itemId);
  if (!decision.ok || !item) return decision;
  const isParked = state.parking.some((parked) => parked.itemId === itemId && parked.text === item.title);
  if (isParked) return decision;
  const by = actor === 'system' ? null : actor.participantId;
  const parked = { id: newId(), text: item.title, itemId, by, source: null };
  return done({ type: 'parking.added', parked }, ...decision.events);
}

function decideShare(state: MeetingState, { changes }: Extract<Command, { type: 'clock.share' }>): Decision {
  const items = changes.map(({ itemId }) => findItem(state, itemId));
  if (items.includes(undefined) || new Set(items).size < items.length) return refuse('item.unknown');
  const real = changes.filter(({ ms }) => ms !== 0);
  const tooMuch = real.some(({ itemId, ms }) => {
    const item = findItem(state, itemId);
    return item !== undefined && itemBoxMs(item) + ms < 0;
  });
  if (tooMuch) return refuse('clock.tooMuch');
  return real.length === 0 ? done() : done({ type: 'clock.shared', changes: real });
}

export const decidePlan: DecideTable<'item.skip' | 'item.unskip' | 'item.park' | 'clock.share' | 'meeting.extend'> = {
  'item.skip': (state, { itemId }) => unlessRunning(state) ?? decideSkip(state, itemId),

  'item.unskip'(state, { itemId }) {
    const refusal = unlessRunning(state);
    if (refusal) return refusal;
    if (!findItem(state, itemId)) return refuse('item.unknown');
    const back = blockOf(state.agenda, itemId).filter((item) => item.state === 'skipped');
    return done(...back.map((item): MeetingEvent => ({ type: 'item.unskipped', itemId: item.id })));
  },

  'item.park': (state, { itemId }, context) => unlessRunning(state) ?? parkItem(state, itemId, context),

  'clock.share': (state, command) => unlessRunning(state) ?? decideShare(state, command),

  'meeting.extend'(state, { ms }) {
    const refusal = unlessRunning(state);
    if (refusal) return refusal;
    const addableMs = Math.max(ms, -(state.plannedMs + state.addedMs));
    return addableMs === 0 ? done() : done({ type: 'meeting.extended', ms: addableMs });
  },
};

/** The state with these minutes given and taken. */
export function withChanges(state: MeetingState, changes: readonly { itemId: string; ms: number }[]): MeetingState {
  const byItem = new Map(changes.map(({ itemId, ms }) => [itemId, ms]));
  return {
    ...state,
    agenda: state.agenda.map((item) => {
      const ms = byItem.get(item.id);
      return ms === undefined ? item : { ...item, addedMs: item.addedMs + ms };
    }),
  };
}

export const evolvePlan: EvolveTable<'item.skipped' | 'item.unskipped' | 'clock.shared' | 'meeting.extended'> = {
  'item.skipped'(state, { itemId }, { at }) {
    const settled = state.current?.itemId === itemId ? settleCurrent(state, at) : state;
    return withItem(settled, itemId, (item) => ({ ...item, state: 'skipped' }));
  },

  'item.unskipped': (state, { itemId }) => withItem(state, itemId, (item) => ({ ...item, state: 'waiting' })),

  'clock.shared': (state, { changes }) => withChanges(state, changes),

  'meeting.extended': (state, { ms }) => ({ ...state, addedMs: state.addedMs + ms }),
};
