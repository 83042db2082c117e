// The people of a meeting, what they propose beforehand, and when they were there.

import * as v from 'valibot';
import { idSchema, epochMsSchema } from './basics.ts';
import { PERSON_ROLES, TABLE_ROLES } from '../vocabulary.ts';

/** A person of the meeting: invited, or in the room at least once (`joined`). */
export const participantSchema = v.object({
  id: idSchema,
  name: v.string(),
  tableRole: v.nullable(v.picklist(TABLE_ROLES)),
  role: v.picklist(PERSON_ROLES),
  joined: v.boolean(),
  /** When they first were; null for people of earlier versions. */
  joinedAtMs: v.optional(v.nullable(epochMsSchema), null),
  /** False for someone who is there without a phone or a computer: the staff act for them (`on-behalf.ts`). */
  hasDevice: v.optional(v.boolean(), true),
  /** Taken out of the meeting; what they did stands, and they may be let in again. */
  removed: v.optional(v.boolean(), false),
  /** Has sent an apology (afbud). Who comes nevertheless was there. */
  apology: v.optional(v.boolean(), false),
  /** Whose substitute (stedfortræder) this is. */
  substituteFor: v.optional(v.nullable(idSchema), null),
});
export type Participant = v.InferOutput<typeof participantSchema>;

/** A tilhører: in the room to look on, and counted nowhere among those who meet. */
export const isObserver = ({ role }: Pick<Participant, 'role'>): boolean => role === 'observer';

/** A topic that somebody proposed before the meeting, under their role. */
export const topicSchema = v.object({
  id: idSchema,
  participantId: idSchema,
  title: v.string(),
  why: v.string(),
  proposedAtMs: epochMsSchema,
  state: v.picklist(['waiting', 'taken', 'declined', 'withdrawn']),
  /** What the facilitator said when it was set aside. */
  answer: v.string(),
  /** The item that it became. */
  itemId: v.nullable(idSchema),
});
export type Topic = v.InferOutput<typeof topicSchema>;

/** A stretch of time that somebody was in the meeting; it may go on. */
export const staySchema = v.object({
  participantId: idSchema,
  cameAtMs: epochMsSchema,
  leftAtMs: v.nullable(epochMsSchema),
  /** They did not end it themselves: the meeting was closed and reopened, or they were taken out. */
  interrupted: v.boolean(),
});
export type Stay = v.InferOutput<typeof staySchema>;

/** That somebody is inhabil in an item: whether they left the room, and from when; null where that is not known. */
export const disqualifiedSchema = v.object({ leftRoom: v.boolean(), fromMs: v.nullable(epochMsSchema) });
export type Disqualified = v.InferOutput<typeof disqualifiedSchema>;

/** What the staff say of somebody and one item, whatever the times say. */
export const itemAttendanceSchema = v.object({
  itemId: idSchema,
  participantId: idSchema,
  tookPart: v.boolean(),
  reason: v.string(),
  /** Inhabil in the item; null for who is not. */
  disqualified: v.optional(v.nullable(disqualifiedSchema), null),
});
export type ItemAttendance = v.InferOutput<typeof itemAttendanceSchema>;
