// Commands of the agenda; what they mean stands in areas/agenda.ts.

import * as v from 'valibot';
import { leadBySchema } from '../model/agenda.ts';
import { TEXT_LIMITS, durationMsSchema, filledText, idSchema, optionalText } from '../model/basics.ts';
import { ITEM_KINDS } from '../vocabulary.ts';

const title = filledText(TEXT_LIMITS.title);
const line = optionalText(TEXT_LIMITS.title);
const paragraph = optionalText(TEXT_LIMITS.paragraph);
const index = v.pipe(v.number(), v.integer(), v.minValue(0));
const MAX_ITEMS = 200;

export const AGENDA_COMMANDS = [
  v.object({ type: v.literal('agenda.scale'), plannedMs: durationMsSchema }),
  /** Minutes of several items and the length at once: how a scaling is undone. */
  v.object({
    type: v.literal('agenda.setTimes'),
    plannedMs: durationMsSchema,
    items: v.pipe(v.array(v.object({ itemId: idSchema, plannedMs: durationMsSchema })), v.maxLength(MAX_ITEMS)),
  }),
  v.object({
    type: v.literal('item.add'),
    title,
    kind: v.picklist(ITEM_KINDS),
    plannedMs: durationMsSchema,
    closed: v.exactOptional(v.boolean()),
    lead: v.exactOptional(line),
    /** The item to be put under; left out: none. */
    parentId: v.exactOptional(v.nullable(idSchema)),
    /** Left out: before the closing step, or behind the other sub-items. */
    toIndex: v.exactOptional(index),
  }),
  v.object({
    type: v.literal('item.edit'),
    itemId: idSchema,
    title: v.exactOptional(title),
    kind: v.exactOptional(v.picklist(ITEM_KINDS)),
    plannedMs: v.exactOptional(durationMsSchema),
    lead: v.exactOptional(line),
    leadBy: v.exactOptional(v.nullable(leadBySchema)),
    proposal: v.exactOptional(paragraph),
    caseText: v.exactOptional(paragraph),
    fixed: v.exactOptional(v.boolean()),
    closed: v.exactOptional(v.boolean()),
  }),
  v.object({ type: v.literal('item.duplicate'), itemId: idSchema }),
  /** A part of the item's time becomes an item of its own, behind it or (`below`) as its sub-item. */
  v.object({
    type: v.literal('item.split'),
    itemId: idSchema,
    title,
    plannedMs: durationMsSchema,
    below: v.exactOptional(v.boolean()),
  }),
  v.object({ type: v.literal('item.remove'), itemId: idSchema }),
  v.object({ type: v.literal('item.restore'), itemId: idSchema }),
  v.object({
    type: v.literal('item.move'),
    itemId: idSchema,
    /** Counted without the item and its sub-items, which move with it. */
    toIndex: index,
    /** The item to be put under, null for none; left out: as it is. */
    parentId: v.exactOptional(v.nullable(idSchema)),
  }),
] as const;
