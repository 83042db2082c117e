// Answers that are numbers on a scale, and what they say together. Exact: the same answers in another order, or ten times as
// many in the same shares, come to the same number, so that a tie is a tie.

export interface Moments {
  count: number;
  /** Null when nobody answered. */
  mean: number | null;
  /** The standard deviation: 0 when all agree; null when nobody answered. */
  spread: number | null;
}

/** Mean and spread, as people read them: in tenths. What reads the same is the same. */
export function momentsOf(numbers: readonly number[]): Moments {
  const count = numbers.length;
  if (count === 0) return { count, mean: null, spread: null };
  const sum = numbers.reduce((total, number) => total + number, 0);
  const squares = numbers.reduce((total, number) => total + number * number, 0);
  const variance = (count * squares - sum * sum) / (count * count);
  return { count, mean: inTenths(sum / count), spread: inTenths(Math.sqrt(variance)) };
}

/** How many gave each value from `first` to `last`. */
export function countsOf(numbers: readonly number[], first: number, last: number): number[] {
  return Array.from(
    { length: last - first + 1 },
    (_, index) => numbers.filter((number) => number === first + index).length,
  );
}

/** Rounded to the one decimal that is shown. */
export function inTenths(number: number): number {
  return Math.round(number * 10) / 10;
}
