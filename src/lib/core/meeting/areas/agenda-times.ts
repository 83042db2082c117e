// The minutes of the whole agenda at once: fitted to a length, or set back to what they were (rules AG4, AG12).

import { MINUTE_MS } from '../../time.ts';
import { done, refuse, unlessOpen, type DecideTable, type Decision, type EvolveTable } from '../area.ts';
import { itemBoxMs } from '../clock.ts';
import type { MeetingEvent } from '../events.ts';
import { closingItem, isRunning, type MeetingState } from '../model.ts';
import { type Item } from '../model/agenda.ts';
import { isHeading } from '../outline.ts';
import { scaleAround } from '../scale.ts';

interface Times {
  plannedMs: number;
  items: { itemId: string; plannedMs: number }[];
}

/** Whether an item keeps its minutes when the agenda is scaled: it is fixed, or is by nature (rule AG12). */
export function keepsItsTime(state: Pick<MeetingState, 'agenda'>, item: Item): boolean {
  return item.fixed || item.kind === 'break' || item.id === closingItem(state)?.id || isHeading(state.agenda, item);
}

/** The items' minutes for a meeting of that length, those that keep theirs kept; null when that leaves too little. */
export function scaledTimes(state: MeetingState, lengthMs: number): Times | null {
  const plannedMs = Math.round(lengthMs / MINUTE_MS) * MINUTE_MS;
  const parts = state.agenda.map((item) => ({ plannedMs: itemBoxMs(item), fixed: keepsItsTime(state, item) }));
  const scaledMs = scaleAround(parts, plannedMs);
  if (scaledMs === null) return null;
  return {
    plannedMs,
    items: state.agenda.map((item, i) => ({ itemId: item.id, plannedMs: scaledMs[i] ?? itemBoxMs(item) })),
  };
}

/** What was added to an item or taken from it before the start becomes part of its planned minutes. */
function decideTimes(state: MeetingState, { plannedMs, items }: Times): Decision {
  const itemOf = new Map(state.agenda.map((item) => [item.id, item]));
  const withdrawn = items.flatMap(({ itemId }): MeetingEvent[] => {
    const addedMs = itemOf.get(itemId)?.addedMs ?? 0;
    return addedMs === 0 ? [] : [{ type: 'clock.added', itemId, ms: -addedMs }];
  });
  const isSame =
    plannedMs === state.plannedMs && items.every((item) => itemOf.get(item.itemId)?.plannedMs === item.plannedMs);
  return isSame ? done(...withdrawn) : done(...withdrawn, { type: 'agenda.scaled', plannedMs, items });
}

const unlessStarted = (state: MeetingState) =>
  unlessOpen(state) ?? (isRunning(state) ? refuse('meeting.alreadyStarted') : undefined);

export const decideAgendaTimes: DecideTable<'agenda.scale' | 'agenda.setTimes'> = {
  'agenda.scale'(state, { plannedMs }) {
    const refusal = unlessStarted(state);
    if (refusal) return refusal;
    const times = scaledTimes(state, plannedMs);
    return times === null ? refuse('agenda.tooShort') : decideTimes(state, times);
  },

  'agenda.setTimes'(state, { plannedMs, items }) {
    const refusal = unlessStarted(state);
    if (refusal) return refusal;
    // An item that has gone since is nobody's any longer; the others get their minutes.
    const known = items.filter(({ itemId }) => state.agenda.some(({ id }) => id === itemId));
    return decideTimes(state, { plannedMs, items: known });
  },
};

export const evolveAgendaTimes: EvolveTable<'agenda.scaled'> = {
  'agenda.scaled'(state, { plannedMs, items }) {
    const scaledMs = new Map(items.map((item) => [item.itemId, item.plannedMs]));
    const agenda = state.agenda.map((item) => ({ ...item, plannedMs: scaledMs.get(item.id) ?? item.plannedMs }));
    return { ...state, plannedMs, agenda };
  },
};
