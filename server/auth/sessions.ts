// Where somebody is signed in, and its end: one place, all others, or everywhere. What was open there by a seat's token asks
// anew, and gets nothing without a sign-in (rules US1, US2).

import type { Visitor } from './account.ts';
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

export class Sessions {
  readonly #library: SignInLibrary;
  readonly #seats: AccountSeats;

  constructor(library: SignInLibrary, seats: AccountSeats) {
    this.#library = library;
    this.#seats = seats;
  }

  /** Where this account is signed in, the one that asks first, then by when they were last seen. */
  async list(userId: string, visitor: Pick<Visitor, 'headers'>): Promise<SignedInPlace[]> {
    const { internalAdapter } = await this.#library.$context;
    const own = await this.#library.api.getSession({ headers: visitor.headers });
    const all = (await internalAdapter.listSessions(userId)).map(({ id, userAgent, createdAt, updatedAt }) => ({
      ...{ id, userAgent: userAgent ?? '', sinceMs: createdAt.getTime(), lastSeenMs: updatedAt.getTime() },
      isThis: id === own?.session.id,
    }));
    return all.sort((a, b) => Number(b.isThis) - Number(a.isThis) || b.lastSeenMs - a.lastSeenMs);
  }

  /** Ends one of this account's sign-ins; false where it has none of this id. */
  async end(userId: string, sessionId: string): Promise<boolean> {
    return (await this.#end(userId, ({ id }) => id === sessionId)) > 0;
  }

  /** Ends all but the one that asks; how many. */
  async endOthers(userId: string, visitor: Pick<Visitor, 'headers'>): Promise<number> {
    const own = await this.#library.api.getSession({ headers: visitor.headers });
    return this.#end(userId, ({ id }) => id !== own?.session.id);
  }

  /** Ends all. */
  async endAll(userId: string): Promise<void> {
    await this.#end(userId, () => true);
  }

  async #end(userId: string, isMeant: (session: { id: string }) => boolean): Promise<number> {
    const { internalAdapter } = await this.#library.$context;
    const ended = (await internalAdapter.listSessions(userId)).filter(isMeant);
    for (const { token } of ended) await internalAdapter.deleteSession(token);
    // A page of a meeting holds a seat's token, which no sign-out ends: those who may get a new one.
    if (ended.length > 0) await this.#seats.renew(userId);
    return ended.length;
  }
}
