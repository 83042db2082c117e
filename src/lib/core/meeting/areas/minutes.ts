// The minutes after the meeting (rules MF1 to MF9): accounts edited over the notes, comments by those who were there, approval,
// and corrections. What locks them for the rest of the meeting stands in `locking.ts`.

import { done, refuse, type DecideContext, type DecideTable, type Decision, type EvolveTable } from '../area.ts';
import { wasThere } from '../attendance.ts';
import type { MeetingEvent } from '../events.ts';
import { isoDay } from '../../minutes/dates.ts';
import { findItem, findParticipant, type MeetingState } from '../model.ts';
import { draftAgain, isLocked, versionNumber, type Comment, type MinutesFlow } from '../model/minutes.ts';
import type { Participant } from '../model/people.ts';
import { seesClosed, sightOf } from '../visibility.ts';

const MAX_COMMENTS = 1_000;

/** Those who stand by the minutes: everybody who was there. */
export function approversOf(state: MeetingState): Participant[] {
  return state.participants.filter((person) => wasThere(state, person));
}

/** Those of them who stand by the text with this hash. */
export function approvedBy({ minutes }: MeetingState, hash: string): string[] {
  return minutes.approvals.filter((approval) => approval.hash === hash).map(({ by }) => by);
}

/** The refusal for what waits until the meeting is over; undefined after. */
function unlessOver(state: MeetingState): Decision | undefined {
  return state.phase === 'closed' ? undefined : refuse('minutes.tooEarly');
}

function revisionOf(state: MeetingState, itemId: string): number | null {
  return state.minutes.overlay.find((one) => one.itemId === itemId)?.revision ?? null;
}

function wasThereById(state: MeetingState, participantId: string): boolean {
  const person = findParticipant(state, participantId);
  return person !== undefined && wasThere(state, person);
}

function decideComment(
  state: MeetingState,
  { itemId, text }: { itemId: string | null; text: string },
  { actor, nowMs, newId }: DecideContext,
): Decision {
  const { comments, commentsUntil, status } = state.minutes;
  if (actor === 'system' || !wasThereById(state, actor.participantId)) return refuse('minutes.notPresent');
  if (status !== 'comments' || commentsUntil === null) return refuse('minutes.notSent');
  const item = itemId === null ? undefined : findItem(state, itemId);
  if (itemId !== null && (!item || (item.closed && !seesClosed(sightOf(state, actor))))) return refuse('item.unknown');
  if (comments.length >= MAX_COMMENTS) return refuse('comment.tooMany');
  const comment: Comment = {
    ...{ id: newId(), version: versionNumber(state.minutes), itemId, text, by: actor.participantId, atMs: nowMs },
    ...{ isLate: isoDay(nowMs, state.timeZone) > commentsUntil, settled: null },
  };
  return done({ type: 'comment.added', comment });
}

/** One more stands by the text; with the last of them it is approved. */
function decideApproval(state: MeetingState, participantId: string, hash: string): Decision {
  const already = approvedBy(state, hash);
  if (state.minutes.status !== 'comments') return refuse('minutes.notSent');
  if (already.includes(participantId)) return done();
  const given: MeetingEvent = { type: 'minutes.approvalGiven', participantId, hash };
  const isLast = approversOf(state).every(({ id }) => id === participantId || already.includes(id));
  return isLast ? done(given, approved(state, null, hash, [...already, participantId])) : done(given);
}

function approved(
  state: MeetingState,
  participantId: string | null,
  hash: string,
  standing = approvedBy(state, hash),
): MeetingEvent {
  return { type: 'minutes.approved', number: versionNumber(state.minutes), participantId, hash, standing };
}

export const decideMinutes: DecideTable<
  | 'account.edit'
  | 'account.takeBack'
  | 'minutes.chooseTemplate'
  | 'minutes.send'
  | 'minutes.recall'
  | 'comment.add'
  | 'comment.settle'
  | 'minutes.approve'
  | 'minutes.correct'
