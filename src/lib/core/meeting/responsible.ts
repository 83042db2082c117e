// Agreements after the meeting: who is responsible now, whose that makes them, and whether one is over.

import { findParticipant, type MeetingState } from './model.ts';
import type { Participant } from './model/people.ts';
import type { Agreement, Responsible } from './model/records.ts';
import type { AgreementStatus } from './vocabulary.ts';

/** Nothing more is to be done for it. What was carried over is still to be done: it goes on until it is one of these. */
const OVER: ReadonlySet<AgreementStatus> = new Set(['done', 'dropped']);

/** Whether nobody has to follow it up any more. */
export function isOver({ status }: Pick<Agreement, 'status'>): boolean {
  return OVER.has(status);
}

/** Who is responsible now: whoever has taken over, else whom it was agreed with. */
export function responsibleFor({ owner, handedTo }: Pick<Agreement, 'owner' | 'handedTo'>): Responsible | null {
  return handedTo ?? owner;
}

/** The people of the meeting whose it is: the one who is responsible, or all who sit there in the role that is. */
export function holdersOf(state: MeetingState, responsible: Responsible | null): readonly Participant[] {
  if (responsible === null || 'name' in responsible) return [];
  if ('tableRole' in responsible) {
    return state.participants.filter(({ removed, tableRole }) => !removed && tableRole === responsible.tableRole);
  }
  return [findParticipant(state, responsible.participantId)].filter((person) => person !== undefined);
}
