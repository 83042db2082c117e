// Fits an agenda into a length: whole minutes, in proportion, nothing lost to rounding.

import { MINUTE_MS } from '../time.ts';

/**
 * The durations scaled so that their sum is exactly `totalMs`: whole minutes, each at least one, as near to their share
 * as whole minutes allow (largest remainder; the earlier item wins a tie). Seconds beyond the whole minutes of `totalMs`
 * go to the longest item. An agenda that is in whole minutes and fits already comes back unchanged; an empty one stays
 * empty. Null when there are fewer minutes than items.
 */
export function scaleDurations(plannedMs: readonly number[], totalMs: number): number[] | null {
  if (plannedMs.length === 0) return [];
  const totalMinutes = Math.floor(totalMs / MINUTE_MS);
  if (totalMinutes < plannedMs.length) return null;

  const hasWeight = plannedMs.some((planned) => planned > 0);
  const weights = hasWeight ? plannedMs : plannedMs.map(() => 1);
  const scaledMs = shareMinutes(weights, totalMinutes).map((minutes) => minutes * MINUTE_MS);
  const longest = plannedMs.indexOf(Math.max(...plannedMs));
  return scaledMs.map((durationMs, index) => (index === longest ? durationMs + (totalMs % MINUTE_MS) : durationMs));
}

/**
 * Shares whole minutes by weight, at least one each. Whoever's share is below a minute is lifted to one and leaves the
 * sharing, which makes the others' shares smaller: hence again, until all who are left have their minute.
 */
function shareMinutes(weights: readonly number[], minutes: number): number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const lifted = weights.map((weight) => weight * minutes < sum);
  if (!lifted.includes(true)) return largestRemainder(weights, minutes, sum);

  const others = weights.filter((_, index) => !lifted[index]);
  const shares = shareMinutes(others, minutes - (weights.length - others.length));
  let next = 0;
  return lifted.map((isLifted) => (isLifted ? 1 : (shares[next++] ?? 0)));
}

/** Each gets the whole part of its share; what is left goes, one each, to the largest remainders. */
function largestRemainder(weights: readonly number[], minutes: number, sum: number): number[] {
  const whole = weights.map((weight) => Math.floor((weight * minutes) / sum));
  const left = minutes - whole.reduce((total, share) => total + share, 0);
  const byRemainder = weights
    .map((weight, index) => ({ index, remainder: (weight * minutes) % sum }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  const lucky = new Set(byRemainder.slice(0, left).map(({ index }) => index));
  return whole.map((share, index) => (lucky.has(index) ? share + 1 : share));
}

/**
 * The durations scaled so that their sum is `totalMs`, with those that are fixed as they are. An agenda with nothing to
 * scale comes back unchanged. Null when the fixed ones take more than there is, or leave less than a minute for some other.
 */
export function scaleAround(parts: readonly { plannedMs: number; fixed: boolean }[], totalMs: number): number[] | null {
  const fixedMs = parts.reduce((sumMs, part) => sumMs + (part.fixed ? part.plannedMs : 0), 0);
  const free = parts.filter(({ fixed }) => !fixed).map(({ plannedMs }) => plannedMs);
  const scaledMs = fixedMs > totalMs ? null : scaleDurations(free, totalMs - fixedMs);
  if (scaledMs === null) return null;
  let next = 0;
  return parts.map((part) => (part.fixed ? part.plannedMs : (scaledMs[next++] ?? part.plannedMs)));
}
