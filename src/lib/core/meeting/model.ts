// What a meeting is at one moment. Plain data, valid as JSON; only `evolve` makes a new one. Its parts stand in model/.

import * as v from 'valibot';
import { idSchema, epochMsSchema, durationMsSchema, itemNumberSchema } from './model/basics.ts';
import { activitySchema } from './model/activities.ts';
import { itemSchema, type Item } from './model/agenda.ts';
import { agreementSchema, parkedSchema, attachmentSchema, type Responsible } from './model/records.ts';
import { participantSchema, topicSchema, staySchema, itemAttendanceSchema, type Participant } from './model/people.ts';
import { stageSchema, screenSchema, wifiSchema } from './model/stage.ts';
import { runSchema, currentSchema, overrunSchema, reopeningSchema } from './model/time.ts';
import { speakersSchema } from './model/speakers.ts';
import { minutesFlowSchema } from './model/minutes.ts';
import { settledSchema } from './model/publicity.ts';
import { followUpSchema } from './model/follow-up.ts';
import { groupSchema, type Group } from './model/groups.ts';
import { LANGUAGES, MEETING_PHASES } from './vocabulary.ts';

export const meetingStateSchema = v.object({
  id: idSchema,
  title: v.string(),
  template: v.string(),
  language: v.picklist(LANGUAGES),
  timeZone: v.string(),
  organisation: v.string(),
  forum: v.string(),
  school: v.string(),
  place: v.string(),
  startsAtMs: epochMsSchema,
  plannedMs: durationMsSchema,
  /** What the meeting was made longer by since it started; less than nothing when it started late and keeps its end. */
  addedMs: v.pipe(v.number(), v.integer()),
  phase: v.picklist(MEETING_PHASES),
  joinCode: v.string(),
  startedAtMs: v.nullable(epochMsSchema),
  closedAtMs: v.nullable(epochMsSchema),
  reopenings: v.array(reopeningSchema),
  agenda: v.array(itemSchema),
  /** 1, unless the numbers run on from the forum's meeting before (`minutes/numbering.ts`). */
  firstItemNumber: v.optional(itemNumberSchema, 1),
  /** Items taken off the agenda, newest last, so that a removal can be undone with its place and its notes. */
  removedItems: v.array(
    v.object({
      item: itemSchema,
      index: v.number(),
      /** The item that it was removed together with, as its sub-item. */
      with: v.optional(v.nullable(idSchema), null),
    }),
  ),
  current: v.nullable(currentSchema),
  overrun: v.nullable(overrunSchema),
  stage: stageSchema,
  screens: v.array(screenSchema),
  /** Screens that were let go: their seats are out of the meeting. */
  screensLetGo: v.array(idSchema),
  wifi: v.nullable(wifiSchema),
  agreements: v.array(agreementSchema),
  /** What earlier meetings left open, the oldest first, with what was said of it here. */
  followUp: v.optional(v.array(followUpSchema), []),
  participants: v.array(participantSchema),
  /** Invited once and no longer, so that it can be undone. */
  withdrawn: v.array(participantSchema),
  topics: v.array(topicSchema),
  parking: v.array(parkedSchema),
  /** Groups of all items, in the order in which they were made. */
  groups: v.array(groupSchema),
  speakers: speakersSchema,
  /** In the order in which they were started; at most one is open. */
  activities: v.array(activitySchema),
  /** Participants who may see closed items, besides facilitator and secretary. */
  entitled: v.array(idSchema),
  /** In the order in which they came; removed ones too. */
  attachments: v.array(attachmentSchema),
  /** The video meeting that runs beside this one; empty, or an https address. */
  onlineUrl: v.string(),
  /** Who leads now, of all who have the right to; null until somebody has. */
  chair: v.nullable(idSchema),
  /** Whoever leads has been gone for a while: the secretary too may take over. */
  chairOffered: v.boolean(),
  /** Who was the secretary when they came to lead: they are still named as who wrote. */
  wroteBefore: v.array(idSchema),
  /** People at the door, for the staff to let in. */
  lobby: v.object({
    isOn: v.boolean(),
    waiting: v.array(participantSchema),
    turnedAway: v.array(idSchema),
  }),
  attendance: v.object({
    stays: v.array(staySchema),
    items: v.array(itemAttendanceSchema),
  }),
  /** When each item was taken up, in order. */
  runs: v.array(runSchema),
  /** What the staff have said of sentences that the confidentiality check marks; theirs alone. */
  settled: v.array(settledSchema),
  /** How far the minutes are, and what was said and done about them. */
  minutes: minutesFlowSchema,
  notes: v.object({ shared: v.string(), closed: v.exactOptional(v.string()) }),
});
export type MeetingState = v.InferOutput<typeof meetingStateSchema>;

/** True while decisions, clock and stage are live; the closing step is a part of that. */
export function isRunning({ phase }: Pick<MeetingState, 'phase'>): boolean {
  return phase === 'running' || phase === 'closing';
}

/** The item, or undefined when the agenda does not hold it. */
export function findItem(state: MeetingState, itemId: string | null | undefined): Item | undefined {
  return state.agenda.find((item) => item.id === itemId);
}

/** The closing step: the agenda's last item, when it is of the kind `agreements` and no sub-item. */
export function closingItem(state: Pick<MeetingState, 'agenda'>): Item | undefined {
  const last = state.agenda.at(-1);
  return last?.kind === 'agreements' && last.parentId === null ? last : undefined;
}

/** The person, or undefined when they were neither invited nor ever there. */
export function findParticipant(state: MeetingState, participantId: string): Participant | undefined {
  return state.participants.find((participant) => participant.id === participantId);
}

/** The place that waits for someone invited, or there without a device, under this name; or undefined (rule PA2). */
export function placeFor(state: MeetingState, name: string): string | undefined {
  const wanted = name.trim().toLocaleLowerCase('da');
  return state.participants.find(
    ({ joined, hasDevice, ...person }) => (!joined || !hasDevice) && person.name.toLocaleLowerCase('da') === wanted,
  )?.id;
}

/** The owner's name as people read it, a role's own word for a role; empty for an agreement that lacks one. */
export function ownerName(state: MeetingState, owner: Responsible | null): string {
  if (owner === null) return '';
  if ('tableRole' in owner) return owner.tableRole;
  if ('name' in owner) return owner.name;
  return findParticipant(state, owner.participantId)?.name ?? '';
}

/** The groups that an item has now. */
export function groupsOf(state: Pick<MeetingState, 'groups'>, itemId: string): Group[] {
  return state.groups.filter((group) => group.itemId === itemId && !group.removed);
}
