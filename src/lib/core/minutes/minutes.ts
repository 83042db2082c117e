// What a meeting came to: computed from its state and its notes, never stored. The same for every template and format.
// Whoever asks for a viewer without sight of closed items passes `visibleState` and the notes that viewer may read.

import { attachmentsOf } from '../meeting/areas/attachments.ts';
import { isWithheld } from '../meeting/visibility.ts';
import { movementsOf, saidOf, tookPart, wasThere, type Movement } from '../meeting/attendance.ts';
import { activitiesOf, isShown } from '../meeting/activities/answering.ts';
import { findParticipant, ownerName, type MeetingState } from '../meeting/model.ts';
import type { Activity } from '../meeting/model/activities.ts';
import { type Item } from '../meeting/model/agenda.ts';
import type { Vote } from '../meeting/model/item-records.ts';
import { isSettled, type FollowUp } from '../meeting/model/follow-up.ts';
import { isObserver, type Disqualified, type Participant } from '../meeting/model/people.ts';
import { type Agreement } from '../meeting/model/records.ts';
import type {
  AgreementStatus,
  ItemKind,
  Language,
  StatementKind,
  TableRole,
  VoteChoice,
} from '../meeting/vocabulary.ts';
import { votersFor, votesFor } from '../meeting/voting.ts';
import { cleanLine, cleanText } from './clean-text.ts';
import type { Block } from './document.ts';
import { itemNumbers } from './numbering.ts';
import { plannedItem, type PlannedItem } from './planned-item.ts';
import { standingOf, type MinutesStanding } from './standing.ts';

/** Whom the minutes are for. `intern` holds all that the state holds; `offentlig` ones are made by the gate alone (`gate.ts`). */
export type MinutesAudience = 'intern' | 'offentlig';

export interface MinutesContext {
  audience: MinutesAudience;
  /** Until someone has approved them, minutes are marked as a draft. */
  approved: boolean;
}

export interface MinutesPerson {
  id: string;
  /** Empty when the name has been erased. */
  name: string;
  tableRole: TableRole | null;
  /** When they came late, left and came back; empty for who was there all the time. */
  movements: MinutesMovement[];
  /** The name of whom they are a substitute for; empty for who is nobody's. */
  substituteFor: string;
}

export interface MinutesMovement {
  kind: Movement['kind'];
  atMs: number;
  /** Number of the item that was taken up then; empty when none with a number was. */
  itemNumber: string;
}

/** Somebody who was at the meeting, and not at this item. */
export interface MinutesMissing {
  name: string;
  /** Empty when none is said. */
  reason: string;
  /** They were inhabil; null for who was not there for another reason. */
  disqualified: Disqualified | null;
}

/** So many voted so; their names where the vote was by name, and none where it was by numbers. */
export interface MinutesVotes {
  count: number;
  names: string[];
}

/** A mindretalsudtalelse or protokoltilførsel: whose it is, as they are called, and what it says. */
export interface MinutesStatement {
  kind: StatementKind;
  by: string[];
  text: string;
}

export interface MinutesItem extends PlannedItem {
  id: string;
  /** "1", "2", "2.1"; empty for a break. */
  number: string;
  /** 1 for an item of the agenda, 2 for one below it, and so on. */
  depth: number;
  /** Empty for a closed item that the viewer may not see. */
  title: string;
  kind: ItemKind;
  closed: boolean;
  /** It left the plan and was not dealt with. */
  skipped: boolean;
  /** What was proposed beforehand, and the case in brief; empty when nothing was. */
  proposal: string;
  caseText: string;
  /** The notes, or what was edited by hand over them. */
  account: Block[];
  decision: string;
  vote: Record<VoteChoice, MinutesVotes> | null;
  statements: MinutesStatement[];
  /** What the room answered, in the order in which it was asked; only what has been shown to it. */
  activities: Activity[];
  /** Names of the open ones. */
  attachments: string[];
  missing: MinutesMissing[];
  /** What it is filed under: for a summary alone (`summary-part.ts`), since it may change when the minutes may not. */
  themes?: string[];
}

export interface MinutesAgreement {
  id: string;
  /** The item that it was made under: what says whether it is open, for a break has no number. */
  itemId: string | null;
  /** Number of the item that it was made under; empty when it was made under none. */
  itemNumber: string;
  what: string;
  /** Null when nobody is; an empty string when the name has been erased. */
  responsible: string | null;
  /** The role at the table that is; left out where it is a person, so that older texts keep their hash. */
  responsibleRole?: TableRole;
  /** "YYYY-MM-DD". */
  followUpOn: string | null;
  /** The meeting or forum that takes it up again; empty while that is not said. */
  followUpWhere: string;
  status: AgreementStatus;
  /** The school that it is about, where that is said of it: for a summary alone. */
  school?: string;
}

