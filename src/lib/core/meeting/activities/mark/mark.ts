// Sæt kryds: everyone marks what they have experience with, and, where there are columns, in which way. Made for KL's
// reflection (slide 5): with whom of the actors, in which fora; the map shows who, where, and where nobody has.

import * as v from 'valibot';
import { MAX_ENTRIES } from '../../model/suggested-activity.ts';
import { filledText, TEXT_LIMITS } from '../../model/basics.ts';
import type { ActivityKind, ActivityOf } from '../kind.ts';
import { markDigest } from './compared.ts';
import { markSummary } from './summary.ts';

const entry = filledText(TEXT_LIMITS.title);

const setupSchema = v.object({
  rows: v.pipe(v.array(entry), v.minLength(1), v.maxLength(MAX_ENTRIES)),
  /** Ways in which a row may be marked; none for a plain list. */
  columns: v.optional(v.pipe(v.array(entry), v.maxLength(MAX_ENTRIES)), []),
  naming: v.optional(v.picklist(['named', 'counted', 'anonymous']), 'named'),
});
export type MarkSetup = v.InferOutput<typeof setupSchema>;

const answerSchema = v.object({
  /** For each row the columns that are marked in it; null where the row is not marked. A row can be marked in no column. */
  marks: v.array(v.nullable(v.array(v.pipe(v.number(), v.integer(), v.minValue(0))))),
});
export type MarkAnswer = v.InferOutput<typeof answerSchema>;

/** One person's mark of one row; `row` is null for somebody who marked none, which says something too. */
export interface MarkPiece {
  row: number | null;
  columns: number[];
}

/** The row that the screen shows at length; null for the whole map. */
const boardSchema = v.object({ row: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))) });
export type MarkBoard = v.InferOutput<typeof boardSchema>;

export type MarkActivity = ActivityOf<MarkSetup, MarkAnswer, MarkPiece, MarkBoard>;

export const mark: ActivityKind<MarkSetup, MarkAnswer, MarkPiece, MarkBoard, MarkBoard> = {
  setup: setupSchema,
  answer: answerSchema,
  move: boardSchema,

  naming: ({ naming }) => naming,
  phases: () => [
    { name: 'answer', collects: 'answer', shows: [], durationMs: null },
    { name: 'map', collects: null, shows: ['answer'], durationMs: null },
  ],

  fits: ({ marks }, { setup: { rows, columns } }) =>
    marks.length === rows.length &&
    marks.every((row) => row === null || (isOnce(row) && row.every((column) => column < columns.length))),
  pieces({ marks }) {
    const marked = marks.flatMap((columns, row) => (columns === null ? [] : [{ row, columns }]));
    return marked.length === 0 ? [{ row: null, columns: [] }] : marked;
  },

  firstBoard: () => ({ row: null }),
  mayMove: (_move, { isStaff }) => isStaff,
  moved: ({ setup }, { row }) => (row === null || row < setup.rows.length ? { row } : null),

  summary: markSummary,
  digest: markDigest,
  asksTheSame: ({ rows }, earlier) => rows.some((text) => earlier.rows.includes(text)),

  invented: ({ setup: { rows, columns } }, _round, random) => ({
    marks: rows.map(() => (random() < 0.5 ? null : columns.map((_, column) => column).filter(() => random() < 0.3))),
  }),
};

function isOnce(columns: readonly number[]): boolean {
  return new Set(columns).size === columns.length;
}
