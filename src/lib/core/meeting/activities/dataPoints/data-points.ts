// Tre nedslag: for each chosen result the chain from what is seen to what follows of it (Svendborg's agenda in STUK examples 2.3,
// and EVA report 5.1.1). It is filled in together, so nothing of it is hidden; a text that somebody else has changed meanwhile
// is not overwritten.

import * as v from 'valibot';
import { optionalText, TEXT_LIMITS } from '../../model/basics.ts';
import type { ActivityKind, ActivityOf } from '../kind.ts';
import { NO_ANSWERS } from '../parts.ts';
import { emptyPoint, FIELDS, figuresSchema, MAX_POINTS, type Chains, type Point } from './chain.ts';
import { summaryOf } from './summary.ts';

const setupSchema = v.object({
  points: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_POINTS)), MAX_POINTS),
});
export type DataPointsSetup = v.InferOutput<typeof setupSchema>;

const point = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_POINTS - 1));
const moveSchema = v.variant('do', [
  v.object({
    ...{ do: v.literal('write'), point, field: v.picklist(FIELDS) },
    text: optionalText(TEXT_LIMITS.paragraph),
    /** The text that the writer began from. */
    was: v.string(),
  }),
  v.object({ do: v.literal('figures'), point, figures: figuresSchema }),
  /** Turns the screen to this one. */
  v.object({ do: v.literal('show'), point }),
]);
export type DataPointsMove = v.InferOutput<typeof moveSchema>;
export type DataPointsActivity = ActivityOf<DataPointsSetup, null, never, Chains>;

export const dataPoints: ActivityKind<DataPointsSetup, null, never, Chains, DataPointsMove> = {
  ...NO_ANSWERS,
  setup: setupSchema,
  move: moveSchema,
  naming: () => 'named',
  phases: () => [
    { name: 'fill', collects: null, shows: [], durationMs: null },
    { name: 'result', collects: null, shows: [], durationMs: null },
  ],

  firstBoard: ({ points }) => ({ points: Array.from({ length: points }, emptyPoint), shown: 0 }),
  mayMove: (move, { isStaff }, { phase }) => (move.do === 'show' ? isStaff : phase === 'fill'),
  moved({ board }, move) {
    const before = board.points[move.point];
    if (!before) return null;
    if (move.do === 'show') return { ...board, shown: move.point };
    const after = move.do === 'figures' ? { ...before, figures: move.figures } : written(before, move);
    return after && { ...board, points: board.points.with(move.point, after) };
  },

  summary: ({ board: { points } }, words) => summaryOf(points, words),
};

/** The point with another text; null when that would overwrite what somebody else has written since. */
function written(before: Point, { field, text, was }: Extract<DataPointsMove, { do: 'write' }>): Point | null {
  const stands = before[field] === was || before[field] === text;
  return stands ? { ...before, [field]: text } : null;
}
