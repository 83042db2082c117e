// How far a development talk meets the formal requirements, each point by something real in the meeting: a person, an item, an
// agreement, a file, the public account (rules FK1 to FK4). Pure: the same for a page that is live and one that is not.

import { sideOf } from '../../meeting/activities/contributions.ts';
import { standingPublication } from '../../meeting/areas/publication.ts';
import { topicStanding } from '../../meeting/areas/topics.ts';
import { wasThere } from '../../meeting/attendance.ts';
import { findParticipant, type MeetingState } from '../../meeting/model.ts';
import type { Item } from '../../meeting/model/agenda.ts';
import { isObserver, type Participant } from '../../meeting/model/people.ts';
import type { TableRole } from '../../meeting/vocabulary.ts';
import { isoDay } from '../../minutes/dates.ts';
import { VOLUNTARY_TYPES, type SchoolType } from '../school.ts';
import { VOLUNTARY_FROM, pointsOn, type Point, type PointName } from './points.ts';

/** What meets a point: whose name, which item, agreement or file. */
export interface Evidence {
  readonly kind: 'person' | 'item' | 'topic' | 'agreement' | 'attachment' | 'activity' | 'publication';
  readonly text: string;
}

/** `later`: it cannot be met before the meeting is over. `ifAny`: only where there is such a thing. */
export type Standing = 'met' | 'missing' | 'later' | 'ifAny';

export interface CheckedPoint {
  readonly point: Point;
  readonly standing: Standing;
  readonly evidence: readonly Evidence[];
}

export interface Checklist {
  /** The talk is not required with this kind of school. */
  readonly isVoluntary: boolean;
  readonly points: readonly CheckedPoint[];
}

const LEADERS: readonly TableRole[] = ['skoleleder', 'viceskoleleder', 'afdelingsleder', 'pædagogiskleder'];
const PARENTS: readonly TableRole[] = ['skolebestyrelse', 'forælder'];
const isOf = (roles: readonly TableRole[]) => (role: TableRole | null) => role !== null && roles.includes(role);
const isLeader = isOf(LEADERS);
const isParent = isOf(PARENTS);
const isMunicipal = (role: TableRole | null) => role !== null && ['committee', 'administration'].includes(sideOf(role));

/** The points that hold on the meeting's day, and what meets each. */
export function checklistOf(state: MeetingState, schoolType: SchoolType | null): Checklist {
  const day = isoDay(state.startsAtMs, state.timeZone);
  return {
    isVoluntary: schoolType !== null && VOLUNTARY_TYPES.includes(schoolType) && day >= VOLUNTARY_FROM,
    points: pointsOn(day).map((point) => ({ point, ...CHECKS[point.name](state, point) })),
  };
}

type Checked = Pick<CheckedPoint, 'standing' | 'evidence'>;
const metBy = (evidence: readonly Evidence[], otherwise: Standing = 'missing'): Checked => ({
  standing: evidence.length > 0 ? 'met' : otherwise,
  evidence,
});

const CHECKS: Record<PointName, (state: MeetingState, point: Point) => Checked> = {
  talk(state, { version }) {
    const people = peopleAt(state);
    const sides = [isLeader, isMunicipal, ...(version > 1 ? [isParent] : [])];
    const found = sides.map((isSide) => people.filter(({ tableRole }) => isSide(tableRole)));
    const evidence = found.flat().map(({ name }) => ({ kind: 'person' as const, text: name }));
    return { standing: found.every((side) => side.length > 0) ? 'met' : 'missing', evidence };
  },
  initiative: (state) => metBy(themesOf(state, isLeader, /\bskole(n|ns|lederen|lederens|ledelsen)\b/i)),
  municipality: (state) =>
    metBy(themesOf(state, isMunicipal, /kommunalbestyrelse|byråd|udvalg|forvaltning|ministeriet|strateg/i)),
  results: (state) => metBy([...matching(state, RESULTS), ...activitiesOf(state)]),
  followUp(state) {
    const answered = state.followUp.filter(({ answer }) => answer !== null);
    const agreements = answered.map(({ what }) => ({ kind: 'agreement' as const, text: what }));
    const items = state.agenda.filter(({ kind }) => kind === 'followUp').filter(isDealtWith(state));
    return metBy([...items.map(asItem), ...agreements]);
  },
  actionPlan: (state) => metBy(matching(state, /handlingsplan/i), 'ifAny'),
  account(state) {
    const standing = standingPublication(state);
    if (standing) return metBy([{ kind: 'publication', text: String(standing.version) }]);
    return { standing: state.phase === 'closed' ? 'missing' : 'later', evidence: [] };
  },
};

const RESULTS =
  /\b(test|tests|overgangstest\w*|læse\w*|læsning\w*|matemati\w*|data\w*|trivsel\w*|resultat\w*|fravær\w*|prøve\w*)\b/i;

const asItem = ({ title }: Item): Evidence => ({ kind: 'item', text: title });

/** Before and during the meeting what is planned counts; after it what was dealt with. */
const isDealtWith =
  ({ phase }: MeetingState) =>
  ({ state }: Item): boolean =>
    phase === 'closed' ? state === 'done' || state === 'active' : state !== 'skipped';

/** Those invited; after the meeting those who were there. */
function peopleAt(state: MeetingState): Participant[] {
  const known = state.participants.filter((one) => !one.removed && !one.apology && !isObserver(one));
  return state.phase === 'closed' ? known.filter((person) => wasThere(state, person)) : known;
}

/** Items that somebody of that side proposed or leads, or that are called after it; and proposals that still wait. */
function themesOf(state: MeetingState, isSide: (role: TableRole | null) => boolean, called: RegExp): Evidence[] {
  const roleOf = (id: string | null) => (id === null ? null : (findParticipant(state, id)?.tableRole ?? null));
  const isTheirs = ({ proposedBy, leadBy, lead, title, kind }: Item) =>
    kind !== 'break' &&
    (isSide(roleOf(proposedBy)) ||
      isSide(leadBy === null ? null : 'tableRole' in leadBy ? leadBy.tableRole : roleOf(leadBy.participantId)) ||
      called.test(lead) ||
      called.test(title));
  const waiting = state.topics.filter(
    (topic) => topicStanding(state, topic) === 'waiting' && isSide(roleOf(topic.participantId)),
  );
  return [
    ...state.agenda.filter(isTheirs).filter(isDealtWith(state)).map(asItem),
    ...waiting.map(({ title }) => ({ kind: 'topic' as const, text: title })),
  ];
}

/** Items that say so in their title, text or cards, and files that are called so. */
function matching(state: MeetingState, words: RegExp): Evidence[] {
  const isAbout = ({ title, caseText, cards }: Item) =>
    [title, caseText, ...cards.map((card) => card.title)].some((text) => words.test(text));
  const files = state.attachments.filter(({ removedAtMs, name }) => removedAtMs === null && words.test(name));
  return [
    ...state.agenda.filter(isAbout).filter(isDealtWith(state)).map(asItem),
    ...files.map(({ name }) => ({ kind: 'attachment' as const, text: name })),
  ];
}

/** Three results looked into are knowledge brought in, whatever the item is called. */
function activitiesOf({ activities }: MeetingState): Evidence[] {
  return activities
    .filter(({ kind, discarded }) => kind === 'dataPoints' && !discarded)
    .map(({ title }) => ({ kind: 'activity' as const, text: title }));
}
