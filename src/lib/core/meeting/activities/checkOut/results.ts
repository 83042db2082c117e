// What the meeting was worth to the room, what was written, and how it goes from meeting to meeting.

import * as v from 'valibot';
import { contributionsIn } from '../contributions.ts';
import { countsOf, momentsOf, type Moments } from '../numbers.ts';
import type { CheckOutActivity } from './check-out.ts';

/** The least that a meeting is worth is 1. */
export const MAX_WORTH = 5;

const digestSchema = v.object({ mean: v.nullable(v.number()), count: v.number() });
export type CheckOutDigest = v.InferOutput<typeof digestSchema>;

export interface Worth extends Moments {
  /** How many gave 1, 2, 3, 4, 5. */
  counts: number[];
}

/** One meeting of the trend; `meetingTitle` is null for this one. */
export interface WorthThen {
  atMs: number;
  meetingTitle: string | null;
  mean: number;
  count: number;
}

export function worthOf(activity: CheckOutActivity): Worth {
  const worths = contributionsIn(activity, 'answer').flatMap(({ piece }) =>
    piece.type === 'worth' ? [piece.worth] : [],
  );
  return { ...momentsOf(worths), counts: countsOf(worths, 1, MAX_WORTH) };
}

/** The sentences, in the order of the lots. */
export function sentencesOf(activity: CheckOutActivity): { id: string; text: string }[] {
  return contributionsIn(activity, 'answer').flatMap(({ id, piece }) =>
    piece.type === 'sentence' ? [{ id, text: piece.text }] : [],
  );
}

/** What a later meeting can compare with. */
export function checkOutDigest(activity: CheckOutActivity): CheckOutDigest {
  const { mean, count } = worthOf(activity);
  return { mean, count };
}

/** The forum's meetings that it is compared with and this one, the oldest first; empty without an earlier one. */
export function worthTrend(activity: CheckOutActivity): WorthThen[] {
  const earlier = activity.earlier.flatMap(({ digest, atMs, meetingTitle }): WorthThen[] => {
    const read = v.safeParse(digestSchema, digest);
    if (!read.success || read.output.mean === null) return [];
    return [{ atMs, meetingTitle, mean: read.output.mean, count: read.output.count }];
  });
  const { mean, count } = worthOf(activity);
  const now: WorthThen[] = mean === null ? [] : [{ atMs: activity.startedAtMs, meetingTitle: null, mean, count }];
  return earlier.length === 0 ? [] : [...earlier.toReversed(), ...now];
}
