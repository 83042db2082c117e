// Events of the minutes; what they mean stands in areas/minutes.ts.

import * as v from 'valibot';
import { accountSchema } from '../../minutes/account-schema.ts';
import { countSchema, daySchema, idSchema } from '../model/basics.ts';
import { commentSchema, hashSchema, templateSlugSchema } from '../model/minutes.ts';

export const MINUTES_EVENTS = [
  v.object({ type: v.literal('account.edited'), itemId: idSchema, blocks: accountSchema }),
  v.object({ type: v.literal('account.takenBack'), itemId: idSchema }),
  v.object({ type: v.literal('minutes.templateChosen'), template: templateSlugSchema }),
  v.object({ type: v.literal('minutes.sent'), until: daySchema }),
  v.object({ type: v.literal('minutes.recalled') }),
  v.object({ type: v.literal('comment.added'), comment: commentSchema }),
  v.object({
    type: v.literal('comment.settled'),
    commentId: idSchema,
    /** Whose comment it is: they are told. */
    author: idSchema,
    isTaken: v.boolean(),
    answer: v.string(),
  }),
  /** The server writes it in the name of whoever approves. */
  v.object({ type: v.literal('minutes.approvalGiven'), participantId: idSchema, hash: hashSchema }),
  v.object({
    type: v.literal('minutes.approved'),
    number: countSchema,
    /** Who approved for all; null: each of them did. */
    participantId: v.nullable(idSchema),
    hash: hashSchema,
    /** Who stood by this very text: told, for not everyone is told the hash. Earlier versions left it out. */
    standing: v.exactOptional(v.array(idSchema)),
  }),
  v.object({ type: v.literal('minutes.corrected'), reason: v.string() }),
] as const;
