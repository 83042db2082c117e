// Events of the agenda; what they mean stands in areas/agenda.ts.

import * as v from 'valibot';
import { meetingStateSchema } from '../model.ts';
import { itemSchema, leadBySchema } from '../model/agenda.ts';
import { idSchema } from '../model/basics.ts';
import { attachmentSchema } from '../model/records.ts';

const { entries: meeting } = meetingStateSchema;
const { entries: item } = itemSchema;

export const AGENDA_EVENTS = [
  v.object({
    type: v.literal('agenda.scaled'),
    plannedMs: meeting.plannedMs,
    items: v.array(v.object({ itemId: idSchema, plannedMs: item.plannedMs })),
  }),
  v.object({ type: v.literal('item.added'), item: itemSchema, index: v.number() }),
  v.object({
    type: v.literal('item.edited'),
    itemId: idSchema,
    title: v.exactOptional(item.title),
    kind: v.exactOptional(item.kind),
    plannedMs: v.exactOptional(item.plannedMs),
    lead: v.exactOptional(item.lead),
    leadBy: v.exactOptional(v.nullable(leadBySchema)),
    proposal: v.exactOptional(v.string()),
    caseText: v.exactOptional(v.string()),
    fixed: v.exactOptional(v.boolean()),
  }),
  /** An item became open or closed: the whole item and what hangs on it, since some see it for the first time. */
  v.object({
    type: v.literal('item.opennessSet'),
    item: itemSchema,
    attachments: v.optional(v.array(attachmentSchema), []),
  }),
  v.object({ type: v.literal('item.removed'), itemId: idSchema }),
  v.object({ type: v.literal('item.restored'), item: itemSchema, index: v.number() }),
  v.object({
    type: v.literal('item.moved'),
    itemId: idSchema,
    toIndex: v.number(),
    /** Left out: it stays below what it was below, or on its own. */
    parentId: v.exactOptional(item.parentId),
  }),
] as const;
