// Commands of following up on earlier meetings; what they mean stands in areas/follow-up.ts. People ask the server
// (`server/fora/follow-up.ts`), which knows the meetings that the agreements were made in: none is parsed from a socket.

import * as v from 'valibot';
import { TEXT_LIMITS, idSchema, optionalText } from '../model/basics.ts';
import { FOLLOW_UP_ANSWERS, type Brought } from '../model/follow-up.ts';

/** What somebody says of an agreement that was taken up, with a line of why. */
export const answeringSchema = v.object({
  agreementId: idSchema,
  status: v.picklist(FOLLOW_UP_ANSWERS),
  why: v.optional(optionalText(TEXT_LIMITS.line), ''),
});
export type Answering = v.InferOutput<typeof answeringSchema>;

export type FollowUpCommand =
  { type: 'followUp.bring'; agreements: readonly Brought[] } | ({ type: 'followUp.answer' } & Answering);
