// How wide the columns of a table are, where a format asks.

/** By their shares of the width, but none narrower than the least that it needs, as far as that goes. */
export function fairWidths(shares: readonly number[], least: readonly number[], width: number): number[] {
  const all = sum(shares);
  const scale = Math.min(1, width / (sum(least) || 1));
  const needed = least.map((each) => each * scale);
  const wished = shares.map((share, index) => Math.max((share / all) * width, needed[index] ?? 0));
  // What the narrow ones were given is taken from the others, in proportion to what they have to spare.
  const excess = sum(wished) - width;
  const spare = wished.map((each, index) => each - (needed[index] ?? 0));
  const allSpare = sum(spare) || 1;
  return wished.map((each, index) => each - (excess * (spare[index] ?? 0)) / allSpare);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
