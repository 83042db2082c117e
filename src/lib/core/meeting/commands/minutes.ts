// Commands on the minutes; what they mean stands in areas/minutes.ts. What approves them comes from the server, which has
// stored the text by then (`SystemCommand`).

import * as v from 'valibot';
import { accountSchema } from '../../minutes/account-schema.ts';
import { TEXT_LIMITS, countSchema, daySchema, filledText, idSchema, optionalText } from '../model/basics.ts';

/** The revision of the account that the sender went on from; null: from the notes. */
const basedOn = v.nullable(countSchema);

export const MINUTES_COMMANDS = [
  v.object({ type: v.literal('account.edit'), itemId: idSchema, blocks: accountSchema, basedOn }),
  v.object({ type: v.literal('account.takeBack'), itemId: idSchema, basedOn }),
  v.object({ type: v.literal('minutes.chooseTemplate'), template: filledText(TEXT_LIMITS.title) }),
  v.object({ type: v.literal('minutes.send'), until: daySchema }),
  v.object({ type: v.literal('minutes.recall') }),
  v.object({
    type: v.literal('comment.add'),
    itemId: v.exactOptional(v.nullable(idSchema)),
    text: filledText(TEXT_LIMITS.paragraph),
  }),
  v.object({
    type: v.literal('comment.settle'),
    commentId: idSchema,
    isTaken: v.boolean(),
    answer: v.exactOptional(optionalText(TEXT_LIMITS.line)),
  }),
  v.object({ type: v.literal('minutes.correct'), reason: filledText(TEXT_LIMITS.line) }),
] as const;
