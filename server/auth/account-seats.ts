// The seats of one account in all meetings, for when the account is no longer what it was: their tokens end, their rights
// shrink, or they go. Whoever has a socket open on one of them is told to ask anew (rules US1, US3).

import type { AccountRole } from '../../src/lib/core/organisation/permissions.ts';
import type { Log } from '../log.ts';
import { findParticipant } from '../../src/lib/core/meeting/model.ts';
import type { PersonRole } from '../../src/lib/core/meeting/vocabulary.ts';
import type { Rooms } from '../meetings/rooms.ts';
import type { Seat, SeatsStore } from '../store/seats-store.ts';
import { SEATS_OF } from './account.ts';

interface AccountSeatsParts {
  readonly store: SeatsStore;
  readonly rooms: Rooms;
  readonly log: Log;
  /** Ends the sockets of these seats. */
  readonly hangUp: (seatIds: ReadonlySet<string>) => void;
}

export class AccountSeats {
  readonly #parts: AccountSeatsParts;

  constructor(parts: AccountSeatsParts) {
    this.#parts = parts;
  }

  /** Makes every token given so far nobody's; a page that may open the meeting still gets a new one for the same place. */
  async renew(accountId: string): Promise<void> {
    const seats = await this.#parts.store.ofPerson(accountId);
    for (const { id } of seats) await this.#parts.store.renew(id);
    this.#hangUp(seats);
  }

  /** Takes the seats away. */
  async remove(accountId: string): Promise<void> {
    const seats = await this.#parts.store.ofPerson(accountId);
    for (const { id } of seats) await this.#parts.store.remove(id);
    this.#hangUp(seats);
  }

  /** Leaves them no more than an account of this role takes by itself, also where a meeting gave more. */
  async shrink(accountId: string, role: AccountRole): Promise<void> {
    const seats = await this.#parts.store.ofPerson(accountId);
    const allowed = SEATS_OF[role];
    for (const seat of seats) {
      if (allowed.includes(seat.role)) await this.#parts.store.renew(seat.id);
      else await this.#parts.store.makeParticipants(seat);
    }
    this.#hangUp(seats);
    for (const seat of seats) await this.#takeRight(seat, role);
  }

  async #takeRight({ meetingId, participantId, role: seated }: Seat, role: AccountRole): Promise<void> {
    const room = seated === 'screen' ? null : await this.#parts.rooms.open(meetingId);
    if (!room) return;
    const person = findParticipant(room.state, participantId);
    if (!person?.joined || SEATS_OF[role].includes(person.role)) return;
    const left: PersonRole = SEATS_OF[role].includes('secretary') ? 'secretary' : 'participant';
    const answer = await room.execute({ type: 'participant.setRole', participantId, role: left }, 'system', null);
    if (!answer.ok) this.#parts.log.error({ meetingId, code: answer.code }, 'a right could not be taken away');
  }

  #hangUp(seats: readonly Seat[]): void {
    if (seats.length > 0) this.#parts.hangUp(new Set(seats.map(({ id }) => id)));
  }
}
