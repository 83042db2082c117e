// An agreement of a meeting's state as the lists over all meetings show it.

import { isOver, responsibleFor } from '../../src/lib/core/meeting/responsible.ts';
import { findItem, findParticipant, type MeetingState } from '../../src/lib/core/meeting/model.ts';
import type { Agreement, Responsible } from '../../src/lib/core/meeting/model/records.ts';
import type { ListedAgreement } from '../store/event-store.ts';

/** Where an agreement without a date stands in a list by date: behind every day. */
export const NO_DAY = '9999-12-31';

/** The row of a list: who is responsible now, where it stands, and who may see it. */
export function listedAgreement(state: MeetingState, agreement: Agreement): ListedAgreement {
  const { id, itemId, what, followUpOn, status, followUpAt, school, sparring, answer } = agreement;
  const responsible = responsibleFor(agreement);
  const closed = findItem(state, itemId)?.closed ?? false;
  return {
    ...{ id, itemId, what, followUpOn, status, closed, sparring },
    ...ownerColumns(responsible),
    ownerSees: !closed || seesClosed(state, responsible),
    isOver: isOver(agreement),
    dueOn: followUpOn ?? NO_DAY,
    followUpAt: followUpAt?.name ?? '',
    followUpForumId: followUpAt?.forumId ?? null,
    followUpMeetingId: followUpAt?.meetingId ?? null,
    forum: state.forum,
    school: school || state.school,
    accepts: answer?.accepts ?? null,
    answerNote: answer?.note ?? '',
    language: state.language,
  };
}

function ownerColumns(responsible: Responsible | null): Pick<ListedAgreement, 'ownerId' | 'ownerName' | 'ownerRole'> {
  return {
    ownerId: responsible && 'participantId' in responsible ? responsible.participantId : null,
    ownerName: responsible && 'name' in responsible ? responsible.name : '',
    ownerRole: responsible && 'tableRole' in responsible ? responsible.tableRole : null,
  };
}

/** Whether a person of the meeting sees its closed items (rule VI1). */
function seesClosed(state: MeetingState, responsible: Responsible | null): boolean {
  if (!responsible || !('participantId' in responsible)) return false;
  const person = findParticipant(state, responsible.participantId);
  return (
    person !== undefined && !person.removed && (person.role !== 'participant' || state.entitled.includes(person.id))
  );
}
