// The meeting as a whole: how it begins, what it is called, its start and its end.

import { done, realChanges, refuse, unlessOpen, unlessRunning, type DecideTable, type EvolveTable } from '../area.ts';
import type { SystemCommand } from '../commands.ts';
import type { MeetingEvent } from '../events.ts';
import { NO_SPEAKERS } from '../speaking.ts';
import { isRunning, type MeetingState } from '../model.ts';
import { newAgenda } from './agenda.ts';
import { settleCurrent } from './clock.ts';
import { freeingFloor } from './speakers.ts';
import { plainStage } from './stage.ts';

/** `meeting.created` for a meeting that does not exist yet (rule MT1); ids of items come from `newId`. */
export function created(
  command: Extract<SystemCommand, { type: 'meeting.create' }>,
  newId: () => string,
): MeetingEvent {
  const { meetingId, agenda, ...head } = command;
  return {
    ...head,
    type: 'meeting.created',
    id: meetingId,
    agenda: newAgenda(agenda, newId),
  };
}

/** The state that `meeting.created` makes. */
export function firstState(event: Extract<MeetingEvent, { type: 'meeting.created' }>): MeetingState {
  const { type: _type, ...head } = event;
  return {
    ...head,
    phase: 'planned',
    startedAtMs: null,
    closedAtMs: null,
    removedItems: [],
    current: null,
    stage: plainStage('join'),
    screens: [],
    wifi: null,
    agreements: [],
    participants: [],
    parking: [],
    speakers: NO_SPEAKERS,
    entitled: [],
    attachments: [],
    notes: { shared: `${event.id}.shared`, closed: `${event.id}.closed` },
  };
}

export const decideMeeting: DecideTable<'meeting.create' | 'meeting.edit' | 'meeting.start' | 'meeting.close'> = {
  'meeting.create': () => refuse('meeting.exists'),

  'meeting.edit'(state, { type: _type, ...changes }) {
    const refusal = unlessOpen(state);
    if (refusal) return refusal;
    const edits = realChanges<MeetingState>(state, changes);
    return Object.keys(edits).length === 0 ? done() : done({ type: 'meeting.edited', ...edits });
  },

  'meeting.start'(state) {
    if (state.phase === 'closed') return refuse('meeting.closed');
    if (isRunning(state)) return refuse('meeting.alreadyStarted');
    return done({ type: 'meeting.started' });
  },

  'meeting.close': (state, _command, { nowMs }) =>
    unlessRunning(state) ?? done(...freeingFloor(state, nowMs), { type: 'meeting.closed' }),
};

export const evolveMeeting: EvolveTable<'meeting.created' | 'meeting.edited' | 'meeting.started' | 'meeting.closed'> = {
  'meeting.created': (_state, event) => firstState(event),

  'meeting.edited': (state, { type: _type, ...changes }) => ({ ...state, ...changes }),

  'meeting.started': (state, _event, { at }) => ({
    ...state,
    phase: 'running',
    startedAtMs: at,
    stage: plainStage('agenda'),
  }),

  'meeting.closed': (state, _event, { at }) => ({
    ...settleCurrent(state, at),
    phase: 'closed',
    closedAtMs: at,
    stage: plainStage('agreements'),
    speakers: { ...NO_SPEAKERS, spoken: state.speakers.spoken },
  }),
};
