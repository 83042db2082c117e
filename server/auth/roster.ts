// An organisation's people as its administrator changes them. Whatever is taken from somebody is gone at once: their sign-ins,
// and the sockets of the meetings that they have open (rule US1).

import { RosterStore, type RosterEntry, type RosterRefusal } from '../store/roster-store.ts';
import type { Database } from '../store/database.ts';
import type { AccountRole } from './account.ts';
import type { AccountSeats } from './account-seats.ts';
import type { Sessions } from './sessions.ts';

interface RosterParts {
  readonly database: Database;
  readonly seats: AccountSeats;
  readonly sessions: Sessions;
  readonly now: () => number;
}

export class Roster {
  readonly #store: RosterStore;
  readonly #seats: AccountSeats;
  readonly #sessions: Sessions;
  readonly #now: () => number;

  constructor({ database, seats, sessions, now }: RosterParts) {
    this.#store = new RosterStore(database);
    this.#seats = seats;
    this.#sessions = sessions;
    this.#now = now;
  }

  /** Everybody of the organisation, by name. */
  list(organisationId: string): Promise<RosterEntry[]> {
    return this.#store.list(organisationId);
  }

  /** One of the organisation's people; null for anybody else. */
  find(organisationId: string, userId: string): Promise<RosterEntry | null> {
    return this.#store.find(organisationId, userId);
  }

  /** Gives somebody another role; in meetings they keep what it allows. The reason when it cannot be done. */
  async setRole(organisationId: string, userId: string, role: AccountRole): Promise<RosterRefusal | null> {
    const refusal = this.#store.setRole(organisationId, userId, role);
    if (refusal === null) await this.#seats.shrink(userId, role);
    return refusal;
  }

  /** Lets somebody in no more: they are signed out everywhere, and no way of signing in is theirs. */
  async deactivate(organisationId: string, userId: string): Promise<RosterRefusal | null> {
    const refusal = this.#store.setDeactivated(organisationId, userId, this.#now());
    if (refusal === null) await this.#end(userId);
    return refusal;
  }

  /** Lets somebody in again, with what they had. */
  async reactivate(organisationId: string, userId: string): Promise<RosterRefusal | null> {
    return this.#store.setDeactivated(organisationId, userId, null);
  }

  /** Removes somebody's account. What they did in meetings stands under their name there. */
  async remove(organisationId: string, userId: string): Promise<RosterRefusal | null> {
    const refusal = this.#store.remove(organisationId, userId);
    if (refusal === null) await this.#seats.remove(userId);
    return refusal;
  }

  /** The seats first: a meeting that is open hears of it before anything else is done. */
  async #end(userId: string): Promise<void> {
    await this.#seats.renew(userId);
    await this.#sessions.endAll(userId);
  }
}
