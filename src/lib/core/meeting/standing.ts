// How somebody stands in the meeting now: let in or not, and with which rights. Read from the state at every moment, so that
// letting in, removing and giving another right take effect at once, on every socket (rules PA5, PA6, LO3).

import type { MeetingState } from './model.ts';
import type { Participant } from './model/people.ts';
import { isLeading } from './permissions.ts';
import type { RefusalCode } from './refusals.ts';
import type { SeatRole } from './vocabulary.ts';

/** A seat, as far as rights are concerned. */
export interface Sitting {
  readonly participantId: string;
  readonly role: SeatRole;
}

/** `waiting`: at the door, for the staff to let in. `out`: taken out of the meeting, or turned away at the door. */
export type Standing = 'in' | 'waiting' | 'out';

/** A room of a thousand asks for each of its people with each event, so the list is indexed once, by its identity. */
const indexes = new WeakMap<readonly Participant[], ReadonlyMap<string, Participant>>();

function personIn(state: MeetingState, participantId: string): Participant | undefined {
  let index = indexes.get(state.participants);
  if (!index)
    indexes.set(state.participants, (index = new Map(state.participants.map((person) => [person.id, person]))));
  return index.get(participantId);
}

/** How the seat stands. A screen is nobody, and in until it is let go; so is who came first after the close, to read (rule PA3). */
export function standingOf(state: MeetingState, { participantId, role }: Sitting): Standing {
  if (role === 'screen') return state.screensLetGo.includes(participantId) ? 'out' : 'in';
  if (state.lobby.waiting.some(({ id }) => id === participantId)) return 'waiting';
  if (state.lobby.turnedAway.includes(participantId)) return 'out';
  return personIn(state, participantId)?.removed ? 'out' : 'in';
}

/** Why the seat is not let in; null when it is. */
export function refusalOf(state: MeetingState, seat: Sitting): RefusalCode | null {
  const standing = standingOf(state, seat);
  if (standing === 'in') return null;
  if (standing === 'waiting') return 'seat.waiting';
  return state.lobby.turnedAway.includes(seat.participantId) ? 'seat.turnedAway' : 'seat.removed';
}

/** The right that the seat acts with: its person's in the meeting, whatever they once came in as; a screen's is its own. */
export function roleOf(state: MeetingState, { participantId, role }: Sitting): SeatRole {
  return role === 'screen' ? role : (personIn(state, participantId)?.role ?? role);
}

/** What the seat is to its own client: whoever leads and has opened the secretary's page is the secretary there. */
export function roleAtSeat(state: MeetingState, seat: Sitting): SeatRole {
  const role = roleOf(state, seat);
  return seat.role === 'secretary' && isLeading(role) ? seat.role : role;
}
