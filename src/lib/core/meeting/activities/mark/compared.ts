// A map beside the one of an earlier meeting: for each row how many marked it then, of how many.

import * as v from 'valibot';
import type { Earlier } from '../../model/activities.ts';
import type { MarkActivity } from './mark.ts';
import { markMap } from './results.ts';

const digestSchema = v.array(v.object({ text: v.string(), count: v.number() }));
export type MarkDigest = v.InferOutput<typeof digestSchema>;

/** What a later meeting can compare with. */
export function markDigest(activity: MarkActivity): MarkDigest {
  return markMap(activity).rows.map(({ text, count }) => ({ text, count }));
}

/** How many marked each row in the latest meeting that is compared with, null for a row that was not there; null without one. */
export function markedBefore(activity: MarkActivity): { earlier: Earlier; counts: (number | null)[] } | null {
  const [earlier] = activity.earlier;
  const digest = v.safeParse(digestSchema, earlier?.digest);
  if (!earlier || !digest.success) return null;
  const counts = activity.setup.rows.map((text) => digest.output.find((then) => then.text === text)?.count ?? null);
  return { earlier, counts };
}
