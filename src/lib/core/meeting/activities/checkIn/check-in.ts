// Check-in: one question at the start, and one line from everyone, so that each voice has been in the room before the talk
// begins. Who says what is shown unless the facilitator chooses otherwise, and stays in the room: the minutes say only that
// it was held.

import * as v from 'valibot';
import { optionalText, TEXT_LIMITS } from '../../model/basics.ts';
import { voicesIn } from '../contributions.ts';
import type { ActivityKind, ActivityOf } from '../kind.ts';
import { filled } from '../summary.ts';

const setupSchema = v.object({ naming: v.optional(v.picklist(['named', 'counted', 'anonymous']), 'named') });
export type CheckInSetup = v.InferOutput<typeof setupSchema>;

/** Empty for who takes back what they wrote. */
const answerSchema = v.object({ text: optionalText(TEXT_LIMITS.title) });
export type CheckInAnswer = v.InferOutput<typeof answerSchema>;
export type CheckInPiece = CheckInAnswer;

export type CheckInActivity = ActivityOf<CheckInSetup, CheckInAnswer, CheckInPiece, null>;

export const checkIn: ActivityKind<CheckInSetup, CheckInAnswer, CheckInPiece, null, never> = {
  setup: setupSchema,
  answer: answerSchema,
  move: v.never(),

  naming: ({ naming }) => naming,
  phases: () => [
    { name: 'answer', collects: 'answer', shows: [], durationMs: null },
    { name: 'shown', collects: null, shows: ['answer'], durationMs: null },
  ],

  fits: () => true,
  pieces: (answer) => (answer.text === '' ? [] : [answer]),

  firstBoard: () => null,
  mayMove: () => false,
  moved: () => null,

  summary: (activity, words) => [
    {
      type: 'line',
      text: filled(words.held ?? '', { title: activity.title, count: voicesIn(activity, 'answer') }),
    },
  ],

  invented: (_activity, _round, random) => ({ text: `Svar ${Math.floor(random() * 10)}` }),
};
