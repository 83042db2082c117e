// An agreement of a meeting's state as the lists over all meetings show it.

import { addressKey } from '../agreements/address-key.ts';
import { holdersOf, isOver, responsibleFor } from '../../src/lib/core/meeting/responsible.ts';
import type { MeetingState } from '../../src/lib/core/meeting/model.ts';
import { isStaffRole } from '../../src/lib/core/meeting/permissions.ts';
import type { Participant } from '../../src/lib/core/meeting/model/people.ts';
import type { Agreement, Responsible } from '../../src/lib/core/meeting/model/records.ts';
import { isOnClosed } from '../../src/lib/core/meeting/visibility.ts';
import type { ListedAgreement } from '../store/event-store.ts';

/** Where an agreement without a date stands in a list by date: behind every day. */
export const NO_DAY = '9999-12-31';

/** The row of a list: who is responsible now, where it stands, and who may see it. */
export function listedAgreement(state: MeetingState, agreement: Agreement): ListedAgreement {
  const { id, itemId, what, followUpOn, status, followUpAt, sparring, answer } = agreement;
  const responsible = responsibleFor(agreement);
  const closed = isOnClosed(state, agreement);
  const holders = holdersOf(state, responsible);
  const school = agreement.school || state.school;
  return {
    ...{ id, itemId, what, followUpOn, status, closed, sparring, school },
    ...ownerColumns(responsible),
    holders: holders.map((person) => person.id),
    // What hangs on a closed item is told to people of the meeting alone.
    ownerKey: closed ? '' : addressKey(responsible, school),
    ownerSees: !closed || (holders.length > 0 && holders.every((person) => seesClosed(state, person))),
    isOver: isOver(agreement),
    dueOn: followUpOn ?? NO_DAY,
    followUpAt: followUpAt?.name ?? '',
    followUpForumId: followUpAt?.forumId ?? null,
    followUpMeetingId: followUpAt?.meetingId ?? null,
    forum: state.forum,
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
function seesClosed({ entitled }: MeetingState, { id, removed, role }: Participant): boolean {
  return !removed && (isStaffRole(role) || entitled.includes(id));
}
