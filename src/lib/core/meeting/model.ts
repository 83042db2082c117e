// What a meeting is at one moment. Plain data, valid as JSON; only `evolve` makes a new one.

import { MINUTE_MS } from '../time.ts';
import * as v from 'valibot';
import { noteSourceSchema } from './note-source.ts';
import {
  AGREEMENT_STATUSES,
  ITEM_KINDS,
  LANGUAGES,
  MEETING_PHASES,
  OVERRUN_ANSWERS,
  PERSON_ROLES,
  SPEAKER_KINDS,
  STAGE_VIEWS,
  TABLE_ROLES,
} from './vocabulary.ts';

/** Longest texts that a person may give, in UTF-16 units; what is longer is refused at the edge. */
export const TEXT_LIMITS = { name: 80, title: 200, line: 1_000, paragraph: 4_000, text: 20_000 } as const;

/** No item and no meeting is longer than a day. */
export const MAX_DURATION_MS = 24 * 60 * MINUTE_MS;

export const idSchema = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,64}$/));
export const epochMsSchema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15));
export const durationMsSchema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_DURATION_MS));

/** A text of at least one visible character after trimming, at most `limit` units. */
export const filledText = (limit: number) => v.pipe(v.string(), v.maxLength(limit), v.trim(), v.minLength(1));
/** The same, and it may be empty. */
export const optionalText = (limit: number) => v.pipe(v.string(), v.maxLength(limit), v.trim());