> = {
  'account.edit'(state, { itemId, blocks, basedOn }) {
    const refusal = unlessOver(state);
    if (refusal) return refusal;
    if (!findItem(state, itemId)) return refuse('item.unknown');
    const stands = state.minutes.overlay.find((one) => one.itemId === itemId);
    // Also where it went on from something older: sent again after a lost answer, it is there already.
    if (stands && JSON.stringify(stands.blocks) === JSON.stringify(blocks)) return done();
    if (revisionOf(state, itemId) !== basedOn) return refuse('account.editedSince');
    return done({ type: 'account.edited', itemId, blocks });
  },

  'account.takeBack'(state, { itemId, basedOn }) {
    const revision = revisionOf(state, itemId);
    if (revision === null) return done();
    return revision === basedOn ? done({ type: 'account.takenBack', itemId }) : refuse('account.editedSince');
  },

  // Another way to show the same text: it may be chosen at any time, and nobody has to approve anew (rule TM4).
  'minutes.chooseTemplate': (state, { template }) =>
    state.minutes.template === template ? done() : done({ type: 'minutes.templateChosen', template }),

  'minutes.send'(state, { until }, { nowMs }) {
    const refusal = unlessOver(state);
    if (refusal) return refusal;
    if (until < isoDay(nowMs, state.timeZone)) return refuse('minutes.pastDay');
    const { status, commentsUntil } = state.minutes;
    return status === 'comments' && commentsUntil === until ? done() : done({ type: 'minutes.sent', until });
  },

  'minutes.recall': (state) => (state.minutes.status === 'comments' ? done({ type: 'minutes.recalled' }) : done()),

  'comment.add': (state, { itemId = null, text }, context) => decideComment(state, { itemId, text }, context),

  'comment.settle'(state, { commentId, isTaken, answer = '' }) {
    const comment = state.minutes.comments.find(({ id }) => id === commentId);
    if (comment?.version !== versionNumber(state.minutes)) return refuse('comment.unknown');
    const { settled, by: author } = comment;
    if (settled?.isTaken === isTaken && settled.answer === answer) return done();
    return done({ type: 'comment.settled', commentId, author, isTaken, answer });
  },

  'minutes.approve'(state, { participantId, hash, isForAll }) {
    const refusal = unlessOver(state);
    if (refusal) return refusal;
    if (!wasThereById(state, participantId)) return refuse('minutes.notPresent');
    if (!isForAll) return decideApproval(state, participantId, hash);
    if (findParticipant(state, participantId)?.role !== 'facilitator') return refuse('command.forbidden');
    return done(approved(state, participantId, hash));
  },

  'minutes.correct': (state, { reason }) =>
    isLocked(state) ? done({ type: 'minutes.corrected', reason }) : refuse('minutes.notApproved'),
};

function withMinutes(state: MeetingState, changes: Partial<MinutesFlow>): MeetingState {
  return { ...state, minutes: { ...state.minutes, ...changes } };
}

const without = (state: MeetingState, itemId: string) => state.minutes.overlay.filter((one) => one.itemId !== itemId);

export const evolveMinutes: EvolveTable<
  | 'account.edited'
  | 'account.takenBack'
  | 'minutes.templateChosen'
  | 'minutes.sent'
  | 'minutes.recalled'
  | 'comment.added'
  | 'comment.settled'
  | 'minutes.approvalGiven'
  | 'minutes.approved'
  | 'minutes.corrected'
> = {
  'account.edited': (state, { itemId, blocks }, { seq, at, by }) =>
    withMinutes(state, { overlay: [...without(state, itemId), { itemId, blocks, revision: seq, atMs: at, by }] }),

  'account.takenBack': (state, { itemId }) => withMinutes(state, { overlay: without(state, itemId) }),

  'minutes.templateChosen': (state, { template }) => withMinutes(state, { template }),

  'minutes.sent': (state, { until }) => withMinutes(state, { status: 'comments', commentsUntil: until }),

  'minutes.recalled': (state) => withMinutes(state, draftAgain(state.minutes)),

  'comment.added': (state, { comment }) => withMinutes(state, { comments: [...state.minutes.comments, comment] }),

  'comment.settled': (state, { commentId, isTaken, answer }, { at, by }) =>
    withMinutes(state, {
      comments: state.minutes.comments.map((comment) =>
        comment.id === commentId ? { ...comment, settled: { isTaken, answer, atMs: at, by } } : comment,
      ),
    }),

  'minutes.approvalGiven': (state, { participantId, hash }, { at }) => {
    const others = state.minutes.approvals.filter(({ by }) => by !== participantId);
    return withMinutes(state, { approvals: [...others, { by: participantId, atMs: at, hash }] });
  },

  'minutes.approved': (state, { number, participantId, hash, standing = approvedBy(state, hash) }, { at }) => {
    const { versions, approvals, reason } = state.minutes;
    const valid = approvals.filter(({ by }) => standing.includes(by)).map(({ by, atMs }) => ({ by, atMs }));
    const version = { number, atMs: at, by: participantId, reason, hash, approvals: valid };
    return withMinutes(state, {
      ...{ status: 'approved', commentsUntil: null, approvals: [], reason: '' },
      versions: [...versions, version],
    });
  },

  'minutes.corrected': (state, { reason }) => withMinutes(state, { status: 'draft', reason }),
};
