// What of one meeting waits for somebody, told from its state alone: what the overview page is made from, without opening the
// meeting (rule OW1). People are named by their place in it.

import { topicStanding } from './areas/topics.ts';
import { approversOf } from './areas/minutes.ts';
import { closingItem, type MeetingState } from './model.ts';

export interface MeetingWaits {
  /** Before the meeting: those invited who have not come yet. */
  readonly invited: readonly string[];
  /** Proposals for the agenda that nobody has taken or declined. */
  readonly topics: number;
  /** The agenda holds nothing but its closing step. */
  readonly isEmpty: boolean;
  /** Those who were there and have not approved the minutes that were sent round. */
  readonly approvers: readonly string[];
  /** The last day for comments, while they are asked for. */
  readonly commentsUntil: string | null;
  /** Comments that the staff have not answered. */
  readonly comments: number;
  /** The newest version of the minutes that was approved; 0 before the first. */
  readonly version: number;
}

/** A meeting of which nothing is known yet. */
export const NOTHING_WAITS: MeetingWaits = {
  ...{ invited: [], topics: 0, isEmpty: false },
  ...{ approvers: [], commentsUntil: null, comments: 0, version: 0 },
};

/** What waits in a meeting in this state. */
export function waitsOf(state: MeetingState): MeetingWaits {
  const { phase, minutes } = state;
  if (phase === 'draft' || phase === 'planned') return beforehand(state);
  if (phase !== 'closed') return NOTHING_WAITS;
  const { status, comments, commentsUntil, versions } = minutes;
  const isOut = status === 'comments';
  return {
    ...NOTHING_WAITS,
    approvers: isOut ? notYetApproved(state) : [],
    commentsUntil: isOut ? commentsUntil : null,
    comments: isOut ? comments.filter((one) => one.settled === null && one.version === versions.length + 1).length : 0,
    version: versions.length,
  };
}

function beforehand(state: MeetingState): MeetingWaits {
  const closing = closingItem(state);
  return {
    ...NOTHING_WAITS,
    invited: state.participants.filter(({ joined, removed, apology }) => !joined && !removed && !apology).map(idOf),
    topics: state.topics.filter((topic) => topicStanding(state, topic) === 'waiting').length,
    isEmpty: state.agenda.every(({ id }) => id === closing?.id),
  };
}

/** Whoever has said nothing of the text since somebody last said anything of it, or edited it. */
function notYetApproved(state: MeetingState): string[] {
  const { approvals, overlay } = state.minutes;
  const text = approvals.at(-1)?.hash;
  const editedAtMs = Math.max(0, ...overlay.map(({ atMs }) => atMs));
  const stands = approvals.filter(({ hash, atMs }) => hash === text && atMs >= editedAtMs).map(({ by }) => by);
  return approversOf(state)
    .map(idOf)
    .filter((id) => !stands.includes(id));
}

const idOf = ({ id }: { readonly id: string }): string => id;
