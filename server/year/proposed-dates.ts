// The dates that a forum's rhythm proposes in a stretch of the year: what is planned already is not proposed.

import type { Forum } from '../../src/lib/core/fora/forum.ts';
import type { Rhythm } from '../../src/lib/core/fora/rhythm.ts';
import { foldedName, namesOf, type NamedRecord } from '../fora/named-records.ts';
import { nextDates } from '../fora/dates.ts';

const WEEK_MS = 7 * 86_400_000;
/** The shortest month is a little more; better one date too many than one too few. */
const MONTH_MS = 4 * WEEK_MS;
/** Nobody plans farther ahead: beyond it a wheel shows what is planned, and proposes nothing. */
const FARTHEST_MS = 110 * WEEK_MS;

interface Stretch {
  readonly fromMs: number;
  readonly untilMs: number;
  readonly nowMs: number;
}

/** The instants, in their order; `last` are the last meetings of all fora by the names that the meetings carry. */
export function proposedDates(
  { name, formerNames, content }: Pick<NamedRecord<Forum>, 'name' | 'formerNames' | 'content'>,
  last: readonly { forum: string; lastMs: number }[],
  { fromMs, untilMs, nowMs }: Stretch,
): number[] {
  const { rhythm, startsAt } = content;
  if (rhythm.every === 'asNeeded' || untilMs - nowMs > FARTHEST_MS) return [];
  const names = namesOf({ name, formerNames });
  const times = last.filter(({ forum }) => names.includes(foldedName(forum))).map(({ lastMs }) => lastMs);
  const count = Math.ceil((untilMs - nowMs) / distanceMs(rhythm)) + 1;
  const lastMs = times.length === 0 ? null : Math.max(...times);
  return nextDates({ rhythm, startsAt, lastMs, nowMs, count }).filter((atMs) => atMs >= fromMs && atMs < untilMs);
}

/** The least time between two dates of the rhythm. */
function distanceMs(rhythm: Exclude<Rhythm, { every: 'asNeeded' }>): number {
  if (rhythm.every === 'weeks') return rhythm.count * WEEK_MS;
  return rhythm.every === 'months' ? rhythm.count * MONTH_MS : Math.floor(11 / rhythm.from) * MONTH_MS;
}
