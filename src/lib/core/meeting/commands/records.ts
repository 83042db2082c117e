// Commands of decisions and agreements; what they mean stands in areas/records.ts.

import * as v from 'valibot';
import { TEXT_LIMITS, daySchema, filledText, idSchema, optionalText } from '../model/basics.ts';
import { followUpAtSchema, responsibleSchema, type Author } from '../model/records.ts';
import { noteSourceSchema } from '../note-source.ts';
import { AGREEMENT_STATUSES } from '../vocabulary.ts';

/** Where it is followed up, which school it is about, and who goes along. */
const circumstances = {
  followUpAt: v.exactOptional(v.nullable(followUpAtSchema)),
  school: v.exactOptional(optionalText(TEXT_LIMITS.title)),
  sparring: v.exactOptional(optionalText(TEXT_LIMITS.title)),
};

/** What becomes of an agreement; what is left out stays. */
export const settlingSchema = v.object({
  status: v.exactOptional(v.picklist(AGREEMENT_STATUSES)),
  followUpOn: v.exactOptional(v.nullable(daySchema)),
  /** Who takes over. */
  owner: v.exactOptional(v.nullable(responsibleSchema)),
  followUpAt: v.exactOptional(v.nullable(followUpAtSchema)),
  /** Why, in a line. */
  note: v.exactOptional(optionalText(TEXT_LIMITS.line)),
});
export type Settling = v.InferOutput<typeof settlingSchema>;

/** What whoever is responsible says to it. */
export const answeringSchema = v.object({
  accepts: v.boolean(),
  note: v.exactOptional(optionalText(TEXT_LIMITS.line)),
});
export type Answering = v.InferOutput<typeof answeringSchema>;

/** What somebody says of an agreement away from the room: the server knows who, and no socket can. */
export type FollowCommand = { agreementId: string; author: Author } & (
  ({ type: 'agreement.follow' } & Settling) | ({ type: 'agreement.reply' } & Answering)
);

export const RECORDS_COMMANDS = [
  v.object({ type: v.literal('decision.record'), itemId: idSchema, text: optionalText(TEXT_LIMITS.text) }),
  v.object({
    type: v.literal('agreement.add'),
    itemId: v.exactOptional(v.nullable(idSchema)),
    what: filledText(TEXT_LIMITS.line),
    owner: v.exactOptional(v.nullable(responsibleSchema)),
    followUpOn: v.exactOptional(v.nullable(daySchema)),
    source: v.exactOptional(v.nullable(noteSourceSchema)),
    ...circumstances,
  }),
  v.object({
    type: v.literal('agreement.edit'),
    agreementId: idSchema,
    what: v.exactOptional(filledText(TEXT_LIMITS.line)),
    owner: v.exactOptional(v.nullable(responsibleSchema)),
    followUpOn: v.exactOptional(v.nullable(daySchema)),
    ...circumstances,
  }),
  v.object({ type: v.literal('agreement.remove'), agreementId: idSchema }),
  v.object({ type: v.literal('agreement.settle'), agreementId: idSchema, ...settlingSchema.entries }),
  v.object({ type: v.literal('agreement.answer'), agreementId: idSchema, ...answeringSchema.entries }),
] as const;
