// What people ask for. A command is checked here for its shape, in `permissions` for the right, in `decide` for sense.

import * as v from 'valibot';
import { ACTIVITIES_COMMANDS } from './commands/activities.ts';
import { AGENDA_COMMANDS } from './commands/agenda.ts';
import { ATTACHMENTS_COMMANDS } from './commands/attachments.ts';
import { CARDS_COMMANDS } from './commands/cards.ts';
import { ATTENDANCE_COMMANDS } from './commands/attendance.ts';
import { CHAIR_COMMANDS } from './commands/chair.ts';
import { CLOCK_COMMANDS } from './commands/clock.ts';
import type { FollowUpCommand } from './commands/follow-up.ts';
import { GROUPS_COMMANDS } from './commands/groups.ts';
import { INVITATIONS_COMMANDS } from './commands/invitations.ts';
import { ITEM_RECORDS_COMMANDS } from './commands/item-records.ts';
import { LOBBY_COMMANDS } from './commands/lobby.ts';
import { MEETING_COMMANDS } from './commands/meeting.ts';
import { MINUTES_COMMANDS } from './commands/minutes.ts';
import { OVERRUN_COMMANDS } from './commands/overrun.ts';
import { PARKING_COMMANDS } from './commands/parking.ts';
import { PEOPLE_COMMANDS } from './commands/people.ts';
import type { PublicationCommand } from './commands/publication.ts';
import { PUBLICITY_COMMANDS } from './commands/publicity.ts';
import { RECORDS_COMMANDS, type FollowCommand } from './commands/records.ts';
import { SCREENS_COMMANDS } from './commands/screens.ts';
import { SPEAKERS_COMMANDS } from './commands/speakers.ts';
import { STAGE_COMMANDS } from './commands/stage.ts';
import { THEMES_COMMANDS } from './commands/themes.ts';
import { TOPICS_COMMANDS } from './commands/topics.ts';
import { UNDO_COMMANDS } from './commands/undo.ts';
import { cardSchema, leadBySchema } from './model/agenda.ts';
import { TEXT_LIMITS, durationMsSchema, filledText, optionalText } from './model/basics.ts';
import type { Earlier } from './model/activities.ts';
import { type Attachment } from './model/records.ts';
import { themesSchema } from './model/themes.ts';
import { ITEM_KINDS, type LANGUAGES, type PERSON_ROLES, type TABLE_ROLES } from './vocabulary.ts';

const title = filledText(TEXT_LIMITS.title);
const line = optionalText(TEXT_LIMITS.title);

/** Everything that a seat may send over the live socket, one variant a command. */
export const commandSchema = v.variant('type', [
  ...MEETING_COMMANDS,
  ...AGENDA_COMMANDS,
  ...CARDS_COMMANDS,
  ...THEMES_COMMANDS,
  ...CLOCK_COMMANDS,
  ...STAGE_COMMANDS,
  ...SCREENS_COMMANDS,
  ...RECORDS_COMMANDS,
  ...ITEM_RECORDS_COMMANDS,
  ...PEOPLE_COMMANDS,
  ...LOBBY_COMMANDS,
  ...CHAIR_COMMANDS,
  ...ATTENDANCE_COMMANDS,
  ...SPEAKERS_COMMANDS,
  ...PARKING_COMMANDS,
  ...GROUPS_COMMANDS,
  ...ACTIVITIES_COMMANDS,
  ...ATTACHMENTS_COMMANDS,
  ...INVITATIONS_COMMANDS,
  ...TOPICS_COMMANDS,
  ...OVERRUN_COMMANDS,
  ...PUBLICITY_COMMANDS,
  ...MINUTES_COMMANDS,
  ...UNDO_COMMANDS,
]);
export type Command = v.InferOutput<typeof commandSchema>;
export type CommandType = Command['type'];

/** An item as a template or a program gives it, before it has an id. */
export const newItemSchema = v.object({
  title,
  kind: v.picklist(ITEM_KINDS),
  plannedMs: durationMsSchema,
  closed: v.exactOptional(v.boolean()),
  lead: v.exactOptional(line),
  leadBy: v.exactOptional(v.nullable(leadBySchema)),
  proposal: v.exactOptional(optionalText(TEXT_LIMITS.paragraph)),
  caseText: v.exactOptional(optionalText(TEXT_LIMITS.paragraph)),
  fixed: v.exactOptional(v.boolean()),
  themes: v.exactOptional(themesSchema),
  cards: v.exactOptional(v.array(cardSchema)),
  /** A sub-item of the nearest item above it that is none itself. */
  sub: v.exactOptional(v.boolean()),
});
export type NewItem = v.InferOutput<typeof newItemSchema>;

/** What only the server itself may ask for; never parsed from a socket. */
export type SystemCommand =
  | {
      type: 'meeting.create';
      meetingId: string;
      title: string;
      template: string;
      language: (typeof LANGUAGES)[number];
      timeZone: string;
      organisation: string;
      forum: string;
      school: string;
      place: string;
      startsAtMs: number;
      plannedMs: number;
      joinCode: string;
      agenda: NewItem[];
      /** Left out: 1. */
      firstItemNumber?: number;
      /** Left out: planned. A draft is the staff's alone until `meeting.plan`. */
      phase?: 'draft' | 'planned';
    }
  /** The file is on the disk already. */
  | { type: 'attachment.add'; attachment: Omit<Attachment, 'addedAtMs' | 'removedAtMs'> }
  /** A screen that was paired; its id is its seat's. */
  | { type: 'screen.connect'; screenId: string; name: string }
  /** What earlier meetings came to in the same activity. */
  | { type: 'activity.compare'; activityId: string; earlier: Earlier[] }
  /** The text with this hash is stored already. `isForAll`: whoever leads approves it at once, for everybody. */
  | { type: 'minutes.approve'; participantId: string; hash: string; isForAll: boolean }
  | PublicationCommand
  | FollowUpCommand
  /** What becomes of an agreement, said on a page of the office or by a personal link. */
  | FollowCommand
  /** Who has a living connection. */
  | { type: 'attendance.see'; participantIds: string[] }
  /** Whoever leads has been gone for a while, and is back. */
  | { type: 'chair.offer' }
  | { type: 'chair.endOffer' }
  | {
      type: 'participant.join';
      /** The place to take: one that there is (`placeFor`), or a new id. */
      participantId: string;
      name: string;
      tableRole: (typeof TABLE_ROLES)[number] | null;
      role: (typeof PERSON_ROLES)[number];
      /** They came by an account or a link of their own, not by a name that anyone may give. */
      isProven?: boolean;
    };
