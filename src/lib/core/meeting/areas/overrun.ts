// When time runs out the room can be asked: extend, park, or decide now (rules OV1 to OV5). The room is counted, the
// facilitator decides, and nothing ends by itself.

import { MINUTE_MS } from '../../time.ts';
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
import type { MeetingState } from '../model.ts';
import type { Overrun } from '../model/time.ts';
import { onBehalf } from '../on-behalf.ts';
import type { OverrunAnswer } from '../vocabulary.ts';
import { parkItem } from './plan.ts';

/** What "extend" gives when nothing else is said. */
const EXTENSION_MS = 5 * MINUTE_MS;

type Answers = Overrun['answers'];

function withAnswer(answers: Answers, participantId: string, answer: OverrunAnswer | null): Answers {
  return [...answers.filter((one) => one.participantId !== participantId), { participantId, answer }];
}

function tallyOf(answers: Answers): Overrun['tally'] {
  const count = (answer: OverrunAnswer) => answers.filter((one) => one.answer === answer).length;
  return { extend: count('extend'), park: count('park'), decide: count('decide') };
}

type AnswerCommand = Extract<Command, { type: 'overrun.answer' }>;

function decideAnswer(state: MeetingState, command: AnswerCommand, { actor }: DecideContext): Decision {
  const { overrun } = state;
  if (!overrun) return refuse('overrun.notAsked');
  const meant = onBehalf(state, actor, command.for);
  if ('refusal' in meant) return meant.refusal;
  const { participantId } = meant;
  const { answer } = command;
  if (overrun.answers.some((one) => one.participantId === participantId && one.answer === answer)) return done();
  const tally = tallyOf(withAnswer(overrun.answers, participantId, answer));
  return done({ type: 'overrun.answered', participantId, answer, tally });
}

type DecideCommand = Extract<Command, { type: 'overrun.decide' }>;

function decideOutcome(state: MeetingState, { answer, ms }: DecideCommand, context: DecideContext): Decision {
  const { overrun } = state;
  if (!overrun) return refuse('overrun.notAsked');
  const { itemId, tally } = overrun;
  const decided: MeetingEvent = { type: 'overrun.decided', itemId, answer, tally };
  if (answer === 'decide') return done(decided);
  if (answer === 'extend') return done(decided, { type: 'clock.added', itemId, ms: ms ?? EXTENSION_MS });
  const parked = parkItem(state, itemId, context);
  return parked.ok ? done(decided, ...parked.events) : parked;
}

export const decideOverrun: DecideTable<'overrun.ask' | 'overrun.answer' | 'overrun.drop' | 'overrun.decide'> = {
  'overrun.ask'(state) {
    const refusal = unlessRunning(state);
    if (refusal) return refusal;
    if (!state.current) return refuse('item.noneCurrent');
    return state.overrun ? done() : done({ type: 'overrun.asked', itemId: state.current.itemId });
  },

  'overrun.answer': (state, command, context) => unlessRunning(state) ?? decideAnswer(state, command, context),

  'overrun.drop': (state) => (state.overrun ? done({ type: 'overrun.dropped' }) : done()),

  'overrun.decide': (state, command, context) => unlessRunning(state) ?? decideOutcome(state, command, context),
};

export const evolveOverrun: EvolveTable<'overrun.asked' | 'overrun.answered' | 'overrun.dropped' | 'overrun.decided'> =
  {
    'overrun.asked': (state, { itemId }, { at }) => ({
      ...state,
      overrun: { itemId, askedAtMs: at, answers: [], tally: tallyOf([]) },
    }),

    'overrun.answered'(state, { participantId, answer, tally }) {
      const { overrun } = state;
      if (!overrun) return state;
      return { ...state, overrun: { ...overrun, answers: withAnswer(overrun.answers, participantId, answer), tally } };
    },

    'overrun.dropped': (state) => ({ ...state, overrun: null }),
    'overrun.decided': (state) => ({ ...state, overrun: null }),
  };