export interface MinutesParked {
  text: string;
  itemId: string | null;
  /** Number of the item that it came up under; empty when it came up under none. */
  itemNumber: string;
}

/** An agreement of an earlier meeting, and what was said of it at this one. */
export interface MinutesFollowedUp {
  id: string;
  what: string;
  /** Null for nobody's. */
  responsible: string | null;
  /** When the meeting was that it was made at. */
  madeAtMs: number;
  status: AgreementStatus;
  /** Empty when no reason was given. */
  why: string;
  /** How many meetings had carried it over before. */
  times: number;
}

export interface Minutes {
  meetingId: string;
  audience: MinutesAudience;
  language: Language;
  draft: boolean;
  standing: MinutesStanding;
  organisation: string;
  forum: string;
  school: string;
  title: string;
  place: string;
  timeZone: string;
  planned: { startMs: number; endMs: number };
  /** When it was really held; null where that has not happened yet. */
  held: { startMs: number | null; endMs: number | null };
  /** Each time that it was opened again after it had been closed. */
  reopenings: { atMs: number; reason: string }[];
  led: MinutesPerson[];
  wrote: MinutesPerson[];
  present: MinutesPerson[];
  /** Sent an apology, and did not come. */
  apologies: MinutesPerson[];
  /** Invited, never in the room, and without an apology. */
  absent: MinutesPerson[];
  /** Names of the open ones that belong to the meeting as a whole. */
  attachments: string[];
  items: MinutesItem[];
  agreements: MinutesAgreement[];
  /** Topics that were put aside, in the order in which they were parked. */
  parked: MinutesParked[];
  /** What earlier meetings of the forum left open, and this one too. */
  carriedOver: MinutesAgreement[];
  /** What was said of the agreements of earlier meetings. */
  followedUp: MinutesFollowedUp[];
  nextMeeting: { startMs: number; place: string } | null;
}

/** The minutes of a meeting as its state and notes stand. Every decision and agreement of the state is in them once. */
export function minutesOf(
  state: MeetingState,
  notesOf: (itemId: string) => Block[],
  { audience, approved }: MinutesContext,
): Minutes {
  const numbers = itemNumbers(state);
  return {
    meetingId: state.id,
    audience,
    language: state.language,
    draft: !approved,
    standing: standingOf(state),
    organisation: cleanLine(state.organisation),
    forum: cleanLine(state.forum),
    school: cleanLine(state.school),
    title: cleanLine(state.title),
    place: cleanLine(state.place),
    timeZone: state.timeZone,
    planned: { startMs: state.startsAtMs, endMs: state.startsAtMs + state.plannedMs },
    held: { startMs: state.startedAtMs, endMs: state.closedAtMs },
    reopenings: state.reopenings.map(({ atMs, reason }) => ({ atMs, reason: cleanText(reason).trim() })),
    attachments: openAttachments(state, null),
    ...peopleOf(state, numbers),
    items: state.agenda.map((item) => itemOf(state, item, numbers, notesOf)),
    agreements: state.agreements.map((agreement) => agreementOf(state, agreement, numbers)),
    parked: state.parking.map(({ text, itemId }) => ({
      text: cleanText(text).trim(),
      itemId,
      itemNumber: itemId === null ? '' : (numbers.get(itemId) ?? ''),
    })),
    ...followUpOf(state),
    nextMeeting: null,
  };
}

/** What came of a closed item stands in the minutes of its own meeting alone (rule FU5). */
function followUpOf({ followUp }: MeetingState): Pick<Minutes, 'carriedOver' | 'followedUp'> {
  const open = followUp.filter(({ closed }) => !closed);
  const said = (one: FollowUp) => ({
    ...{ id: one.id, what: cleanText(one.what).trim(), status: one.answer?.status ?? ('carriedOver' as const) },
    responsible: one.responsible === null ? null : cleanLine(one.responsible),
  });
  return {
    carriedOver: open
      .filter((one) => !isSettled(one))
      .map((one) => ({ ...said(one), itemId: null, itemNumber: '', followUpOn: one.followUpOn, followUpWhere: '' })),
    followedUp: open.flatMap((one) => {
      if (one.answer === null) return [];
      return [{ ...said(one), madeAtMs: one.atMs, times: one.times, why: cleanText(one.answer.why).trim() }];
    }),
  };
}

