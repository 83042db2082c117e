// What is recorded of an item beside its decision: how it was voted on, and what people want to have stand in the minutes.

import * as v from 'valibot';
import { STATEMENT_KINDS, VOTE_CHOICES } from '../vocabulary.ts';
import { TEXT_LIMITS, countSchema, filledText, idSchema } from './basics.ts';
import { ownerSchema } from './records.ts';

/** More people than any council has. */
const MAX_VOTES = 1_000;

const named = v.strictObject({
  kind: v.literal('named'),
  votes: v.pipe(
    v.array(v.strictObject({ participantId: idSchema, choice: v.picklist(VOTE_CHOICES) })),
    v.maxLength(MAX_VOTES),
    v.check((votes) => new Set(votes.map(({ participantId }) => participantId)).size === votes.length, 'votes twice'),
  ),
});
const votesSchema = v.pipe(countSchema, v.maxValue(9_999));
const counted = v.strictObject({
  kind: v.literal('counted'),
  for: votesSchema,
  against: votesSchema,
  neither: votesSchema,
});

/** The vote on an item: who voted how, or how many did. */
export const voteSchema = v.variant('kind', [named, counted]);
export type Vote = v.InferOutput<typeof voteSchema>;

/** Whose statement it is: people of the meeting, and names or lists that were typed. */
export const statementBySchema = v.pipe(v.array(ownerSchema), v.minLength(1), v.maxLength(30));

/** What somebody wants to have stand in the minutes, as they word it: a minority's opinion, or a remark on the record. */
export const statementSchema = v.object({
  id: idSchema,
  kind: v.picklist(STATEMENT_KINDS),
  by: statementBySchema,
  text: filledText(TEXT_LIMITS.paragraph),
});
export type Statement = v.InferOutput<typeof statementSchema>;
