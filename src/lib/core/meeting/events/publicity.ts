// Events of marked sentences; what they mean stands in areas/publicity.ts.

import * as v from 'valibot';
import { SETTLINGS, markedSchema } from '../model/publicity.ts';

export const PUBLICITY_EVENTS = [
  v.object({
    type: v.literal('finding.resolved'),
    finding: markedSchema,
    how: v.picklist(SETTLINGS),
    text: v.string(),
  }),
  v.object({ type: v.literal('finding.reopened'), finding: markedSchema }),
] as const;
