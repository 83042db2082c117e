// Parts of a kind that has nothing of the sort: no answers of each person, or no board that is arranged together.

import * as v from 'valibot';

/** For a kind in which nobody answers by themselves. */
export const NO_ANSWERS = {
  answer: v.null(),
  fits: () => false,
  pieces: () => [],
  invented: () => null,
} as const;

/** For a kind without anything that is arranged together. */
export const NO_BOARD = {
  move: v.never(),
  firstBoard: () => null,
  mayMove: () => false,
  moved: () => null,
} as const;
