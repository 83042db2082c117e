// Check-out: what the meeting was worth from 1 to 5, and one sentence. What it was worth and what somebody wrote are pieces of
// their own, so that an anonymous sentence cannot be told by its number. Forum's meetings are compared by what they were worth.

import * as v from 'valibot';
import { optionalText, TEXT_LIMITS } from '../../model/basics.ts';
import type { ActivityKind, ActivityOf } from '../kind.ts';
import { checkOutDigest, MAX_WORTH } from './results.ts';
import { checkOutSummary } from './summary.ts';

const setupSchema = v.object({ naming: v.optional(v.picklist(['counted', 'anonymous']), 'counted') });
export type CheckOutSetup = v.InferOutput<typeof setupSchema>;

const answerSchema = v.object({
  /** Null for who writes a sentence alone; null and no sentence for who takes back both. */
  worth: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_WORTH))),
  sentence: optionalText(TEXT_LIMITS.title),
});
export type CheckOutAnswer = v.InferOutput<typeof answerSchema>;
export type CheckOutPiece = { type: 'worth'; worth: number } | { type: 'sentence'; text: string };

export type CheckOutActivity = ActivityOf<CheckOutSetup, CheckOutAnswer, CheckOutPiece, null>;

export const checkOut: ActivityKind<CheckOutSetup, CheckOutAnswer, CheckOutPiece, null, never> = {
  setup: setupSchema,
  answer: answerSchema,
  move: v.never(),

  naming: ({ naming }) => naming,
  phases: () => [
    { name: 'answer', collects: 'answer', shows: [], durationMs: null },
    { name: 'result', collects: null, shows: ['answer'], durationMs: null },
  ],

  fits: () => true,
  pieces: ({ worth, sentence }): CheckOutPiece[] => [
    ...(worth === null ? [] : [{ type: 'worth' as const, worth }]),
    ...(sentence === '' ? [] : [{ type: 'sentence' as const, text: sentence }]),
  ],

  firstBoard: () => null,
  mayMove: () => false,
  moved: () => null,

  summary: checkOutSummary,
  digest: checkOutDigest,
  // Whatever the sentence was asked for, a meeting's worth is the same question.
  asksTheSame: () => true,

  invented: (_activity, _round, random) => ({ worth: 1 + Math.floor(random() * MAX_WORTH), sentence: '' }),
};
