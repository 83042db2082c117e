// Events of the agenda; what they mean stands in areas/agenda.ts.

import * as v from 'valibot';
import { attachmentSchema, idSchema, itemSchema, meetingStateSchema } from '../model.ts';

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
  }),
  /** An item became open or closed: the whole item and what hangs on it, since some see it for the first time. */
  v.object({
    type: v.literal('item.opennessSet'),
    item: itemSchema,
    attachments: v.optional(v.array(attachmentSchema), []),
  }),
  v.object({ type: v.literal('item.removed'), itemId: idSchema }),
  v.object({ type: v.literal('item.restored'), item: itemSchema, index: v.number() }),
  v.object({ type: v.literal('item.moved'), itemId: idSchema, toIndex: v.number() }),
] as const;
