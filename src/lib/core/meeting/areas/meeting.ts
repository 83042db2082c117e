// The meeting as a whole: how it begins, what it is called, its start, its end, and what opens it again.

import { done, realChanges, refuse, unlessOpen, unlessRunning, type DecideTable, type EvolveTable } from '../area.ts';
import type { SystemCommand } from '../commands.ts';
import type { MeetingEvent } from '../events.ts';
import { NO_SPEAKERS } from '../speaking.ts';
import { isRunning, type MeetingState } from '../model.ts';
import { NO_MINUTES, draftAgain } from '../model/minutes.ts';
import { notesNames } from '../notes-names.ts';
import { endingOpen } from '../activities/ending.ts';
import { newAgenda } from './agenda.ts';
import { lateByMs, takeEvenly } from '../schedule.ts';
import { settleCurrent } from './clock.ts';
import { freeingFloor } from './speakers.ts';
import { withChanges } from './plan.ts';
import { plainStage } from './stage.ts';
import { isNeverPublic } from '../never-public.ts';

/** `meeting.created` for a meeting that does not exist yet (rule MT1); ids of items come from `newId`. */
export function created(
  command: Extract<SystemCommand, { type: 'meeting.create' }>,
  newId: () => string,
): MeetingEvent {
  const { meetingId, agenda, firstItemNumber = 1, phase = 'planned', ...head } = command;
  return {
    ...head,
    type: 'meeting.created',
    id: meetingId,
    agenda: newAgenda(agenda, newId).map((item) => ({ ...item, closed: item.closed || isNeverPublic(head) })),
    firstItemNumber,
    phase,
  };
}

/** The state that `meeting.created` makes. */
export function firstState(event: Extract<MeetingEvent, { type: 'meeting.created' }>): MeetingState {
  const { type: _type, ...head } = event;
  return {
    ...head,
    addedMs: 0,
    startedAtMs: null,
    closedAtMs: null,
    reopenings: [],
    removedItems: [],
    current: null,
    overrun: null,
    stage: plainStage('join'),
    screens: [],
    screensLetGo: [],
    wifi: null,
    agreements: [],
    followUp: [],
    participants: [],
    parking: [],
    groups: [],
    speakers: NO_SPEAKERS,
    activities: [],
    entitled: [],
    attachments: [],
    withdrawn: [],
    topics: [],
    notes: notesNames(event.id),
    onlineUrl: '',
    chair: null,
    chairOffered: false,
    wroteBefore: [],
    lobby: { isOn: false, waiting: [], turnedAway: [] },
    attendance: { stays: [], items: [] },
    runs: [],
    settled: [],
    minutes: NO_MINUTES,
  };
}

export const decideMeeting: DecideTable<
  'meeting.create' | 'meeting.edit' | 'meeting.plan' | 'meeting.start' | 'meeting.close' | 'meeting.reopen'
> = {
  'meeting.create': () => refuse('meeting.exists'),

  'meeting.edit'(state, { type: _type, ...changes }) {
    const refusal = unlessOpen(state);
    if (refusal) return refusal;
    const edits = realChanges<MeetingState>(state, changes);
    // A number that has been said in the room stays (rule NU2).
    if (edits.firstItemNumber !== undefined && state.startedAtMs !== null) return refuse('meeting.alreadyStarted');
    return Object.keys(edits).length === 0 ? done() : done({ type: 'meeting.edited', ...edits });
  },

  'meeting.plan'(state) {
    if (state.phase === 'closed') return refuse('meeting.closed');
    if (isRunning(state)) return refuse('meeting.alreadyStarted');
    return state.phase === 'draft' ? done({ type: 'meeting.planned' }) : done();
  },

  'meeting.start'(state, { from = 'now' }, { nowMs }) {
    if (state.phase === 'closed') return refuse('meeting.closed');
    if (isRunning(state)) return refuse('meeting.alreadyStarted');
    const lateMs = from === 'plan' ? lateByMs(state, nowMs) : 0;
    if (lateMs === 0) return done({ type: 'meeting.started' });
    return done({ type: 'meeting.started', addedMs: -lateMs, changes: takeEvenly(state, lateMs) });
  },

  'meeting.close'(state, _command, context) {
    const refusal = unlessRunning(state);
    if (refusal) return refusal;
    const ending = endingOpen(state, context);
    const events: MeetingEvent[] = [
      ...ending.events,
      ...freeingFloor(state, context.nowMs),
      { type: 'meeting.closed' },
    ];
    return { ...ending, events };
  },

  'meeting.reopen': (state, { reason }) =>
    state.phase === 'closed' ? done({ type: 'meeting.reopened', reason }) : refuse('meeting.notClosed'),
};

export const evolveMeeting: EvolveTable<
  'meeting.created' | 'meeting.edited' | 'meeting.planned' | 'meeting.started' | 'meeting.closed' | 'meeting.reopened'
> = {
  'meeting.created': (_state, event) => firstState(event),

  'meeting.edited': (state, { type: _type, ...changes }) => ({ ...state, ...changes }),

  'meeting.planned': (state) => ({ ...state, phase: 'planned' }),

  'meeting.started': (state, { addedMs = 0, changes = [] }, { at }) => ({
    ...withChanges(state, changes),
    addedMs,
    phase: 'running',
    startedAtMs: at,
    stage: plainStage('agenda'),
  }),

  'meeting.closed': (state, _event, { at }) => ({
    ...settleCurrent(state, at),
    phase: 'closed',
    closedAtMs: at,
    chairOffered: false,
    stage: plainStage('agreements'),
    speakers: { ...NO_SPEAKERS, spoken: state.speakers.spoken },
  }),

  // The time between close and opening is nobody's: `plannedEndMs` leaves it out.
  'meeting.reopened': (state, { reason }, { at, by }) => ({
    ...state,
    phase: 'running',
    minutes: draftAgain(state.minutes),
    closedAtMs: null,
    reopenings: [...state.reopenings, { closedAtMs: state.closedAtMs ?? at, atMs: at, reason, by }],
    stage: plainStage('agenda'),
  }),
};
