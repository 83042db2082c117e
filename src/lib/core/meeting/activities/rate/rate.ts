// Vurdér: everyone rates several statements from 1 to 5, with a reason if they like. Made for the six mechanisms and the
// politicians' role (KL slides 10 and 12): the lowest and the most spread are what the room talks about.

import * as v from 'valibot';
import { filledText, optionalText, TEXT_LIMITS } from '../../model/basics.ts';
import type { ActivityKind, ActivityOf } from '../kind.ts';
import { filled } from '../summary.ts';
import { rateResults } from './results.ts';

export const MAX_RATING = 5;
const MAX_STATEMENTS = 20;

const setupSchema = v.object({
  statements: v.pipe(v.array(filledText(TEXT_LIMITS.title)), v.minLength(1), v.maxLength(MAX_STATEMENTS)),
  naming: v.optional(v.picklist(['counted', 'anonymous']), 'counted'),
  withReasons: v.optional(v.boolean(), true),
});
export type RateSetup = v.InferOutput<typeof setupSchema>;

const answerSchema = v.object({
  /** One for each statement, in their order; null for one that is passed over. */
  ratings: v.array(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_RATING)))),
  /** The same; empty where no reason is given. */
  reasons: v.array(optionalText(TEXT_LIMITS.line)),
});
export type RateAnswer = v.InferOutput<typeof answerSchema>;

/** One rating of one statement, by its index. */
export interface RatePiece {
  statement: number;
  rating: number;
  reason: string;
}

export type RateActivity = ActivityOf<RateSetup, RateAnswer, RatePiece, null>;

export const rate: ActivityKind<RateSetup, RateAnswer, RatePiece, null, never> = {
  setup: setupSchema,
  answer: answerSchema,
  move: v.never(),

  naming: ({ naming }) => naming,
  phases: () => [
    { name: 'answer', collects: 'answer', shows: [], durationMs: null },
    { name: 'result', collects: null, shows: ['answer'], durationMs: null },
  ],

  fits: ({ ratings, reasons }, { setup }) =>
    ratings.length === setup.statements.length &&
    reasons.length === setup.statements.length &&
    (setup.withReasons || reasons.every((reason) => reason === '')),
  pieces: ({ ratings, reasons }) =>
    ratings.flatMap((rating, statement) =>
      rating === null ? [] : [{ statement, rating, reason: reasons[statement] ?? '' }],
    ),

  firstBoard: () => null,
  mayMove: () => false,
  moved: () => null,

  summary(activity, words) {
    const rows = rateResults(activity).map(({ text, mean, spread, count }) => [
      text,
      mean === null ? '–' : mean.toFixed(1).replace('.', words.decimal ?? ','),
      spread === null ? '–' : spread.toFixed(1).replace('.', words.decimal ?? ','),
      String(count),
    ]);
    const columns = [words.statement ?? '', words.mean ?? '', words.spread ?? '', words.count ?? ''];
    return [{ type: 'table', caption: filled(words.caption ?? '', { title: activity.title }), columns, rows }];
  },
  digest: (activity) => rateResults(activity).map(({ text, mean, count }) => ({ text, mean, count })),

  invented: ({ setup }, _round, random) => ({
    ratings: setup.statements.map(() => 1 + Math.floor(random() * MAX_RATING)),
    reasons: setup.statements.map(() => ''),
  }),
};
