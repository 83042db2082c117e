// Pejling: one statement, and everyone's place on a line from disagree to agree, before and after a discussion. The shift
// is the picture. Who answered only once counts in that round alone.

import * as v from 'valibot';
import { MINUTE_MS } from '../../../time.ts';
import { filledText, TEXT_LIMITS } from '../../model/basics.ts';
import type { ActivityKind, ActivityOf, Phase } from '../kind.ts';
import { stanceDigest } from './compared.ts';
import { MAX_PLACE } from './line.ts';
import { stanceSummary } from './summary.ts';

const MAX_TALK_MINUTES = 120;

const setupSchema = v.object({
  statement: filledText(TEXT_LIMITS.title),
  naming: v.optional(v.picklist(['counted', 'anonymous']), 'counted'),
  /** Whether the room sees where it stands before it talks. */
  showsFirst: v.optional(v.boolean(), true),
  /** How long the discussion is meant to take; null without a time. */
  talkMinutes: v.optional(
    v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_TALK_MINUTES))),
    null,
  ),
});
export type StanceSetup = v.InferOutput<typeof setupSchema>;

const answerSchema = v.object({ place: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_PLACE)) });
export type StanceAnswer = v.InferOutput<typeof answerSchema>;
export type StancePiece = StanceAnswer;

export type StanceActivity = ActivityOf<StanceSetup, StanceAnswer, StancePiece, null>;

export const stance: ActivityKind<StanceSetup, StanceAnswer, StancePiece, null, never> = {
  setup: setupSchema,
  answer: answerSchema,
  move: v.never(),

  naming: ({ naming }) => naming,
  phases({ showsFirst, talkMinutes }): Phase[] {
    const first = showsFirst ? ['before'] : [];
    const talkMs = talkMinutes === null ? null : talkMinutes * MINUTE_MS;
    return [
      { name: 'before', collects: 'before', shows: [], durationMs: null },
      { name: 'talk', collects: null, shows: first, durationMs: talkMs },
      { name: 'after', collects: 'after', shows: first, durationMs: null },
      { name: 'shift', collects: null, shows: ['before', 'after'], durationMs: null },
    ];
  },

  fits: () => true,
  pieces: (answer) => [answer],

  firstBoard: () => null,
  mayMove: () => false,
  moved: () => null,

  summary: stanceSummary,
  digest: stanceDigest,
  asksTheSame: ({ statement }, earlier) => statement === earlier.statement,

  invented: (_activity, _round, random) => ({ place: Math.floor(random() * (MAX_PLACE + 1)) }),
};
