// Events of the meeting as a whole; what they mean stands in areas/meeting.ts.

import * as v from 'valibot';
import { meetingStateSchema } from '../model.ts';
import { itemNumberSchema } from '../model/basics.ts';
import { itemChangesSchema } from './clock.ts';

const { entries: meeting } = meetingStateSchema;

export const MEETING_EVENTS = [
  v.object({
    type: v.literal('meeting.created'),
    id: meeting.id,
    title: meeting.title,
    template: meeting.template,
    language: meeting.language,
    timeZone: meeting.timeZone,
    organisation: meeting.organisation,
    forum: meeting.forum,
    school: meeting.school,
    place: meeting.place,
    startsAtMs: meeting.startsAtMs,
    plannedMs: meeting.plannedMs,
    joinCode: meeting.joinCode,
    agenda: meeting.agenda,
    firstItemNumber: meeting.firstItemNumber,
    phase: v.optional(v.picklist(['draft', 'planned']), 'planned'),
  }),
  v.object({
    type: v.literal('meeting.edited'),
    title: v.exactOptional(meeting.title),
    forum: v.exactOptional(meeting.forum),
    school: v.exactOptional(meeting.school),
    place: v.exactOptional(meeting.place),
    startsAtMs: v.exactOptional(meeting.startsAtMs),
    wifi: v.exactOptional(meeting.wifi),
    onlineUrl: v.exactOptional(meeting.onlineUrl),
    firstItemNumber: v.exactOptional(itemNumberSchema),
  }),
  v.object({ type: v.literal('meeting.planned') }),
  /** `addedMs` and `changes` stand in it when it began late and keeps its end. */
  v.object({
    type: v.literal('meeting.started'),
    addedMs: v.exactOptional(v.number()),
    changes: v.exactOptional(itemChangesSchema),
  }),
  v.object({ type: v.literal('meeting.closed') }),
  v.object({ type: v.literal('meeting.reopened'), reason: v.string() }),
] as const;
