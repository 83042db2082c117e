// A round: everyone in the room gets one turn of the same length (rules RO1 to RO5). Turns are given by `speaker.call`.

import { done, refuse, unlessRunning, type DecideTable, type EvolveTable } from '../area.ts';
import type { MeetingState } from '../model.ts';
import type { Participant } from '../model/people.ts';
import type { Round, Speakers } from '../model/speakers.ts';
import { onAccountOf } from '../on-behalf.ts';
import { turnsOf } from '../round-order.ts';

/** What a round and the floor say together. */
type Turns = Pick<Speakers, 'round' | 'speaking'>;

/** The round is over when nobody waits for a turn or has one (rule RO5). */
export function endedIfOver({ round, speaking }: Turns): Turns {
  const isOver = round !== null && round.waiting.length === 0 && speaking?.kind !== 'round';
  return { speaking, round: isOver ? null : round };
}

/** The round with this person's turn begun. */
export function heardInRound(round: Round, participantId: string): Round {
  return { ...withoutTurn(round, participantId), heard: [...round.heard, participantId] };
}

/** The round with nobody of this id waiting. */
export function withoutTurn(round: Round, participantId: string): Round {
  return { ...round, waiting: round.waiting.filter((id) => id !== participantId) };
}

/** Who comes into the room during a round has a turn at its end (rule RO3). */
export function withLatecomer(state: MeetingState, before: Participant | undefined, person: Participant): MeetingState {
  const { round } = state.speakers;
  if (!round || before?.joined || person.role !== 'participant') return state;
  if ([...round.waiting, ...round.heard, ...round.passed].includes(person.id)) return state;
  return { ...state, speakers: { ...state.speakers, round: { ...round, waiting: [...round.waiting, person.id] } } };
}

export const decideRound: DecideTable<'round.start' | 'round.pass' | 'round.end'> = {
  'round.start'(state, { turnMs, order, withStaff = false }, { newId }) {
    const refusal = unlessRunning(state);
    if (refusal) return refusal;
    if (state.speakers.round) return refuse('round.alreadyStarted');
    const waiting = turnsOf(state, { order, withStaff }, newId);
    return waiting.length === 0 ? refuse('round.empty') : done({ type: 'round.started', turnMs, waiting });
  },

  'round.pass'(state, { for: named }, { actor }) {
    const meant = onAccountOf(state, actor, named);
    if ('refusal' in meant) return meant.refusal;
    const { participantId } = meant;
    const waits = state.speakers.round?.waiting.includes(participantId) ?? false;
    return waits || hasTurn(state, participantId) ? done({ type: 'round.passed', participantId }) : done();
  },

  'round.end': (state) => (state.speakers.round ? done({ type: 'round.ended' }) : done()),
};

function hasTurn({ speakers }: MeetingState, participantId: string): boolean {
  return speakers.speaking?.kind === 'round' && speakers.speaking.participantId === participantId;
}

export const evolveRound: EvolveTable<'round.started' | 'round.passed' | 'round.postponed' | 'round.ended'> = {
  'round.started': (state, { turnMs, waiting }) => ({
    ...state,
    speakers: { ...state.speakers, round: { turnMs, waiting, heard: [], passed: [] } },
  }),

  'round.passed'(state, { participantId }) {
    const { round, speaking } = state.speakers;
    if (!round) return state;
    const passed: Round = {
      ...withoutTurn(round, participantId),
      heard: round.heard.filter((id) => id !== participantId),
      passed: [...round.passed, participantId],
    };
    const floor = hasTurn(state, participantId) ? null : speaking;
    return { ...state, speakers: { ...state.speakers, ...endedIfOver({ round: passed, speaking: floor }) } };
  },

  'round.postponed'(state, { participantId }) {
    const { round } = state.speakers;
    if (!round) return state;
    const waiting = [...withoutTurn(round, participantId).waiting, participantId];
    return { ...state, speakers: { ...state.speakers, round: { ...round, waiting } } };
  },

  /** Whoever has the floor keeps it, as a speech. */
  'round.ended'(state) {
    const { speaking } = state.speakers;
    const goesOn = speaking?.kind === 'round' ? { ...speaking, kind: 'speech' as const } : speaking;
    return { ...state, speakers: { ...state.speakers, round: null, speaking: goesOn } };
  },
};
