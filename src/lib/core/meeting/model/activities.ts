// Activities: ways in which a whole room answers. What is the same for all of them; set-up, answers and board are their
// kind's own (`activities/<kind>/`), checked there when they are decided on, and opaque here.

import * as v from 'valibot';
import { NAMINGS, TABLE_SIDES } from '../vocabulary.ts';
import { epochMsSchema, idSchema } from './basics.ts';

/** No activity is moved on to a phase, and collects no round, under a longer name. */
const nameSchema = v.pipe(v.string(), v.regex(/^[a-zA-Z0-9]{1,32}$/));

/** What somebody answered in one round. For others than themselves and whoever entered it, `answer` and `voice` are null (rule AV4). */
export const answerSchema = v.object({
  round: nameSchema,
  /** Whose it is: a person's, or a group's where groups answer together (rule AV12). */
  participantId: idSchema,
  /** The members of the group that it is of, who see and change it together; nobody for a person's own. */
  sharedWith: v.optional(v.array(idSchema), []),
  /** Who entered it: the person, a member of the group, or one of the staff for somebody without a device. */
  enteredBy: v.nullable(idSchema),
  answer: v.unknown(),
  /** Stands for the person among the contributions: the same in all rounds of the activity, and known to nobody else. */
  voice: v.nullable(idSchema),
});
export type Answer = v.InferOutput<typeof answerSchema>;

/** A piece of an answer as the whole room sees it, once it is revealed. */
export const contributionSchema = v.object({
  id: idSchema,
  round: nameSchema,
  /** Null unless the activity shows names. */
  participantId: v.nullable(idSchema),
  /** Null in an anonymous activity: nothing ties two pieces together. */
  voice: v.nullable(idSchema),
  /** Null where fewer than three of that side answered, and in an anonymous activity. */
  side: v.nullable(v.picklist(TABLE_SIDES)),
  piece: v.unknown(),
});
export type Contribution = v.InferOutput<typeof contributionSchema>;

/** What an earlier meeting came to in the same activity, for comparing. */
export const earlierSchema = v.object({
  meetingTitle: v.string(),
  atMs: epochMsSchema,
  /** How many answered. */
  voices: v.number(),
  /** As the kind's own `digest` gave it. */
  digest: v.unknown(),
});
export type Earlier = v.InferOutput<typeof earlierSchema>;

export const activitySchema = v.object({
  id: idSchema,
  itemId: idSchema,
  /** The card that it was started from. */
  cardId: v.nullable(idSchema),
  /** A name out of `ACTIVITY_KINDS`; a plain text, so that a meeting of a later version can be read. */
  kind: v.string(),
  title: v.string(),
  naming: v.picklist(NAMINGS),
  setup: v.unknown(),
  phase: nameSchema,
  phaseStartedAtMs: epochMsSchema,
  /** Everyone's answers, each masked for the others. An anonymous activity has none here. */
  answers: v.array(answerSchema),
  /** Who has answered an anonymous activity, kept apart from what was said. */
  tookPart: v.array(v.object({ round: nameSchema, participantId: idSchema })),
  /** Who is done with the present phase. */
  ready: v.array(idSchema),
  /** The rounds that the room sees. */
  revealed: v.array(nameSchema),
  contributions: v.array(contributionSchema),
  /** What is arranged together: groups of contributions, judgements … */
  board: v.unknown(),
  /** Earlier results of the same activity, newest first. */
  earlier: v.array(earlierSchema),
  startedAtMs: epochMsSchema,
  endedAtMs: v.nullable(epochMsSchema),
  /** Put away as a mistake; it can be had back. */
  discarded: v.boolean(),
});
export type Activity = v.InferOutput<typeof activitySchema>;
