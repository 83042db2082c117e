// Commands of the agenda; what they mean stands in areas/agenda.ts.

import * as v from 'valibot';
import { TEXT_LIMITS, durationMsSchema, filledText, idSchema, optionalText } from '../model.ts';
import { ITEM_KINDS } from '../vocabulary.ts';

const title = filledText(TEXT_LIMITS.title);
const line = optionalText(TEXT_LIMITS.title);

export const AGENDA_COMMANDS = [
  v.object({ type: v.literal('agenda.scale'), plannedMs: durationMsSchema }),
  v.object({
    type: v.literal('item.add'),
    title,
    kind: v.picklist(ITEM_KINDS),
    plannedMs: durationMsSchema,
    closed: v.exactOptional(v.boolean()),
    lead: v.exactOptional(line),
    /** Left out: before the closing step. */
    toIndex: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  }),
  v.object({
    type: v.literal('item.edit'),
    itemId: idSchema,
    title: v.exactOptional(title),
    kind: v.exactOptional(v.picklist(ITEM_KINDS)),
    plannedMs: v.exactOptional(durationMsSchema),
    lead: v.exactOptional(line),
    closed: v.exactOptional(v.boolean()),
  }),
  v.object({ type: v.literal('item.remove'), itemId: idSchema }),
  v.object({ type: v.literal('item.restore'), itemId: idSchema }),
  v.object({
    type: v.literal('item.move'),
    itemId: idSchema,
    toIndex: v.pipe(v.number(), v.integer(), v.minValue(0)),
  }),
] as const;
