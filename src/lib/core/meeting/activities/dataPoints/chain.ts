// A chain from a result to what follows of it, and the questions that lead through it.

import * as v from 'valibot';

export const MAX_POINTS = 3;
/** The questions of the chain, in order. */
export const QUESTIONS = ['see', 'behind', 'basis', 'follows', 'why'] as const;
export type Question = (typeof QUESTIONS)[number];
/** The result that it is about comes before them. */
export const FIELDS = ['result', ...QUESTIONS] as const;
export type Field = (typeof FIELDS)[number];

const figure = v.nullable(v.pipe(v.number(), v.finite(), v.minValue(-1e9), v.maxValue(1e9)));
export const figuresSchema = v.object({
  earlier: figure,
  later: figure,
  /** Of how many pupils the figures are a percentage; null when they are something else. */
  pupils: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1e6))),
});
export type Figures = v.InferOutput<typeof figuresSchema>;

export type Point = Record<Field, string> & { figures: Figures };
export interface Chains {
  points: Point[];
  /** The one that the screen shows. */
  shown: number;
}

const NO_FIGURES: Figures = { earlier: null, later: null, pupils: null };
/** A chain that nobody has written in. */
export const emptyPoint = (): Point => ({
  ...{ result: '', see: '', behind: '', basis: '', follows: '', why: '' },
  figures: NO_FIGURES,
});
