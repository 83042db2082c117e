// What people sign in with beside a password: passkeys, and the second factor's secret. `two_factor` has the names and fields
// that better-auth asks for; its secret and its recovery codes lie there encrypted.

import type { Cols } from '../cols.sqlite.ts';
import type { accountTables } from './accounts.ts';

/** The tables of other ways to sign in, for the users of `accountTables`. */
export function signInWayTables(cols: Cols, { user }: Pick<ReturnType<typeof accountTables>, 'user'>) {
  const userId = () =>
    cols
      .str()
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' });

  const passkey = cols.table(
    'passkey',
    {
      /** The credential's own id, as the browser names it. */
      id: cols.str().primaryKey(),
      userId: userId(),
      name: cols.str().notNull(),
      publicKey: cols.bytes().notNull(),
      /** How often it has signed, where it counts. */
      counter: cols.int().notNull(),
      transports: cols.json<string[]>().notNull(),
      createdAtMs: cols.epochMs().notNull(),
      lastUsedAtMs: cols.epochMs(),
    },
    (table) => [cols.index('passkey_user').on(table.userId)],
  );

  const twoFactor = cols.table(
    'two_factor',
    {
      id: cols.str().primaryKey(),
      userId: userId(),
      secret: cols.str().notNull(),
      backupCodes: cols.str().notNull(),
      verified: cols.bool().notNull().default(false),
      failedVerificationCount: cols.int().default(0),
      lockedUntil: cols.time(),
    },
    (table) => [cols.uniqueIndex('two_factor_user').on(table.userId)],
  );

  return { passkey, twoFactor };
}
