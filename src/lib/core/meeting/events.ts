// What has happened. Past tense, self-contained, never changed once written; unknown ones load as no-ops.

import * as v from 'valibot';
import {
  agreementSchema,
  epochMsSchema,
  idSchema,
  itemSchema,
  meetingStateSchema,
  participantSchema,
  stageSchema,
} from './model.ts';

const { entries: meeting } = meetingStateSchema;
const { entries: item } = itemSchema;
const { entries: agreement } = agreementSchema;

export const eventSchema = v.variant('type', [
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
  }),
  v.object({
    type: v.literal('meeting.edited'),
    title: v.exactOptional(meeting.title),
    forum: v.exactOptional(meeting.forum),
    school: v.exactOptional(meeting.school),
    place: v.exactOptional(meeting.place),
    startsAtMs: v.exactOptional(meeting.startsAtMs),
  }),
  v.object({ type: v.literal('meeting.started') }),
  v.object({ type: v.literal('meeting.closed') }),
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
  /** An item became open or closed: the whole item, since some see it for the first time. */
  v.object({ type: v.literal('item.opennessSet'), item: itemSchema }),
  v.object({ type: v.literal('item.removed'), itemId: idSchema }),
  v.object({ type: v.literal('item.restored'), item: itemSchema, index: v.number() }),
  v.object({ type: v.literal('item.moved'), itemId: idSchema, toIndex: v.number() }),
  v.object({ type: v.literal('item.started'), itemId: idSchema }),
  v.object({ type: v.literal('clock.paused') }),
  v.object({ type: v.literal('clock.resumed') }),
  v.object({ type: v.literal('clock.added'), itemId: idSchema, ms: v.number() }),
  v.object({ type: v.literal('stage.shown'), stage: stageSchema }),
  v.object({ type: v.literal('card.shown'), itemId: idSchema, cardId: idSchema }),
  v.object({ type: v.literal('decision.recorded'), itemId: idSchema, text: v.string() }),
  v.object({ type: v.literal('agreement.added'), agreement: agreementSchema }),
  v.object({
    type: v.literal('agreement.edited'),
    agreementId: idSchema,
    what: v.exactOptional(agreement.what),
    owner: v.exactOptional(agreement.owner),
    followUpOn: v.exactOptional(agreement.followUpOn),
  }),
  v.object({ type: v.literal('agreement.removed'), agreementId: idSchema }),
  v.object({ type: v.literal('participant.invited'), participant: participantSchema }),
  v.object({ type: v.literal('participant.joined'), participant: participantSchema }),
  v.object({ type: v.literal('speaker.requested'), participantId: idSchema }),
  v.object({ type: v.literal('speaker.withdrawn'), participantId: idSchema }),
  v.object({ type: v.literal('speaker.called'), participantId: idSchema }),
  v.object({ type: v.literal('speaker.finished') }),
  v.object({ type: v.literal('access.granted'), participantId: idSchema }),
  v.object({ type: v.literal('access.revoked'), participantId: idSchema }),
  /** The redacted form of what a seat may not see: it keeps the number and says nothing. */
  v.object({ type: v.literal('hidden') }),
]);
export type MeetingEvent = v.InferOutput<typeof eventSchema>;

/** Who did it: a participant's id, or null for the server itself. */
export const recordedEventSchema = v.object({
  seq: v.pipe(v.number(), v.integer(), v.minValue(1)),
  at: epochMsSchema,
  by: v.nullable(idSchema),
  event: eventSchema,
});
/** An event with its number, its time on the server's clock (epoch ms) and who caused it. */
export type RecordedEvent = v.InferOutput<typeof recordedEventSchema>;
