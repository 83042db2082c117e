// Prioritér: everyone has a few dots and gives them to what matters most: to a given list, or to what was written and grouped
// earlier in the meeting. How they fall is hidden until it is shown, so that nobody follows the crowd.

import * as v from 'valibot';
import { filledText, idSchema, TEXT_LIMITS } from '../../model/basics.ts';
import type { ActivityKind, ActivityOf } from '../kind.ts';
import { filled } from '../summary.ts';
import { dotsResults } from './results.ts';
import { canVoteOn, MAX_LISTED, optionsOf, type DotsBoard } from './options.ts';

export const MAX_DOTS = 10;

const setupSchema = v.object({
  dots: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_DOTS)), 3),
  /** Whether one may give the same option more than one. */
  stacking: v.optional(v.boolean(), true),
  naming: v.optional(v.picklist(['counted', 'anonymous']), 'counted'),
  from: v.variant('of', [
    v.object({
      of: v.literal('list'),
      options: v.pipe(v.array(filledText(TEXT_LIMITS.title)), v.minLength(2), v.maxLength(MAX_LISTED)),
    }),
    /** What was written in an earlier activity, one by one, or by its groups. */
    v.object({ of: v.picklist(['contributions', 'groups']), activityId: idSchema }),
  ]),
});
export type DotsSetup = v.InferOutput<typeof setupSchema>;

const answerSchema = v.object({
  /** The option of each dot; an option stands there as often as it is given one. */
  dots: v.pipe(v.array(idSchema), v.maxLength(MAX_DOTS)),
});
export type DotsAnswer = v.InferOutput<typeof answerSchema>;

/** One dot. */
export interface DotsPiece {
  option: string;
}

export type DotsActivity = ActivityOf<DotsSetup, DotsAnswer, DotsPiece, DotsBoard>;

export const dots: ActivityKind<DotsSetup, DotsAnswer, DotsPiece, DotsBoard, never> = {
  setup: setupSchema,
  answer: answerSchema,
  move: v.never(),

  suits: ({ from }, { state, itemId }) => canVoteOn(from, state, itemId),
  naming: ({ naming }) => naming,
  phases: () => [
    { name: 'dots', collects: 'dots', shows: [], durationMs: null },
    { name: 'result', collects: null, shows: ['dots'], durationMs: null },
  ],

  fits: ({ dots: given }, { setup, board }) =>
    given.length <= setup.dots &&
    (setup.stacking || new Set(given).size === given.length) &&
    given.every((option) => board.options.some(({ id }) => id === option)),
  pieces: ({ dots: given }) => given.map((option) => ({ option })),

  firstBoard: ({ from }, state) => ({ options: optionsOf(from, state) }),
  mayMove: () => false,
  moved: () => null,

  summary(activity, words) {
    const rows = dotsResults(activity).map(({ place, text, count }) => [
      place === null ? '–' : String(place),
      text,
      String(count),
    ]);
    const columns = [words.place ?? '', words.option ?? '', words.dots ?? ''];
    return [{ type: 'table', caption: filled(words.caption ?? '', { title: activity.title }), columns, rows }];
  },
  digest: (activity) => dotsResults(activity).map(({ text, count, place }) => ({ text, count, place })),

  invented: ({ setup, board }, _round, random) => {
    const left = board.options.map(({ id }) => id);
    const draw = () => {
      const at = Math.floor(random() * left.length);
      return setup.stacking ? left.slice(at, at + 1) : left.splice(at, 1);
    };
    return { dots: Array.from({ length: setup.dots }, draw).flat() };
  },
};
