// What stood before is put back: whole and self-contained, so that nobody has to look up what was undone (rules UN1 to UN5).

import * as v from 'valibot';
import { meetingStateSchema } from '../model.ts';
import { itemSchema } from '../model/agenda.ts';
import { idSchema, itemNumberSchema } from '../model/basics.ts';
import { agreementSchema, parkedSchema } from '../model/records.ts';

const { entries: meeting } = meetingStateSchema;
const order = v.exactOptional(v.array(idSchema));

/** What undoing puts back of a list: entries that were there, fields that were other, and the order there was. */
const itemsSchema = v.object({
  order,
  put: v.array(itemSchema),
  set: v.array(v.object({ id: idSchema, fields: v.partial(itemSchema) })),
});
const agreementsSchema = v.object({
  order,
  put: v.array(agreementSchema),
  set: v.array(v.object({ id: idSchema, fields: v.partial(agreementSchema) })),
});
const parkingSchema = v.object({
  order,
  put: v.array(parkedSchema),
  set: v.array(v.object({ id: idSchema, fields: v.partial(parkedSchema) })),
});

/** The parts of the meeting that undoing puts back as wholes. */
export const fieldsSchema = v.partial(
  v.object({
    title: meeting.title,
    forum: meeting.forum,
    school: meeting.school,
    place: meeting.place,
    startsAtMs: meeting.startsAtMs,
    firstItemNumber: itemNumberSchema,
    plannedMs: meeting.plannedMs,
    addedMs: meeting.addedMs,
    phase: meeting.phase,
    startedAtMs: meeting.startedAtMs,
    closedAtMs: meeting.closedAtMs,
    current: meeting.current,
    runs: meeting.runs,
    attendance: meeting.attendance,
    overrun: meeting.overrun,
    stage: meeting.stage,
    speakers: meeting.speakers,
    removedItems: meeting.removedItems,
  }),
);

export const UNDO_EVENTS = [
  v.object({
    type: v.literal('action.undone'),
    /** The number of the last event of what was undone. */
    seq: v.number(),
    fields: fieldsSchema,
    agenda: v.exactOptional(itemsSchema),
    agreements: v.exactOptional(agreementsSchema),
    parking: v.exactOptional(parkingSchema),
  }),
] as const;
