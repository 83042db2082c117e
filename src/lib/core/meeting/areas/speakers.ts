// The list of speakers: who has asked for the floor, and who has it (rules SP1 to SP7). The round stands beside it.

import { done, refuse, unlessRunning, type DecideTable, type Decision, type EvolveTable } from '../area.ts';
import type { MeetingEvent } from '../events.ts';
import { findParticipant, type MeetingState } from '../model.ts';
import { type Speakers } from '../model/speakers.ts';
import { onAccountOf } from '../on-behalf.ts';
import { isLeading } from '../permissions.ts';
import { floorMs, placeInQueue, waitingInOrder, wishOf } from '../speaking.ts';
import { endedIfOver, heardInRound, withoutTurn } from './round.ts';

/** The state with other speakers. */
export function withSpeakers(state: MeetingState, changes: Partial<Speakers>): MeetingState {
  return { ...state, speakers: { ...state.speakers, ...changes } };
}

/** The events that free the floor, with the time that was spoken; none when it is free. */
export function freeingFloor({ speakers }: MeetingState, nowMs: number): MeetingEvent[] {
  return speakers.speaking ? [{ type: 'speaker.finished', spokenMs: floorMs(speakers, nowMs) }] : [];
}

/** The state without this person among those who wait or speak. */
export function leftSpeakers(state: MeetingState, participantId: string): MeetingState {
  const { queue, speaking, round } = state.speakers;
  return withSpeakers(state, {
    queue: queue.filter((wish) => wish.participantId !== participantId),
    ...endedIfOver({
      round: round && withoutTurn(round, participantId),
      speaking: speaking?.participantId === participantId ? null : speaking,
    }),
  });
}

function decideCall(state: MeetingState, named: string | undefined, nowMs: number): Decision {
  const called = named ?? waitingInOrder(state.speakers)[0]?.participantId;
  if (called === undefined) return refuse('speaker.notWaiting');
  if (!findParticipant(state, called)) return refuse('participant.unknown');
  const goesOn = state.speakers.speaking?.participantId === called && wishOf(state.speakers, called) === null;
  return goesOn ? done() : done(...freeingFloor(state, nowMs), { type: 'speaker.called', participantId: called });
}

/** Back to the end of what they wait in, or off it. */
function decideSkip(state: MeetingState, participantId: string, off: boolean): Decision {
  const { queue, round } = state.speakers;
  const wish = wishOf(state.speakers, participantId);
  if (wish === null) return refuse('speaker.notWaiting');
  if (wish === 'round') {
    if (off) return done({ type: 'round.passed', participantId });
    return round?.waiting.at(-1) === participantId ? done() : done({ type: 'round.postponed', participantId });
  }
  if (off) return done({ type: 'speaker.withdrawn', participantId });
  return decideMove(state, participantId, queue.length - 1);
}

function decideMove({ speakers }: MeetingState, participantId: string, wantedIndex: number): Decision {
  const index = speakers.queue.findIndex((wish) => wish.participantId === participantId);
  if (index === -1) return refuse('speaker.notWaiting');
  const toIndex = Math.min(wantedIndex, speakers.queue.length - 1);
  return toIndex === index ? done() : done({ type: 'speaker.moved', participantId, toIndex });
}

export const decideSpeakers: DecideTable<
  | 'speaker.request'
  | 'speaker.withdraw'
  | 'speaker.call'
  | 'speaker.finish'
  | 'speaker.move'
  | 'speaker.skip'
  | 'speakers.open'
  | 'speakers.close'
  | 'speakers.limit'