/** The address of a video meeting: https alone, or nothing. */
export const onlineUrlSchema = v.union([
  v.literal(''),
  v.pipe(v.string(), v.trim(), v.maxLength(2_000), v.url(), v.regex(/^https:\/\//i)),
]);

/** A calendar day as "YYYY-MM-DD" that exists. */
export const daySchema = v.pipe(
  v.string(),
  v.isoDate(),
  v.check((day) => {
    const date = new Date(`${day}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
  }, 'not a day of the calendar'),
);

/** Where a piece of content comes from; shown in the interface and in exports. */
const sourceSchema = v.object({ publisher: v.string(), title: v.string(), place: v.string() });
export type Source = v.InferOutput<typeof sourceSchema>;

/**
 * A card as dealt into a meeting: a copy in the meeting's language, so that a corrected deck never rewrites it.
 * `question` is the one big line on the screen; `points` are sub-questions, or the facts of a scene.
 */
export const cardSchema = v.object({
  id: idSchema,
  form: v.picklist(['question', 'scene', 'video']),
  title: v.string(),
  question: v.string(),
  points: v.array(v.string()),
  explanation: v.string(),
  suggestedMs: v.nullable(durationMsSchema),
  links: v.array(v.object({ label: v.string(), url: v.pipe(v.string(), v.url(), v.startsWith('https://')) })),
  noteSkeleton: v.array(v.string()),
  source: v.nullable(sourceSchema),
});
export type Card = v.InferOutput<typeof cardSchema>;

/** Who leads an item: a person of the meeting, or whoever sits at the table in this role. */
export const leadBySchema = v.union([
  v.strictObject({ participantId: idSchema }),
  v.strictObject({ tableRole: v.picklist(TABLE_ROLES) }),
]);
export type LeadBy = v.InferOutput<typeof leadBySchema>;

/** An agenda item. Its time is data: what screens show of it is derived (`clock.ts`). */
export const itemSchema = v.object({
  id: idSchema,
  /** The item that it is a sub-item of; sub-items stand directly behind it (`outline.ts`). */
  parentId: v.nullable(idSchema),
  title: v.string(),
  kind: v.picklist(ITEM_KINDS),
  plannedMs: durationMsSchema,
  addedMs: v.pipe(v.number(), v.integer()),
  /** Time used in earlier runs of the item; the present run stands in `current`. */
  spentMs: v.pipe(v.number(), v.integer(), v.minValue(0)),
  state: v.picklist(['waiting', 'active', 'done', 'skipped']),
  /** A lukket punkt: seen by the entitled only (`visibility.ts`). */
  closed: v.boolean(),
  /** Who leads in free words, as templates have it; `leadBy` goes before it. */
  lead: v.string(),
  leadBy: v.optional(v.nullable(leadBySchema), null),
  /** The indstilling: what the item is proposed to come to. */
  proposal: v.optional(v.string(), ''),
  /** The sagsfremstilling: a short text on the case. */
  caseText: v.optional(v.string(), ''),
  /** Keeps its minutes when the agenda is scaled. */
  fixed: v.optional(v.boolean(), false),
  cards: v.array(cardSchema),
  shownCardId: v.nullable(idSchema),
  decision: v.string(),
  /** When a closed item was open until, in the middle of the meeting: what it held then has been seen. Null otherwise. */
  openUntilMs: v.optional(v.nullable(epochMsSchema), null),
  /** The participant who proposed it before the meeting. */
  proposedBy: v.optional(v.nullable(idSchema), null),
});
export type Item = v.InferOutput<typeof itemSchema>;

export const ownerSchema = v.union([
  v.strictObject({ participantId: idSchema }),
  v.strictObject({ name: filledText(TEXT_LIMITS.name) }),
]);
export type Owner = v.InferOutput<typeof ownerSchema>;

export const agreementSchema = v.object({
  id: idSchema,
  itemId: v.nullable(idSchema),
  what: v.string(),
  owner: v.nullable(ownerSchema),
  followUpOn: v.nullable(daySchema),
  status: v.picklist(AGREEMENT_STATUSES),
  /** The words in the notes that it was made from. */
  source: v.optional(v.nullable(noteSourceSchema), null),
});
export type Agreement = v.InferOutput<typeof agreementSchema>;

/** A topic that was put aside for another time; `itemId` is the item that it came up under, `by` who parked it. */
export const parkedSchema = v.object({
  id: idSchema,
  text: v.string(),
  itemId: v.nullable(idSchema),
  by: v.nullable(idSchema),
});
export type Parked = v.InferOutput<typeof parkedSchema>;

/** A person of the meeting: invited, or in the room at least once (`joined`). */
export const participantSchema = v.object({
  id: idSchema,
  name: v.string(),
  tableRole: v.nullable(v.picklist(TABLE_ROLES)),
  role: v.picklist(PERSON_ROLES),
  joined: v.boolean(),
  /** When they first were; null for people of earlier versions. */
  joinedAtMs: v.optional(v.nullable(epochMsSchema), null),
  /** False for someone who is there without a phone or a computer: the staff act for them (`on-behalf.ts`). */
  hasDevice: v.optional(v.boolean(), true),
  /** Taken out of the meeting; what they did stands, and they may be let in again. */
  removed: v.optional(v.boolean(), false),
  /** Has sent an apology (afbud). Who comes nevertheless was there. */
  apology: v.optional(v.boolean(), false),
  /** Whose substitute (stedfortræder) this is. */
  substituteFor: v.optional(v.nullable(idSchema), null),
});
export type Participant = v.InferOutput<typeof participantSchema>;

/** A topic that somebody proposed before the meeting, under their role. */
export const topicSchema = v.object({
  id: idSchema,
  participantId: idSchema,
  title: v.string(),
  why: v.string(),
  proposedAtMs: epochMsSchema,
  state: v.picklist(['waiting', 'taken', 'declined', 'withdrawn']),
  /** What the facilitator said when it was set aside. */
  answer: v.string(),
  /** The item that it became. */
  itemId: v.nullable(idSchema),
});
export type Topic = v.InferOutput<typeof topicSchema>;

/** A file of the meeting, or of one item. One that was taken away is kept for a while, so that it can be had back. */
export const attachmentSchema = v.object({
  id: idSchema,
  /** Null: it belongs to the meeting as a whole. */
  itemId: v.nullable(idSchema),
  name: v.string(),
  type: v.string(),
  /** In bytes. */
  size: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** Fortroligt: for the entitled only, as everything is that hangs on a closed item. */
  confidential: v.boolean(),
  addedAtMs: epochMsSchema,
  removedAtMs: v.nullable(epochMsSchema),
});
export type Attachment = v.InferOutput<typeof attachmentSchema>;
/** A stretch of time that somebody was in the meeting; it may go on. */
const staySchema = v.object({
  participantId: idSchema,
  cameAtMs: epochMsSchema,
  leftAtMs: v.nullable(epochMsSchema),
  /** They did not end it themselves: the meeting was closed and reopened, or they were taken out. */
  interrupted: v.boolean(),
});
export type Stay = v.InferOutput<typeof staySchema>;

/** A stretch of time that an item was taken up; the last one may go on. */
const runSchema = v.object({ itemId: idSchema, fromMs: epochMsSchema, toMs: v.nullable(epochMsSchema) });
export type Run = v.InferOutput<typeof runSchema>;

/** What the staff say of somebody and one item, whatever the times say. */
const itemAttendanceSchema = v.object({
  itemId: idSchema,
  participantId: idSchema,
  tookPart: v.boolean(),
  reason: v.string(),
});
export type ItemAttendance = v.InferOutput<typeof itemAttendanceSchema>;

/** What the shared screen shows; a part of the state, never a screen's own decision. */
export const stageSchema = v.object({
  view: v.picklist(STAGE_VIEWS),
  itemId: v.nullable(idSchema),
  cardId: v.nullable(idSchema),
  text: v.string(),
});
export type Stage = v.InferOutput<typeof stageSchema>;

/** A screen that is known by name. It follows the stage, or shows what is pinned on it. */
export const screenSchema = v.object({ id: idSchema, name: v.string(), pinned: v.nullable(stageSchema) });
export type Screen = v.InferOutput<typeof screenSchema>;

/** The room's own wireless network, for whoever comes in; without a code it is open. */
export const wifiSchema = v.object({ name: filledText(32), code: v.pipe(v.string(), v.maxLength(63)) });
export type Wifi = v.InferOutput<typeof wifiSchema>;

/** The item whose clock is the room's clock. While paused, all its time is in `elapsedBeforeMs`. */
const currentSchema = v.object({
  itemId: idSchema,
  running: v.boolean(),
  startedAtMs: epochMsSchema,
  elapsedBeforeMs: v.pipe(v.number(), v.integer(), v.minValue(0)),
});
export type Current = v.InferOutput<typeof currentSchema>;

/** How long one speaks at a time: a limit, or the turn of a round. */
export const turnMsSchema = v.pipe(durationMsSchema, v.minValue(10_000));

/**
 * A round gives everyone one turn. Each stands in one of the three lists; `heard` begins with who came first, and holds
 * who has the floor now.
 */
const roundSchema = v.object({
  turnMs: turnMsSchema,
  waiting: v.array(idSchema),
  heard: v.array(idSchema),
  passed: v.array(idSchema),
});
export type Round = v.InferOutput<typeof roundSchema>;

/** Who wants the floor, in the order in which they get it, and who has it. */
export const speakersSchema = v.object({
  /** A closed list takes points of order only. */
  open: v.boolean(),
  queue: v.array(v.object({ participantId: idSchema, kind: v.picklist(SPEAKER_KINDS) })),
  speaking: v.nullable(
    v.object({ participantId: idSchema, kind: v.picklist([...SPEAKER_KINDS, 'round']), sinceMs: epochMsSchema }),
  ),
  limitMs: v.nullable(turnMsSchema),
  round: v.nullable(roundSchema),
  /** Time spoken in turns that are over; the staff's alone, empty for everyone else. */
  spoken: v.array(v.object({ participantId: idSchema, ms: v.number() })),
});
export type Speakers = v.InferOutput<typeof speakersSchema>;

const countSchema = v.pipe(v.number(), v.integer(), v.minValue(0));
export const tallySchema = v.object({ extend: countSchema, park: countSchema, decide: countSchema });

/** The question that the room is asked about an item whose time has run out. Who answered what is seen by the staff alone. */
export const overrunSchema = v.object({
  itemId: idSchema,
  askedAtMs: epochMsSchema,
  answers: v.array(v.object({ participantId: idSchema, answer: v.nullable(v.picklist(OVERRUN_ANSWERS)) })),
  tally: tallySchema,
});
export type Overrun = v.InferOutput<typeof overrunSchema>;

/** A closed meeting that was opened again: when it had been closed, when and why it was opened, and by whom. */
export const reopeningSchema = v.object({
  closedAtMs: epochMsSchema,
  atMs: epochMsSchema,
  reason: v.string(),
  by: v.nullable(idSchema),
});
export type Reopening = v.InferOutput<typeof reopeningSchema>;

/** No item has more groups. */
export const MAX_GROUPS = 20;

/** A group of an item: its page of the notes is `group:<id>`. A removed one keeps its page, to be restored. */
export const groupSchema = v.object({
  id: idSchema,
  itemId: idSchema,
  name: v.string(),
  memberIds: v.array(idSchema),
  /** Whether people choose it themselves. */
  open: v.boolean(),
  removed: v.boolean(),
});
export type Group = v.InferOutput<typeof groupSchema>;

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
  participants: v.array(participantSchema),
  /** Invited once and no longer, so that it can be undone. */
  withdrawn: v.array(participantSchema),
  topics: v.array(topicSchema),
  parking: v.array(parkedSchema),
  /** Groups of all items, in the order in which they were made. */
  groups: v.array(groupSchema),
  speakers: speakersSchema,
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

/** The owner's name as people read it; empty for an agreement that lacks one. */
export function ownerName(state: MeetingState, owner: Owner | null): string {
  if (owner === null) return '';
  if ('name' in owner) return owner.name;
  return findParticipant(state, owner.participantId)?.name ?? '';
}

/** The groups that an item has now. */
export function groupsOf(state: Pick<MeetingState, 'groups'>, itemId: string): Group[] {
  return state.groups.filter((group) => group.itemId === itemId && !group.removed);
}
