// An organisation's people as its administrator changes them. Whatever is taken from somebody is gone at once: their sign-ins,
// and the sockets of the meetings that they have open (rules US1, US3, US4). Each change is told to the audit log with it.

import { BY_SYSTEM, byAccount, type AuditAct, type AuditActor } from '../audit/acts.ts';
import type { AuditLog } from '../audit/audit-log.ts';
import { RosterStore, type RosterEntry, type RosterRefusal, type Tell } from '../store/roster-store.ts';
import type { Database } from '../store/database.ts';
import type { AuditDetail } from '../store/tables/audit.ts';
import type { Account } from './account.ts';
import type { AccountRole } from '../../src/lib/core/organisation/permissions.ts';
import type { AccountSeats } from './account-seats.ts';
import type { Sessions } from './sessions.ts';

/** Whoever administers, in their own organisation: of another nobody is known here. Without an id it is the server itself. */
export interface Administrator extends Pick<Account, 'organisationId'> {
  readonly id: string | null;
}

/** The administrator as the audit log names them. */
export const actorFor = ({ id }: Administrator): AuditActor => (id === null ? BY_SYSTEM : byAccount({ id }));

interface RosterParts {
  readonly database: Database;
  readonly seats: AccountSeats;
  readonly sessions: Sessions;
  readonly audit: AuditLog;
  readonly now: () => number;
}

export class Roster {
  readonly #store: RosterStore;
  readonly #parts: RosterParts;

  constructor(parts: RosterParts) {
    this.#store = new RosterStore(parts.database);
    this.#parts = parts;
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
  async setRole(by: Administrator, userId: string, role: AccountRole): Promise<RosterRefusal | null> {
    if (by.id === userId) return 'account.self';
    const tell = this.#tell(by, 'account.roleChanged', userId, { role });
    const refusal = this.#store.setRole(by.organisationId, userId, role, tell);
    if (refusal === null) await this.#parts.seats.shrink(userId, role);
    return refusal;
  }

  /** Lets somebody in no more: they are signed out everywhere, and no way of signing in is theirs. */
  async deactivate(by: Administrator, userId: string): Promise<RosterRefusal | null> {
    if (by.id === userId) return 'account.self';
    const tell = this.#tell(by, 'account.deactivated', userId);
    const refusal = this.#store.setDeactivated(by.organisationId, userId, this.#parts.now(), tell);
    if (refusal === null) await this.#parts.sessions.cutOff(userId);
    return refusal;
  }

  /** Lets somebody in again, with what they had. */
  async reactivate(by: Administrator, userId: string): Promise<RosterRefusal | null> {
    const tell = this.#tell(by, 'account.reactivated', userId);
    return this.#store.setDeactivated(by.organisationId, userId, null, tell);
  }

  /** Removes somebody's account. What they did in meetings stands under their name there. */
  async remove(by: Administrator, userId: string): Promise<RosterRefusal | null> {
    if (by.id === userId) return 'account.self';
    const tell = this.#tell(by, 'account.removed', userId);
    const refusal = this.#store.remove(by.organisationId, userId, tell);
    if (refusal === null) await this.#parts.seats.remove(userId);
    return refusal;
  }

  #tell(by: Administrator, act: AuditAct, userId: string, detail: AuditDetail = {}): Tell {
    const { organisationId } = by;
    const subject = { kind: 'account', id: userId } as const;
    return (tx) => this.#parts.audit.recordWithin(tx, { organisationId, actor: actorFor(by), act, subject, detail });
  }
}
