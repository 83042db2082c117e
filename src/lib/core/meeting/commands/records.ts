// Commands of decisions and agreements; what they mean stands in areas/records.ts.

import * as v from 'valibot';
import { TEXT_LIMITS, daySchema, filledText, idSchema, optionalText } from '../model/basics.ts';
import { ownerSchema } from '../model/records.ts';
import { noteSourceSchema } from '../note-source.ts';
import { AGREEMENT_STATUSES } from '../vocabulary.ts';

export const RECORDS_COMMANDS = [
  v.object({ type: v.literal('decision.record'), itemId: idSchema, text: optionalText(TEXT_LIMITS.text) }),
  v.object({
    type: v.literal('agreement.add'),
    itemId: v.exactOptional(v.nullable(idSchema)),
    what: filledText(TEXT_LIMITS.line),
    owner: v.exactOptional(v.nullable(ownerSchema)),
    followUpOn: v.exactOptional(v.nullable(daySchema)),
    source: v.exactOptional(v.nullable(noteSourceSchema)),
  }),
  v.object({
    type: v.literal('agreement.edit'),
    agreementId: idSchema,
    what: v.exactOptional(filledText(TEXT_LIMITS.line)),
    owner: v.exactOptional(v.nullable(ownerSchema)),
    followUpOn: v.exactOptional(v.nullable(daySchema)),
  }),
  v.object({ type: v.literal('agreement.remove'), agreementId: idSchema }),
  v.object({
    type: v.literal('agreement.settle'),
    agreementId: idSchema,
    status: v.exactOptional(v.picklist(AGREEMENT_STATUSES)),
    followUpOn: v.exactOptional(v.nullable(daySchema)),
    /** Why, in a line. */
    note: v.exactOptional(optionalText(TEXT_LIMITS.line)),
  }),
] as const;
