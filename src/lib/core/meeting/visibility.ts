// Who sees what of a meeting. The law (rule VI2): folding the visible events gives the visible part of the folded state.

import { firstState } from './areas/meeting.ts';
import type { MeetingEvent, RecordedEvent } from './events.ts';
import { findItem, type MeetingState } from './model.ts';
import { type Item } from './model/agenda.ts';
import { type Attachment } from './model/records.ts';
import { type Screen, type Stage } from './model/stage.ts';
import { type Overrun } from './model/time.ts';
import { isNeverPublic } from './never-public.ts';
import { isStaffRole } from './permissions.ts';
import { visibleActivities, visibleAnswered, type Self } from './visible-activities.ts';
import { isMinutesEvent, toldOfMinutes, visibleMinutes } from './visible-minutes.ts';
import { visibleUndone } from './visible-undo.ts';
import { roleOf, standingOf, type Sitting } from './standing.ts';

/**
 * What a seat sees: `staff` everything; `entitled` all of the meeting itself; `open` all of it but closed items, what hangs
 * on them and what is confidential; `none`, who is not let in, nothing at all.
 */
export type Sight = 'staff' | 'entitled' | 'open' | 'none';

/** The sights of those who follow a meeting. */
export const SIGHTS = ['staff', 'entitled', 'open'] as const satisfies readonly Sight[];

/** The sight of a seat. A screen is seen by the whole room, so it never shows closed items (rule VI1). */
export function sightOf(state: MeetingState, seat: Sitting): Sight {
  if (standingOf(state, seat) !== 'in') return 'none';
  const role = roleOf(state, seat);
  if (isStaffRole(role)) return 'staff';
  return role === 'participant' && state.entitled.includes(seat.participantId) ? 'entitled' : 'open';
}

/** Whether this sight reaches closed items. */
export function seesClosed(sight: Sight): boolean {
  return sight === 'staff' || sight === 'entitled';
}

/** What a closed item shows to those who may not look into it. */
const CLOSED_FACE: Partial<Item> = {
  proposedBy: null,
  title: '',
  lead: '',
  leadBy: null,
  proposal: '',
  caseText: '',
  themes: [],
  decision: '',
  vote: null,
  statements: [],
  cards: [],
  shownCardId: null,
  shownCardIds: [],
};

/** Why somebody stood back from a closed item. */
const UNSAID = { reason: '', disqualified: null };

function visibleItem(item: Item): Item {
  return item.closed ? { ...item, ...CLOSED_FACE } : item;
}

function visibleStage(state: MeetingState, stage: Stage): Stage {
  const showsContent = stage.view === 'card' || stage.view === 'notes' || stage.view === 'activity';
  if (!showsContent || !findItem(state, stage.itemId)?.closed) return stage;
  return { view: 'item', itemId: stage.itemId, cardId: null, text: '' };
}

function visibleScreen(state: MeetingState, screen: Screen): Screen {
  return screen.pinned ? { ...screen, pinned: visibleStage(state, screen.pinned) } : screen;
}

/** Whether something hangs on a closed item, also on one that has been taken off the agenda since, or on a meeting that is closed as a whole. */
export function isOnClosed(state: MeetingState, { itemId }: { itemId: string | null }): boolean {
  if (itemId === null) return isNeverPublic(state);
  const removed = state.removedItems.find(({ item }) => item.id === itemId)?.item;
  return (findItem(state, itemId) ?? removed)?.closed === true;
}

/** Whether the attachment is kept from those of open sight: itself confidential, or on a closed item. */
export function isWithheld(state: MeetingState, attachment: Pick<Attachment, 'confidential' | 'itemId'>): boolean {
  return attachment.confidential || isOnClosed(state, attachment);
}

/** How the room counts, and who has answered; not who answered what (rule OV3). */
function visibleOverrun(overrun: Overrun | null): Overrun | null {
  if (overrun === null) return null;
  return { ...overrun, answers: overrun.answers.map(({ participantId }) => ({ participantId, answer: null })) };
}

/** The state as this sight may see it, through the eyes of the person `self`: their own answers, and nobody else's. */
export function visibleState(state: MeetingState, sight: Sight, self: Self = null): MeetingState {
  const activities = visibleActivities(state.activities, self);
  if (sight === 'staff') return activities === state.activities ? state : { ...state, activities };
  if (sight === 'none') return nothingOf(state);
  const { lobby, speakers } = state;
  const told = {
    ...state,
    activities,
    speakers: { ...speakers, spoken: [] },
    overrun: visibleOverrun(state.overrun),
    followUp: state.followUp.filter(({ closed }) => !closed),
    topics: [],
    settled: [],
    minutes: visibleMinutes(state.minutes, self),
    lobby: { isOn: lobby.isOn, waiting: [], turnedAway: [] },
  };
  return sight === 'entitled' ? told : openState(told);
}

