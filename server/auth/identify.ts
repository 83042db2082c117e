// Who a request is from: one answer for pages, REST and downloads. Sockets carry a seat's token and ask `Seats.fromToken`.

import type { Seat } from '../store/seats-store.ts';
import type { Account } from './account.ts';
import type { Accounts } from './accounts.ts';
import type { Seats } from './seats.ts';
import type { Grant, Tokens } from './tokens.ts';

/** A program's token speaks for itself, whatever cookies come along. */
export interface Identity {
  /** The program, by its bearer token. */
  readonly grant: Grant | null;
  /** Somebody signed in. */
  readonly account: Account | null;
  /** Somebody with a seat in the meeting that was asked for; it may be somebody signed in. */
  readonly seat: Seat | null;
}

const NOBODY: Identity = { grant: null, account: null, seat: null };

/** Identifies a request; with `meetingId` also the guest who has a seat in that meeting. */
export async function identify(
  app: { accounts: Accounts; seats: Seats; tokens: Tokens },
  headers: Headers,
  meetingId?: string,
): Promise<Identity> {
  const authorization = headers.get('authorization');
  if (authorization !== null) {
    const token = /^Bearer +(\S+)$/i.exec(authorization)?.[1];
    return { ...NOBODY, grant: token === undefined ? null : await app.tokens.find(token) };
  }
  const account = await app.accounts.fromHeaders(headers);
  const seat = meetingId === undefined ? null : await app.seats.fromCookie(meetingId, headers);
  return { ...NOBODY, account, seat };
}
