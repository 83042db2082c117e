// A stance beside the same statement in earlier meetings: where the room ended then.

import * as v from 'valibot';
import type { StanceActivity } from './stance.ts';
import { stanceResult } from './results.ts';

const digestSchema = v.object({ before: v.nullable(v.number()), after: v.nullable(v.number()) });
export type StanceDigest = v.InferOutput<typeof digestSchema>;

/** What a later meeting can compare with: the means, from 0 to 10. */
export function stanceDigest(activity: StanceActivity): StanceDigest {
  return { before: stanceResult(activity, 'before').mean, after: stanceResult(activity, 'after').mean };
}

export interface StanceThen extends StanceDigest {
  atMs: number;
  meetingTitle: string;
}

/** Where earlier meetings stood on it, the newest first. */
export function stancesBefore({ earlier }: Pick<StanceActivity, 'earlier'>): StanceThen[] {
  return earlier.flatMap(({ digest, atMs, meetingTitle }) => {
    const read = v.safeParse(digestSchema, digest);
    return read.success ? [{ ...read.output, atMs, meetingTitle }] : [];
  });
}
