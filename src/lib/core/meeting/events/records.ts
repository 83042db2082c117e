// Events of decisions and agreements; what they mean stands in areas/records.ts.

import * as v from 'valibot';
import { idSchema } from '../model/basics.ts';
import { agreementSchema, authorSchema, followUpAtSchema } from '../model/records.ts';

const { entries: agreement } = agreementSchema;

export const RECORDS_EVENTS = [
  v.object({ type: v.literal('decision.recorded'), itemId: idSchema, text: v.string() }),
  v.object({ type: v.literal('agreement.added'), agreement: agreementSchema }),
  v.object({
    type: v.literal('agreement.edited'),
    agreementId: idSchema,
    what: v.exactOptional(agreement.what),
    owner: v.exactOptional(agreement.owner),
    followUpOn: v.exactOptional(agreement.followUpOn),
    followUpAt: v.exactOptional(v.nullable(followUpAtSchema)),
    school: v.exactOptional(v.string()),
    sparring: v.exactOptional(v.string()),
  }),
  v.object({ type: v.literal('agreement.removed'), agreementId: idSchema }),
  v.object({
    type: v.literal('agreement.settled'),
    agreementId: idSchema,
    status: agreement.status,
    followUpOn: agreement.followUpOn,
    note: v.string(),
    handedTo: v.exactOptional(agreement.owner),
    followUpAt: v.exactOptional(v.nullable(followUpAtSchema)),
    author: v.exactOptional(authorSchema),
  }),
  v.object({
    type: v.literal('agreement.answered'),
    agreementId: idSchema,
    accepts: v.boolean(),
    note: v.string(),
    author: v.exactOptional(authorSchema),
  }),
] as const;
