// What stands in a year: things with a day, each in one ring, and how many of them a day has. Counts alone are enough to draw
// the wheel, so that a year with thousands of things is as quick to draw as one with ten.

import type { TableRole } from '../meeting/vocabulary.ts';

/** The rings, from the outermost, which has the most room. */
export const RINGS = ['followUps', 'fora', 'talks', 'meetings', 'steps'] as const;
export type RingId = (typeof RINGS)[number];

/** How a thing stands, what presses most first: late, to come, proposed by a rhythm and not planned, or over. */
export const STANDINGS = ['late', 'ahead', 'proposed', 'over'] as const;
export type Standing = (typeof STANDINGS)[number];

/** So many things of one ring stand like that on that day. */
export interface DayCount {
  readonly ring: RingId;
  readonly day: string;
  readonly standing: Standing;
  readonly count: number;
}

/** One thing, as lists tell of it. */
export interface Dated {
  readonly ring: RingId;
  readonly day: string;
  readonly standing: Standing;
  /** Once in its ring and on its day. */
  readonly id: string;
  readonly title: string;
  /** What belongs to it: the forum, the school, who is responsible. */
  readonly about: string;
  /** Who is responsible, where that is a role at the table and no name. */
  readonly role: TableRole | null;
  /** Null for what has a day and no hour. */
  readonly startsAtMs: number | null;
  /** What hangs on the wall may say that there is one, and not what it is. */
  readonly isWithheld: boolean;
  /** Where one reads on. */
  readonly path: string;
}

/** How many things stand on each day, by ring and standing; in the order of rings and days. */
export function countsOf(things: readonly Pick<Dated, 'ring' | 'day' | 'standing'>[]): DayCount[] {
  const counts = new Map<string, DayCount>();
  for (const { ring, day, standing } of things) {
    const key = `${ring} ${day} ${standing}`;
    counts.set(key, { ring, day, standing, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].toSorted(inOrder);
}

/** By day, then by ring from the outermost, then what presses most first. */
export function inOrder(
  a: Pick<Dated, 'ring' | 'day' | 'standing'>,
  b: Pick<Dated, 'ring' | 'day' | 'standing'>,
): number {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1;
  if (a.ring !== b.ring) return RINGS.indexOf(a.ring) - RINGS.indexOf(b.ring);
  return STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing);
}

/** What presses most of all. */
export function weightiest(standings: readonly Standing[]): Standing {
  return STANDINGS.find((one) => standings.includes(one)) ?? 'over';
}

/** The sum of these counts. */
export function total(counts: readonly Pick<DayCount, 'count'>[]): number {
  return counts.reduce((sum, { count }) => sum + count, 0);
}
