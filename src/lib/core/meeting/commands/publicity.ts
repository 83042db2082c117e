// Commands on marked sentences; what they mean stands in areas/publicity.ts.

import * as v from 'valibot';
import { TEXT_LIMITS, optionalText } from '../model/basics.ts';
import { SETTLINGS, markedSchema } from '../model/publicity.ts';

export const PUBLICITY_COMMANDS = [
  v.object({
    type: v.literal('finding.resolve'),
    finding: markedSchema,
    how: v.picklist(SETTLINGS),
    text: v.exactOptional(optionalText(TEXT_LIMITS.paragraph)),
  }),
  v.object({ type: v.literal('finding.reopen'), finding: markedSchema }),
] as const;
