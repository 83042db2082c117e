// Everything around the people who sign in, put together: the App has its parts, and only they know each other.

import type { AuditLog } from '../audit/audit-log.ts';
import type { Config } from '../config.ts';
import type { Log } from '../log.ts';
import type { Outbox } from '../mail/outbox.ts';
import type { Rooms } from '../meetings/rooms.ts';
import { publicOrigin } from '../origin.ts';
import type { Database } from '../store/database.ts';
import type { SeatsStore } from '../store/seats-store.ts';
import { AccountInvitations } from './account-invitations.ts';
import { AccountLetters } from './account-letters.ts';
import { AccountSeats } from './account-seats.ts';
import { Accounts } from './accounts.ts';
import { Passwords } from './passwords.ts';
import { Roster } from './roster.ts';
import { Sessions } from './sessions.ts';

export interface AccountServices {
  readonly accounts: Accounts;
  readonly accountInvitations: AccountInvitations;
  readonly passwords: Passwords;
  readonly roster: Roster;
  readonly sessions: Sessions;
}

interface AccountServicesParts {
  readonly config: Config;
  readonly database: Database;
  readonly secret: Buffer;
  readonly log: Log;
  readonly now: () => number;
  readonly outbox: Outbox;
  readonly audit: AuditLog;
  readonly rooms: Rooms;
  readonly seatsStore: SeatsStore;
  /** Ends the sockets of these seats. */
  readonly hangUp: (seatIds: ReadonlySet<string>) => void;
}

/** Builds the services of accounts on what there is. */
export function accountServices(parts: AccountServicesParts): AccountServices {
  const { config, database, secret, log, now, outbox, audit, rooms, seatsStore, hangUp } = parts;
  const accounts = new Accounts(database, secret, log);
  const { library } = accounts;
  const letters = new AccountLetters(outbox, () => publicOrigin(config, undefined));
  const seats = new AccountSeats({ store: seatsStore, rooms, log, hangUp });
  const sessions = new Sessions(library, seats, audit);
  return {
    accounts,
    accountInvitations: new AccountInvitations({ database, accounts, letters, audit, now }),
    passwords: new Passwords({ database, library, seats, letters, audit, log, now }),
    roster: new Roster({ database, seats, sessions, audit, now }),
    sessions,
  };
}
