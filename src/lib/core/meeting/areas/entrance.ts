// How somebody comes in: straight, or by waiting at the door (rules PA1, LO1, LO2).

import type { MeetingEvent } from '../events.ts';
import { findParticipant, type MeetingState } from '../model.ts';
import { type Participant } from '../model/people.ts';
import { isStaffRole } from '../permissions.ts';

/** What follows when somebody is let in. */
export function joining(
  participant: Participant,
  nowMs: number,
): Extract<MeetingEvent, { type: 'participant.joined' }> {
  const joined = { ...participant, joined: true, removed: false, joinedAtMs: participant.joinedAtMs ?? nowMs };
  return { type: 'participant.joined', participant: joined };
}

/**
 * Whether somebody who comes has to wait to be let in: where the door is kept, after having been taken out, and where a name
 * alone would open what is closed. Staff never wait, nor does who is in already.
 */
export function mustWait(state: MeetingState, { id, role }: Participant, isProven: boolean): boolean {
  const known = findParticipant(state, id);
  if (isStaffRole(role) || known?.joined === true) return false;
  return state.lobby.isOn || known?.removed === true || (!isProven && state.entitled.includes(id));
}