/** What somebody who is not let in knows: that there is a meeting. */
function nothingOf(state: MeetingState): MeetingState {
  const { id, language, timeZone } = state;
  return {
    ...firstState({
      ...{ type: 'meeting.created', id, title: '', template: '', language, timeZone, organisation: '', forum: '' },
      ...{
        school: '',
        place: '',
        startsAtMs: 0,
        plannedMs: 0,
        joinCode: '',
        agenda: [],
        firstItemNumber: 1,
        phase: 'planned',
      },
    }),
    notes: visibleNotes(state, 'none'),
  };
}

/** The documents of the notes that this sight knows: asked for alone with each update that somebody writes. */
export function visibleNotes({ notes }: MeetingState, sight: Sight): MeetingState['notes'] {
  if (sight === 'none') return { shared: '' };
  return seesClosed(sight) ? notes : { shared: notes.shared };
}

function openMinutes(state: MeetingState): MeetingState['minutes'] {
  const { overlay, comments: said } = state.minutes;
  return {
    ...state.minutes,
    overlay: overlay.filter((one) => !isOnClosed(state, one)),
    comments: said.filter((one) => !isOnClosed(state, one)),
  };
}

function openState(state: MeetingState): MeetingState {
  return {
    ...state,
    agenda: state.agenda.map(visibleItem),
    removedItems: state.removedItems.map((removed) => ({ ...removed, item: visibleItem(removed.item) })),
    stage: visibleStage(state, state.stage),
    screens: state.screens.map((screen) => visibleScreen(state, screen)),
    agreements: state.agreements.filter((agreement) => !isOnClosed(state, agreement)),
    parking: state.parking.filter((parked) => !isOnClosed(state, parked)),
    groups: state.groups.filter((group) => !isOnClosed(state, group)),
    activities: state.activities.filter((activity) => !isOnClosed(state, activity)),
    attachments: state.attachments.filter((attachment) => !isWithheld(state, attachment)),
    entitled: [],
    attendance: {
      ...state.attendance,
      items: state.attendance.items.map((entry) => (isOnClosed(state, entry) ? { ...entry, ...UNSAID } : entry)),
    },
    minutes: openMinutes(state),
    notes: visibleNotes(state, 'open'),
  };
}

/**
 * Whether an event shows or hides what was told before it: an item that becomes open or closed takes all that hangs on it
 * along. Those of open sight begin anew from a snapshot then, and are never told again what came before it (rule VI6).
 */
export function turnsThePast({ event }: RecordedEvent, before: MeetingState | null): boolean {
  return event.type === 'item.opennessSet' && before?.startedAtMs != null;
}

const HIDDEN: MeetingEvent = { type: 'hidden' };

/** Whether what has this id hangs on a closed item; looked up in the state that still holds it. */
function isHidden(
  state: MeetingState | null,
  list: (state: MeetingState) => { id: string; itemId: string | null }[],
  id: string,
): boolean {
  const found = state && list(state).find((one) => one.id === id);
  return state !== null && found != null && isOnClosed(state, found);
}
const agreements = (state: MeetingState) => state.agreements;
const parking = (state: MeetingState) => state.parking;
const activities = (state: MeetingState) => state.activities;
const comments = (state: MeetingState) => state.minutes.comments;

function isWithheldById(state: MeetingState | null, attachmentId: string): boolean {
  const attachment = state?.attachments.find(({ id }) => id === attachmentId);
  return state !== null && attachment !== undefined && isWithheld(state, attachment);
}

/** How long somebody spoke (rule SP7), who answered what when time ran out (rule OV3), what is proposed (rule TP2), and what a closed item of an earlier meeting left open (rule FU5), is told to the staff alone. */
function toldFace(event: MeetingEvent, self: Self): MeetingEvent {
  if (event.type.startsWith('topic.') || event.type.startsWith('finding.')) return HIDDEN;
  if (event.type === 'speaker.finished') return { type: event.type };
  if (event.type === 'followUp.brought')
    return { ...event, agreements: event.agreements.filter(({ closed }) => !closed) };
  if (event.type === 'followUp.answered' && event.closed) return HIDDEN;
  if (isMinutesEvent(event)) return toldOfMinutes(event, self) ?? HIDDEN;
  return event.type === 'overrun.answered' ? { ...event, answer: null } : event;
}

