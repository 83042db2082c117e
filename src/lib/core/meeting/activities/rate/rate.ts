// Vurdér: everyone rates several statements from 1 to 5, with a reason if they like. Made for the six mechanisms and the
// politicians' role (KL slides 10 and 12): the lowest and the most spread are what the room talks about. What the screen
// shows of it, all together, by sides of the table or beside last time, is the staff's to choose.

import * as v from 'valibot';
import { filledText, optionalText, TEXT_LIMITS } from '../../model/basics.ts';
import type { ActivityKind, ActivityOf } from '../kind.ts';
import { rateDigest } from './compared.ts';
import { rateSummary } from './summary.ts';

export const MAX_RATING = 5;
const MAX_STATEMENTS = 20;

const setupSchema = v.object({
  statements: v.pipe(v.array(filledText(TEXT_LIMITS.title)), v.minLength(1), v.maxLength(MAX_STATEMENTS)),
  /** What 1 and 5 mean; empty where the numbers speak for themselves. */
  low: v.optional(optionalText(TEXT_LIMITS.name), ''),
  high: v.optional(optionalText(TEXT_LIMITS.name), ''),
  naming: v.optional(v.picklist(['counted', 'anonymous']), 'counted'),
  withReasons: v.optional(v.boolean(), true),
});
export type RateSetup = v.InferOutput<typeof setupSchema>;

const answerSchema = v.object({
  /** One for each statement, in their order; null for one that is passed over. */
  ratings: v.array(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_RATING)))),
  /** The same; empty where no reason is given. */
  reasons: v.array(optionalText(TEXT_LIMITS.title)),
});
export type RateAnswer = v.InferOutput<typeof answerSchema>;

/** One rating of one statement, by its index. */
export interface RatePiece {
  statement: number;
  rating: number;
  reason: string;
}

/** What the screen shows of the result. */
export const RATE_VIEWS = ['overall', 'sides', 'earlier'] as const;
const boardSchema = v.object({ view: v.picklist(RATE_VIEWS) });
export type RateBoard = v.InferOutput<typeof boardSchema>;

export type RateActivity = ActivityOf<RateSetup, RateAnswer, RatePiece, RateBoard>;

export const rate: ActivityKind<RateSetup, RateAnswer, RatePiece, RateBoard, RateBoard> = {
  setup: setupSchema,
  answer: answerSchema,
  move: boardSchema,

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

  firstBoard: () => ({ view: 'overall' }),
  mayMove: (_move, { isStaff }) => isStaff,
  moved: (_activity, { view }) => ({ view }),

  summary: rateSummary,
  digest: rateDigest,
  asksTheSame: ({ statements }, earlier) => statements.some((text) => earlier.statements.includes(text)),

  invented: ({ setup }, _round, random) => ({
    ratings: setup.statements.map(() => 1 + Math.floor(random() * MAX_RATING)),
    reasons: setup.statements.map(() => ''),
  }),
};
