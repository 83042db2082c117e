// Where somebody is signed in, and its end: one place, all others, or everywhere. What was open there by a seat's token asks
// anew, and gets nothing without a sign-in (rules US1, US2).

import { byAccount, type AuditAct, type AuditSubject } from '../audit/acts.ts';
import type { AuditLog } from '../audit/audit-log.ts';
import type { Account, Visitor } from './account.ts';
import type { AccountSeats } from './account-seats.ts';
import type { SignInLibrary } from './library.ts';

/** One browser that somebody is signed in with. */
export interface SignedInPlace {
  readonly id: string;
  readonly userAgent: string;
  readonly sinceMs: number;
  /** To a few minutes. */
  readonly lastSeenMs: number;
  /** The one that asks. */
  readonly isThis: boolean;
}

type Own = Pick<Account, 'id' | 'organisationId'>;
type Asked = Pick<Visitor, 'headers'>;

export class Sessions {
  readonly #library: SignInLibrary;
  readonly #seats: AccountSeats;
  readonly #audit: AuditLog;

  constructor(library: SignInLibrary, seats: AccountSeats, audit: AuditLog) {
    this.#library = library;
    this.#seats = seats;
    this.#audit = audit;
  }

  /** Where this account is signed in, the one that asks first, then by when they were last seen. */
  async list(userId: string, asked: Asked): Promise<SignedInPlace[]> {
    const { internalAdapter } = await this.#library.$context;
    const own = await this.#ownId(asked);
    const all = (await internalAdapter.listSessions(userId)).map(({ id, userAgent, createdAt, updatedAt }) => ({
      ...{ id, userAgent: userAgent ?? '', sinceMs: createdAt.getTime(), lastSeenMs: updatedAt.getTime() },
      isThis: id === own,
    }));
    return all.sort((a, b) => Number(b.isThis) - Number(a.isThis) || b.lastSeenMs - a.lastSeenMs);
  }

  /** Ends one of this account's sign-ins; false where it has none of this id. */
  async end(account: Own, sessionId: string): Promise<boolean> {
    const ended = await this.#end(account.id, (id) => id === sessionId);
    if (ended > 0) await this.#tell(account, 'session.ended', { kind: 'session', id: sessionId });
    return ended > 0;
  }

  /** Ends all but the one that asks; how many. */
  async endOthers(account: Own, asked: Asked): Promise<number> {
    const own = await this.#ownId(asked);
    const ended = await this.#end(account.id, (id) => id !== own);
    await this.#tell(account, 'session.allEnded', { kind: 'account', id: account.id });
    return ended;
  }

  /** Ends all. */
  async endAll(account: Own): Promise<void> {
    await this.cutOff(account.id);
    await this.#tell(account, 'session.allEnded', { kind: 'account', id: account.id });
  }

  /** The same, for whoever has told the audit log why. */
  async cutOff(userId: string): Promise<void> {
    const { internalAdapter } = await this.#library.$context;
    await internalAdapter.deleteUserSessions(userId);
    await this.#seats.renew(userId);
  }

  async #end(userId: string, isMeant: (sessionId: string) => boolean): Promise<number> {
    const { internalAdapter } = await this.#library.$context;
    const ended = (await internalAdapter.listSessions(userId)).filter(({ id }) => isMeant(id));
    for (const { token } of ended) await internalAdapter.deleteSession(token);
    // A page of a meeting holds a seat's token, which no sign-out ends: those who may get a new one.
    if (ended.length > 0) await this.#seats.renew(userId);
    return ended.length;
  }

  async #ownId({ headers }: Asked): Promise<string | undefined> {
    return (await this.#library.api.getSession({ headers }))?.session.id;
  }

  async #tell(account: Own, act: AuditAct, subject: AuditSubject): Promise<void> {
    await this.#audit.record({ organisationId: account.organisationId, actor: byAccount(account), act, subject });
  }
}
