// What has happened. Past tense, self-contained, never changed once written; unknown ones load as no-ops.

import * as v from 'valibot';
import { ACTIVITIES_EVENTS } from './events/activities.ts';
import { AGENDA_EVENTS } from './events/agenda.ts';
import { ATTACHMENTS_EVENTS } from './events/attachments.ts';
import { CARDS_EVENTS } from './events/cards.ts';
import { ATTENDANCE_EVENTS } from './events/attendance.ts';
import { CHAIR_EVENTS } from './events/chair.ts';
import { CLOCK_EVENTS } from './events/clock.ts';
import { FOLLOW_UP_EVENTS } from './events/follow-up.ts';
import { GROUPS_EVENTS } from './events/groups.ts';
import { INVITATIONS_EVENTS } from './events/invitations.ts';
import { ITEM_RECORDS_EVENTS } from './events/item-records.ts';
import { LOBBY_EVENTS } from './events/lobby.ts';
import { MEETING_EVENTS } from './events/meeting.ts';
import { MINUTES_EVENTS } from './events/minutes.ts';
import { OVERRUN_EVENTS } from './events/overrun.ts';
import { PARKING_EVENTS } from './events/parking.ts';
import { PEOPLE_EVENTS } from './events/people.ts';
import { PUBLICATION_EVENTS } from './events/publication.ts';
import { PUBLICITY_EVENTS } from './events/publicity.ts';
import { RECORDS_EVENTS } from './events/records.ts';
import { SCREENS_EVENTS } from './events/screens.ts';
import { SPEAKERS_EVENTS } from './events/speakers.ts';
import { STAGE_EVENTS } from './events/stage.ts';
import { THEMES_EVENTS } from './events/themes.ts';
import { TOPICS_EVENTS } from './events/topics.ts';
import { UNDO_EVENTS } from './events/undo.ts';
import { epochMsSchema, idSchema } from './model/basics.ts';

export const eventSchema = v.variant('type', [
  ...MEETING_EVENTS,
  ...AGENDA_EVENTS,
  ...CARDS_EVENTS,
  ...THEMES_EVENTS,
  ...CLOCK_EVENTS,
  ...STAGE_EVENTS,
  ...SCREENS_EVENTS,
  ...RECORDS_EVENTS,
  ...FOLLOW_UP_EVENTS,
  ...ITEM_RECORDS_EVENTS,
  ...PEOPLE_EVENTS,
  ...LOBBY_EVENTS,
  ...CHAIR_EVENTS,
  ...ATTENDANCE_EVENTS,
  ...SPEAKERS_EVENTS,
  ...PARKING_EVENTS,
  ...GROUPS_EVENTS,
  ...ACTIVITIES_EVENTS,
  ...ATTACHMENTS_EVENTS,
  ...INVITATIONS_EVENTS,
  ...TOPICS_EVENTS,
  ...OVERRUN_EVENTS,
  ...PUBLICATION_EVENTS,
  ...PUBLICITY_EVENTS,
  ...MINUTES_EVENTS,
  ...UNDO_EVENTS,
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
