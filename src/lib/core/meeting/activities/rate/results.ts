// What the ratings say of each statement: how they fall, their mean and their spread, and which stand out. Equal numbers are
// told alike: a tie has several lowest, and where all are equal none stands out.

import { contributionsIn, MIN_SIDE_VOICES, sidesIn } from '../contributions.ts';
import { countsOf, inTenths, momentsOf, type Moments } from '../numbers.ts';
import type { TableSide } from '../../vocabulary.ts';
import type { RateActivity } from './rate.ts';

export interface StatementResult extends Moments {
  text: string;
  /** How many gave 1, 2, 3, 4, 5. */
  counts: number[];
  isLowest: boolean;
  isMostSpread: boolean;
}

/** The mean that each side of the table gives a statement; null where fewer than three of it rated that one. */
export interface StatementSides {
  text: string;
  means: { side: TableSide; mean: number | null }[];
  /** From the lowest of the sides to the highest; null with less than two. */
  distance: number | null;
  isFarthest: boolean;
}

/** The result of each statement, in their order. */
export function rateResults(activity: RateActivity): StatementResult[] {
  const results = activity.setup.statements.map((text, statement) => {
    const ratings = ratingsOf(activity, statement);
    return { text, counts: countsOf(ratings, 1, 5), ...momentsOf(ratings) };
  });
  const isLowest = standsOut(results.map(({ mean }) => mean && -mean));
  const isMostSpread = standsOut(results.map(({ spread }) => spread));
  return results.map((result) => ({
    ...result,
    isLowest: isLowest(result.mean && -result.mean),
    isMostSpread: isMostSpread(result.spread),
  }));
}

/** The statements as the sides of the table see them; empty where there are not two sides to compare. */
export function rateSides(activity: RateActivity): StatementSides[] {
  const sides = sidesIn(activity, 'answer');
  if (sides.length === 0) return [];
  const results = activity.setup.statements.map((text, statement) => {
    const means = sides.map((side) => {
      const { count, mean } = momentsOf(ratingsOf(activity, statement, side));
      return { side, mean: count < MIN_SIDE_VOICES ? null : mean };
    });
    const known = means.flatMap(({ mean }) => (mean === null ? [] : [mean]));
    const distance = known.length < 2 ? null : inTenths(Math.max(...known) - Math.min(...known));
    return { text, means, distance };
  });
  const isFarthest = standsOut(results.map(({ distance }) => distance));
  return results.map((result) => ({ ...result, isFarthest: isFarthest(result.distance) }));
}

/** The reasons that were given for a statement with their ratings, the lowest rating first. */
export function reasonsOf(activity: RateActivity, statement: number): { id: string; rating: number; reason: string }[] {
  return contributionsIn(activity, 'answer')
    .filter(({ piece }) => piece.statement === statement && piece.reason !== '')
    .map(({ id, piece: { rating, reason } }) => ({ id, rating, reason }))
    .sort((one, other) => one.rating - other.rating);
}

function ratingsOf(activity: RateActivity, statement: number, side?: TableSide): number[] {
  return contributionsIn(activity, 'answer')
    .filter((one) => one.piece.statement === statement && (side === undefined || one.side === side))
    .map(({ piece }) => piece.rating);
}

/** Tells the greatest among the numbers; nothing is, where all are the same. */
function standsOut(numbers: readonly (number | null)[]): (number: number | null) => boolean {
  const known = numbers.flatMap((number) => (number === null ? [] : [number]));
  const greatest = Math.max(...known);
  const differ = known.some((number) => number !== greatest);
  return (number) => differ && number === greatest;
}