function openFace(event: MeetingEvent, before: MeetingState | null, after: MeetingState): MeetingEvent {
  const isClosed = (itemId: string | null) => findItem(after, itemId)?.closed === true;
  switch (event.type) {
    case 'meeting.created':
      return { ...event, agenda: event.agenda.map(visibleItem) };
    case 'item.added':
    case 'item.restored':
      return { ...event, item: visibleItem(event.item) };
    case 'item.opennessSet': {
      const attachments = event.attachments.filter((attachment) => !isWithheld(after, attachment));
      return { ...event, item: visibleItem(event.item), attachments };
    }
    case 'item.edited': {
      if (!isClosed(event.itemId)) return event;
      const { type, itemId, kind, plannedMs, fixed } = event;
      return {
        ...{ type, itemId },
        ...(kind !== undefined && { kind }),
        ...(plannedMs !== undefined && { plannedMs }),
        ...(fixed !== undefined && { fixed }),
      };
    }
    case 'card.added':
    case 'card.removed':
    case 'card.moved':
    case 'card.shuffled':
    case 'item.themesSet':
    case 'decision.recorded':
    case 'vote.recorded':
    case 'statement.added':
    case 'statement.edited':
    case 'statement.moved':
    case 'statement.removed':
      return isClosed(event.itemId) ? HIDDEN : event;
    case 'account.edited':
    case 'account.takenBack':
      return isOnClosed(after, event) ? HIDDEN : event;
    case 'comment.added':
      return isOnClosed(after, event.comment) ? HIDDEN : event;
    case 'comment.settled':
      return isHidden(after, comments, event.commentId) ? HIDDEN : event;
    case 'screen.pinned':
    case 'stage.shown':
      return { ...event, stage: visibleStage(after, event.stage) };
    case 'card.shown':
      return isClosed(event.itemId) ? { type: 'stage.shown', stage: visibleStage(after, after.stage) } : event;
    case 'agreement.added':
      return isOnClosed(after, event.agreement) ? HIDDEN : event;
    case 'agreement.edited':
    case 'agreement.settled':
    case 'agreement.answered':
      return isHidden(after, agreements, event.agreementId) ? HIDDEN : event;
    case 'agreement.removed':
      return isHidden(before, agreements, event.agreementId) ? HIDDEN : event;
    case 'groups.made':
    case 'groups.placed':
    case 'groups.opened':
    case 'group.renamed':
    case 'group.removed':
    case 'group.restored':
      return isOnClosed(after, event) ? HIDDEN : event;
    case 'activity.started':
      return isOnClosed(after, event.activity) ? HIDDEN : event;
    case 'activity.stepped':
    case 'activity.answered':
    case 'activity.tookPart':
    case 'activity.readied':
    case 'activity.revealed':
    case 'activity.arranged':
    case 'activity.compared':
    case 'activity.ended':
    case 'activity.discarded':
    case 'activity.restored':
      return isHidden(after, activities, event.activityId) ? HIDDEN : event;
    case 'parking.added':
      return isOnClosed(after, event.parked) ? HIDDEN : event;
    case 'parking.edited':
      return isHidden(after, parking, event.parkedId) ? HIDDEN : event;
    case 'parking.removed':
      return isHidden(before, parking, event.parkedId) ? HIDDEN : event;
    case 'attachment.added':
      return isWithheld(after, event.attachment) ? HIDDEN : event;
    case 'attachment.edited': {
      if (!isWithheld(after, event.attachment)) return event;
      const { id } = event.attachment;
      return isWithheldById(before, id) ? HIDDEN : { type: 'attachment.withheld', attachmentId: id };
    }
    case 'attachment.removed':
    case 'attachment.restored':
      return isWithheldById(after, event.attachmentId) ? HIDDEN : event;
    case 'attendance.itemSet':
      return isOnClosed(after, event) ? { ...event, ...UNSAID } : event;
    case 'access.granted':
    case 'access.revoked':
      return HIDDEN;
    default:
      return event;
  }
}

/** Who stands at the door is the staff's to know. */
const AT_THE_DOOR: ReadonlySet<MeetingEvent['type']> = new Set(['lobby.entered', 'lobby.turnedAway', 'lobby.left']);

function eventFace(event: MeetingEvent, before: MeetingState | null, after: MeetingState, sight: Sight): MeetingEvent {
  if (sight === 'none' || AT_THE_DOOR.has(event.type)) return HIDDEN;
  if (event.type === 'action.undone') {
    const hiddenFields = sight === 'open' ? Object.keys(CLOSED_FACE) : [];
    return visibleUndone(event, { after: visibleState(after, sight), hiddenFields }) ?? HIDDEN;
  }
  return sight === 'entitled' ? event : openFace(event, before, after);
}

/**
 * The event as this sight may see it; what is hidden keeps its number and time, and says nothing of who and what (rule VI3).
 * `before` and `after` are the whole states around it, `self` is whoever looks.
 */
export function visibleEvent(
  recorded: RecordedEvent,
  before: MeetingState | null,
  after: MeetingState,
  sight: Sight,
  self: Self = null,
): RecordedEvent {
  const { event: whole } = recorded;
  const own = whole.type === 'activity.answered' ? visibleAnswered(whole, self) : whole;
  if (sight === 'staff') return own === whole ? recorded : { ...recorded, event: own };
  const told = toldFace(own, self);
  const event = eventFace(told, before, after, sight);
  return { ...recorded, by: event === HIDDEN ? null : recorded.by, event };
}
