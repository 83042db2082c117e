// What the ratings say of each statement: how they fall, their mean and their spread, and which stand out.

import { contributionsIn } from '../contributions.ts';
import type { TableSide } from '../../vocabulary.ts';
import type { RateActivity } from './rate.ts';

export interface StatementResult {
  text: string;
  /** How many gave 1, 2, 3, 4, 5. */
  counts: number[];
  count: number;
  /** Null when nobody rated it. */
  mean: number | null;
  /** The standard deviation: 0 when all agree, 2 when half say 1 and half say 5. */
  spread: number | null;
  isLowest: boolean;
  isMostSpread: boolean;
}

/** The result of each statement in their order; of one side of the table alone when it is given. */
export function rateResults(activity: RateActivity, side?: TableSide): StatementResult[] {
  const pieces = contributionsIn(activity, 'answer')
    .filter((contribution) => side === undefined || contribution.side === side)
    .map(({ piece }) => piece);
  const results = activity.setup.statements.map((text, statement) => {
    const ratings = pieces.filter((piece) => piece.statement === statement).map(({ rating }) => rating);
    const counts = [1, 2, 3, 4, 5].map((value) => ratings.filter((rating) => rating === value).length);
    return { text, counts, count: ratings.length, ...momentsOf(ratings) };
  });
  const lowest = Math.min(...results.map(({ mean }) => mean ?? Infinity));
  const widest = Math.max(...results.map(({ spread }) => spread ?? 0));
  return results.map((result) => ({
    ...result,
    isLowest: results.length > 1 && result.mean === lowest,
    isMostSpread: results.length > 1 && widest > 0 && result.spread === widest,
  }));
}

function momentsOf(ratings: readonly number[]): { mean: number | null; spread: number | null } {
  if (ratings.length === 0) return { mean: null, spread: null };
  const mean = ratings.reduce((sum, rating) => sum + rating, 0) / ratings.length;
  const variance = ratings.reduce((sum, rating) => sum + (rating - mean) ** 2, 0) / ratings.length;
  return { mean, spread: Math.sqrt(variance) };
}
