// The list of speakers: who has asked for the floor, and who has it (rules SP1, SP2).

import { done, refuse, unlessRunning, type DecideTable, type EvolveTable } from '../area.ts';
import { findParticipant } from '../model.ts';

export const decideSpeakers: DecideTable<'speaker.request' | 'speaker.withdraw' | 'speaker.call' | 'speaker.finish'> = {
  'speaker.request'(state, _command, { actor }) {
    const refusal = unlessRunning(state);
    if (refusal) return refusal;
    if (actor === 'system' || !findParticipant(state, actor.participantId)) return refuse('participant.unknown');
    const { participantId } = actor;
    return state.speakers.queue.includes(participantId) ? done() : done({ type: 'speaker.requested', participantId });
  },

  'speaker.withdraw'(state, _command, { actor }) {
    const waits = actor !== 'system' && state.speakers.queue.includes(actor.participantId);
    return waits ? done({ type: 'speaker.withdrawn', participantId: actor.participantId }) : done();
  },

  'speaker.call'(state, { participantId }) {
    const refusal = unlessRunning(state);
    if (refusal) return refusal;
    const called = participantId ?? state.speakers.queue[0];
    if (called === undefined || !state.speakers.queue.includes(called)) return refuse('speaker.notWaiting');
    return done({ type: 'speaker.called', participantId: called });
  },

  'speaker.finish': (state) => (state.speakers.speaking === null ? done() : done({ type: 'speaker.finished' })),
};

export const evolveSpeakers: EvolveTable<
  'speaker.requested' | 'speaker.withdrawn' | 'speaker.called' | 'speaker.finished'
> = {
  'speaker.requested': (state, { participantId }) => ({
    ...state,
    speakers: { ...state.speakers, queue: [...state.speakers.queue, participantId] },
  }),

  'speaker.withdrawn': (state, { participantId }) => ({
    ...state,
    speakers: { ...state.speakers, queue: state.speakers.queue.filter((id) => id !== participantId) },
  }),

  'speaker.called': (state, { participantId }) => ({
    ...state,
    speakers: { speaking: participantId, queue: state.speakers.queue.filter((id) => id !== participantId) },
  }),

  'speaker.finished': (state) => ({ ...state, speakers: { ...state.speakers, speaking: null } }),
};
