// Who takes part in an activity: those in the room who may look into its item; of the staff, those who join in by themselves.

import { findItem, type MeetingState } from '../model.ts';
import type { Participant } from '../model/people.ts';
import { inRoom } from '../speaking.ts';

/** The people who are asked; `joinsIn` tells which of the staff take part. */
export function takingPart(
  state: MeetingState,
  itemId: string,
  joinsIn: (participantId: string) => boolean = () => false,
): Participant[] {
  return inRoom(state).filter(
    (person) => joinsIn(person.id) || (isAsked(person) && seesItem(state, itemId, person.id)),
  );
}

function isAsked({ role }: Participant): boolean {
  return role === 'participant';
}

function seesItem(state: MeetingState, itemId: string, participantId: string): boolean {
  return findItem(state, itemId)?.closed !== true || state.entitled.includes(participantId);
}
