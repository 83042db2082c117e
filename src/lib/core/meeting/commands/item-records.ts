// Commands of votes and statements; what they mean stands in areas/item-records.ts.

import * as v from 'valibot';
import { countSchema, idSchema } from '../model/basics.ts';
import { statementBySchema, statementSchema, voteSchema } from '../model/item-records.ts';
import { VOTE_CHOICES } from '../vocabulary.ts';

const { entries: statement } = statementSchema;

export const ITEM_RECORDS_COMMANDS = [
  /** The whole vote, in place of the one there was; null takes it away. */
  v.object({ type: v.literal('vote.record'), itemId: idSchema, vote: v.nullable(voteSchema) }),
  /** One person's vote, by name; null takes it away. */
  v.object({
    type: v.literal('vote.cast'),
    itemId: idSchema,
    participantId: idSchema,
    choice: v.nullable(v.picklist(VOTE_CHOICES)),
  }),
  v.object({
    type: v.literal('statement.add'),
    itemId: idSchema,
    kind: statement.kind,
    by: statementBySchema,
    text: statement.text,
    /** Left out: behind the others. */
    toIndex: v.exactOptional(countSchema),
  }),
  v.object({
    type: v.literal('statement.edit'),
    itemId: idSchema,
    statementId: idSchema,
    kind: v.exactOptional(statement.kind),
    by: v.exactOptional(statementBySchema),
    text: v.exactOptional(statement.text),
  }),
  v.object({ type: v.literal('statement.move'), itemId: idSchema, statementId: idSchema, toIndex: countSchema }),
  v.object({ type: v.literal('statement.remove'), itemId: idSchema, statementId: idSchema }),
] as const;
