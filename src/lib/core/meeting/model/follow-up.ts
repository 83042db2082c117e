// What earlier meetings of the forum, or with the school, left open, as it was when this meeting took it up; and what was
// said of it here.

import * as v from 'valibot';
import { AGREEMENT_STATUSES } from '../vocabulary.ts';
import { countSchema, daySchema, epochMsSchema, idSchema } from './basics.ts';

/** What can be said of an agreement that is taken up again. The last leaves it as it is, for the next time. */
export const FOLLOW_UP_ANSWERS = ['done', 'inProgress', 'dropped', 'carriedOver'] as const;
export type FollowUpAnswer = (typeof FOLLOW_UP_ANSWERS)[number];

export const broughtSchema = v.object({
  /** In its own meeting. */
  id: idSchema,
  meetingId: idSchema,
  meetingTitle: v.string(),
  /** When that meeting was. */
  atMs: epochMsSchema,
  what: v.string(),
  /** Whose it is, as they were called; null for nobody's. */
  responsible: v.nullable(v.string()),
  followUpOn: v.nullable(daySchema),
  status: v.picklist(AGREEMENT_STATUSES),
  /** It was made under a closed item: the staff alone see it here, and no minutes hold it. */
  closed: v.boolean(),
  /** How many meetings have taken it up before this one, and carried it over. */
  times: countSchema,
});
export type Brought = v.InferOutput<typeof broughtSchema>;

export const followUpSchema = v.object({
  ...broughtSchema.entries,
  answer: v.nullable(v.object({ status: v.picklist(FOLLOW_UP_ANSWERS), why: v.string(), atMs: epochMsSchema })),
});
export type FollowUp = v.InferOutput<typeof followUpSchema>;

/** Whether it is settled here: it will not be taken up again. */
export const isSettled = ({ answer }: Pick<FollowUp, 'answer'>): boolean =>
  answer?.status === 'done' || answer?.status === 'dropped';