function peopleOf(
  state: MeetingState,
  numbers: Map<string, string>,
): Pick<Minutes, 'led' | 'wrote' | 'present' | 'apologies' | 'absent'> {
  // Who only looks on is named nowhere, unless they took part before.
  const known = state.participants.filter((one) => !one.removed && (!isObserver(one) || wasThere(state, one)));
  const present = known.filter((person) => wasThere(state, person));
  const missed = known.filter((person) => !present.includes(person));
  const people = (all: Participant[]) => all.map((person) => personOf(state, person, numbers));
  return {
    led: people(present.filter((person) => person.role === 'facilitator')),
    wrote: people(present.filter(({ id, role }) => role === 'secretary' || state.wroteBefore.includes(id))),
    present: people(present),
    apologies: people(missed.filter((person) => person.apology)),
    absent: people(missed.filter((person) => !person.apology)),
  };
}

/** Confidential ones are never named, whoever the minutes are for: they are passed on. */
function openAttachments(state: MeetingState, itemId: string | null): string[] {
  return attachmentsOf(state, itemId)
    .filter((attachment) => !isWithheld(state, attachment))
    .map(({ name }) => cleanLine(name));
}

function personOf(state: MeetingState, person: Participant, numbers: Map<string, string>): MinutesPerson {
  const { id, name, tableRole, substituteFor } = person;
  return {
    ...{ id, name: cleanLine(name), tableRole },
    movements: movementsOf(state, id).map(({ kind, atMs, itemId }) => ({
      ...{ kind, atMs, itemNumber: itemId === null ? '' : (numbers.get(itemId) ?? '') },
    })),
    substituteFor: substituteFor === null ? '' : cleanLine(findParticipant(state, substituteFor)?.name ?? ''),
  };
}

/** Those of the meeting who were not there for the item, or stood back from it. */
function missingAt(state: MeetingState, item: Item): MinutesMissing[] {
  if (item.kind === 'break') return [];
  return state.participants
    .filter((person) => wasThere(state, person) && tookPart(state, item.id, person.id) === false)
    .map(({ id, name }) => {
      const said = saidOf(state, item.id, id);
      return { name: cleanLine(name), reason: cleanLine(said?.reason ?? ''), disqualified: said?.disqualified ?? null };
    });
}

/** Names stand in the order of the meeting's people, whoever voted first. */
function voteOf(state: MeetingState, vote: Vote): Record<VoteChoice, MinutesVotes> {
  const votes = (choice: VoteChoice): MinutesVotes => ({
    count: votesFor(vote, choice),
    names: votersFor(state, vote, choice).map(({ name }) => cleanLine(name)),
  });
  return { for: votes('for'), against: votes('against'), neither: votes('neither') };
}

function itemOf(
  state: MeetingState,
  item: Item,
  numbers: Map<string, string>,
  notesOf: (itemId: string) => Block[],
): MinutesItem {
  const number = numbers.get(item.id) ?? '';
  return {
    id: item.id,
    number,
    depth: number === '' ? 1 : number.split('.').length,
    title: cleanLine(item.title),
    kind: item.kind,
    closed: item.closed,
    skipped: item.state === 'skipped',
    ...plannedItem(state, item),
    proposal: cleanText(item.proposal).trim(),
    caseText: cleanText(item.caseText).trim(),
    account: state.minutes.overlay.find(({ itemId }) => itemId === item.id)?.blocks ?? notesOf(item.id),
    decision: cleanText(item.decision).trim(),
    vote: item.vote && voteOf(state, item.vote),
    statements: item.statements.map(({ kind, by, text }) => ({
      ...{ kind, by: by.map((one) => cleanLine(ownerName(state, one))), text: cleanText(text).trim() },
    })),
    activities: activitiesOf(state, item.id).filter(isShown),
    attachments: openAttachments(state, item.id),
    missing: missingAt(state, item),
  };
}

/** An agreement as minutes tell it. */
export function agreementOf(
  state: MeetingState,
  agreement: Agreement,
  numbers: ReadonlyMap<string, string>,
): MinutesAgreement {
  return {
    id: agreement.id,
    itemId: agreement.itemId,
    itemNumber: agreement.itemId === null ? '' : (numbers.get(agreement.itemId) ?? ''),
    what: cleanText(agreement.what).trim(),
    responsible: agreement.owner === null ? null : cleanLine(ownerName(state, agreement.owner)),
    ...(agreement.owner && 'tableRole' in agreement.owner && { responsibleRole: agreement.owner.tableRole }),
    followUpOn: agreement.followUpOn,
    followUpWhere: cleanLine(agreement.followUpAt?.name ?? ''),
    status: agreement.status,
  };
}