> = {
  'speaker.request'(state, { kind = 'speech', for: named }, { actor }) {
    const refusal = unlessRunning(state);
    if (refusal) return refusal;
    const meant = onAccountOf(state, actor, named);
    if ('refusal' in meant) return meant.refusal;
    const { participantId } = meant;
    const asked = state.speakers.queue.find((wish) => wish.participantId === participantId);
    if (asked?.kind === kind) return done();
    if (!state.speakers.open && kind !== 'pointOfOrder') return refuse('speakers.closed');
    return done({ type: 'speaker.requested', participantId, kind });
  },

  'speaker.withdraw'(state, { for: named }, { actor }) {
    const meant = onAccountOf(state, actor, named);
    if ('refusal' in meant) return meant.refusal;
    const { participantId } = meant;
    const waits = state.speakers.queue.some((wish) => wish.participantId === participantId);
    return waits ? done({ type: 'speaker.withdrawn', participantId }) : done();
  },

  'speaker.call': (state, { participantId }, { nowMs }) =>
    unlessRunning(state) ?? decideCall(state, participantId, nowMs),

  'speaker.finish'(state, _command, { actor, nowMs }) {
    const { speaking } = state.speakers;
    if (speaking === null) return done();
    const isTheirs = actor === 'system' || isLeading(actor.role) || actor.participantId === speaking.participantId;
    return isTheirs ? done(...freeingFloor(state, nowMs)) : refuse('command.forbidden');
  },

  'speaker.move': (state, { participantId, toIndex }) =>
    unlessRunning(state) ?? decideMove(state, participantId, toIndex),

  'speaker.skip': (state, { participantId, off = false }) =>
    unlessRunning(state) ?? decideSkip(state, participantId, off),

  'speakers.open': (state) =>
    unlessRunning(state) ?? (state.speakers.open ? done() : done({ type: 'speakers.opened' })),

  'speakers.close': (state) =>
    unlessRunning(state) ?? (state.speakers.open ? done({ type: 'speakers.closed' }) : done()),

  'speakers.limit': (state, { limitMs }) =>
    unlessRunning(state) ?? (state.speakers.limitMs === limitMs ? done() : done({ type: 'speakers.limited', limitMs })),
};

/** The queue with this wish at its place, and no other of the same person. */
function withWish(queue: Speakers['queue'], wish: Speakers['queue'][number], index?: number): Speakers['queue'] {
  const others = queue.filter((other) => other.participantId !== wish.participantId);
  return others.toSpliced(index ?? placeInQueue(others, wish.kind), 0, wish);
}

export const evolveSpeakers: EvolveTable<
  | 'speaker.requested'
  | 'speaker.withdrawn'
  | 'speaker.moved'
  | 'speaker.called'
  | 'speaker.finished'
  | 'speakers.opened'
  | 'speakers.closed'
  | 'speakers.limited'
> = {
  'speaker.requested': (state, { participantId, kind }) =>
    withSpeakers(state, { queue: withWish(state.speakers.queue, { participantId, kind }) }),

  'speaker.withdrawn': (state, { participantId }) =>
    withSpeakers(state, { queue: state.speakers.queue.filter((wish) => wish.participantId !== participantId) }),

  'speaker.moved'(state, { participantId, toIndex }) {
    const wish = state.speakers.queue.find((one) => one.participantId === participantId);
    return wish ? withSpeakers(state, { queue: withWish(state.speakers.queue, wish, toIndex) }) : state;
  },

  'speaker.called'(state, { participantId }, { at }) {
    const { queue, round } = state.speakers;
    const kind = wishOf(state.speakers, participantId) ?? 'speech';
    const speaking = { participantId, kind, sinceMs: at };
    if (kind === 'round' && round) return withSpeakers(state, { speaking, round: heardInRound(round, participantId) });
    return withSpeakers(state, {
      queue: queue.filter((wish) => wish.participantId !== participantId),
      ...endedIfOver({ round, speaking }),
    });
  },

  'speaker.finished'(state, { spokenMs }) {
    const { speaking, round, spoken } = state.speakers;
    if (!speaking) return state;
    const counted = spokenMs === undefined ? spoken : withTime(spoken, speaking.participantId, spokenMs);
    return withSpeakers(state, { spoken: counted, ...endedIfOver({ round, speaking: null }) });
  },

  'speakers.opened': (state) => withSpeakers(state, { open: true }),
  'speakers.closed': (state) => withSpeakers(state, { open: false }),
  'speakers.limited': (state, { limitMs }) => withSpeakers(state, { limitMs }),
};

function withTime(spoken: Speakers['spoken'], participantId: string, ms: number): Speakers['spoken'] {
  const before = spoken.find((entry) => entry.participantId === participantId)?.ms ?? 0;
  const others = spoken.filter((entry) => entry.participantId !== participantId);
  return [...others, { participantId, ms: before + ms }];
}
