// Indsatsoverblik: EVA's three checks before anything new is begun (report 4.3 and 5.1.3): how many initiatives run, how much
// they fill, and what else presses. Then the room settles each of them, and weighs new ones against what there is.

import * as v from 'valibot';
import { idSchema, optionalText, TEXT_LIMITS } from '../../model/basics.ts';
import type { ActivityKind, ActivityOf, Mover } from '../kind.ts';
import { EMPTY_BOARD, MAX_FILL, MAX_INITIATIVES, movedBoard, moveSchema } from './board.ts';
import type { InitiativesBoard, InitiativesMove } from './board.ts';
import { boardOfEarlier } from './earlier.ts';
import { initiativesPicture } from './picture.ts';
import { initiativesSummary } from './minutes.ts';

const setupSchema = v.object({
  /** How much each fills: everyone says it for themselves, hidden until it is shown, or it is talked over and written down. */
  sizedBy: v.optional(v.picklist(['everyone', 'together']), 'everyone'),
  /** Who lists what runs, what presses and what is new. */
  writtenBy: v.optional(v.picklist(['everyone', 'staff']), 'everyone'),
  /** Who decides what stops: unless it is said beforehand, nothing does (EVA 4.3.3). */
  decidedBy: v.optional(optionalText(TEXT_LIMITS.title), ''),
});
export type InitiativesSetup = v.InferOutput<typeof setupSchema>;

const fillSchema = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_FILL));
const answerSchema = v.object({
  fills: v.pipe(v.array(v.object({ initiative: idSchema, fill: fillSchema })), v.maxLength(MAX_INITIATIVES)),
});
export type InitiativesAnswer = v.InferOutput<typeof answerSchema>;

/** How much somebody says that one initiative fills. */
export interface FillPiece {
  initiative: string;
  fill: number;
}

export type InitiativesActivity = ActivityOf<InitiativesSetup, InitiativesAnswer, FillPiece, InitiativesBoard>;

export const initiatives: ActivityKind<
  InitiativesSetup,
  InitiativesAnswer,
  FillPiece,
  InitiativesBoard,
  InitiativesMove
> = {
  setup: setupSchema,
  answer: answerSchema,
  move: moveSchema,

  naming: () => 'counted',
  phases: ({ sizedBy }) => [
    { name: 'list', collects: null, shows: [], durationMs: null },
    ...(sizedBy === 'everyone' ? [{ name: 'fill', collects: 'fill', shows: [], durationMs: null }] : []),
    ...['pressure', 'settle', 'result'].map((name) => ({
      ...{ name, collects: null, durationMs: null },
      shows: sizedBy === 'everyone' ? ['fill'] : [],
    })),
  ],

  fits: ({ fills }, { board }) =>
    new Set(fills.map(({ initiative }) => initiative)).size === fills.length &&
    fills.every(({ initiative }) => board.initiatives.some(({ id, isNew }) => id === initiative && !isNew)),
  pieces: ({ fills }) => fills,

  firstBoard: (_setup, state, itemId) => boardOfEarlier(state, itemId) ?? EMPTY_BOARD,
  mayMove,
  moved: ({ board }, move) => movedBoard(board, move),

  summary: initiativesSummary,
  digest: (activity) =>
    initiativesPicture(activity).all.map(({ name, fill, verdict, isNew }) => ({ name, fill, verdict, isNew })),

  invented: ({ board }, _round, random) => ({
    fills: board.initiatives
      .filter(({ isNew, isRemoved }) => !isNew && !isRemoved)
      .map(({ id }) => ({ initiative: id, fill: 1 + Math.floor(random() * MAX_FILL) })),
  }),
};

/** The staff write at any time what the room says; what happens to an initiative, and what leaves the list, is theirs alone. */
function mayMove(move: InitiativesMove, { isStaff }: Mover, { setup, phase, board }: InitiativesActivity): boolean {
  if (isStaff) return true;
  if (setup.writtenBy === 'staff') return false;
  const isNew = (id: string) => board.initiatives.find((one) => one.id === id)?.isNew === true;
  switch (move.do) {
    case 'add':
      return phase === (move.isNew ? 'settle' : 'list');
    case 'edit':
      return phase === (isNew(move.id) ? 'settle' : 'list');
    case 'press':
      return phase === 'pressure';
    default:
      return false;
  }
}
