// A rating beside the last one of the same statements, from an earlier meeting. Statements are told by their text: one that
// was worded otherwise then has nothing to be compared with.

import * as v from 'valibot';
import type { Earlier } from '../../model/activities.ts';
import { inTenths } from '../numbers.ts';
import type { RateActivity } from './rate.ts';
import { rateResults } from './results.ts';

const digestSchema = v.array(v.object({ text: v.string(), mean: v.nullable(v.number()), count: v.number() }));
export type RateDigest = v.InferOutput<typeof digestSchema>;

/** What a later meeting can compare with. */
export function rateDigest(activity: RateActivity): RateDigest {
  return rateResults(activity).map(({ text, mean, count }) => ({ text, mean, count }));
}

export interface ComparedStatement {
  text: string;
  mean: number | null;
  before: number | null;
  /** From then to now; null where one of them is missing. */
  change: number | null;
}

/** Now beside the latest meeting that is compared with; null when there is none. */
export function rateCompared(activity: RateActivity): { earlier: Earlier; statements: ComparedStatement[] } | null {
  const [earlier] = activity.earlier;
  const digest = v.safeParse(digestSchema, earlier?.digest);
  if (!earlier || !digest.success) return null;
  const statements = rateResults(activity).map(({ text, mean }) => {
    const before = digest.output.find((then) => then.text === text)?.mean ?? null;
    return { text, mean, before, change: mean === null || before === null ? null : inTenths(mean - before) };
  });
  return { earlier, statements };
}
