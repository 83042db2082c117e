// Organisations and their people, those invited to be one of them, the sign-in library's four tables, seats in meetings, and
// programs' tokens.
// `user`, `session`, `account` and `verification` have the names and fields that better-auth asks for.

import type { SeatRole } from '../../../src/lib/core/meeting/vocabulary.ts';
import type { AccountRole } from '../../../src/lib/core/organisation/permissions.ts';
import type { Scope } from '../../auth/scopes.ts';
import type { Cols } from '../cols.sqlite.ts';

/** The tables of accounts, for the dialect that `cols` speaks. */
export function accountTables(cols: Cols) {
  return { ...signInTables(cols), ...organisationTables(cols) };
}

function signInTables(cols: Cols) {
  const times = () => ({ createdAt: cols.time().notNull(), updatedAt: cols.time().notNull() });

  const user = cols.table('user', {
    id: cols.str().primaryKey(),
    name: cols.str().notNull(),
    email: cols.str().notNull().unique(),
    emailVerified: cols.bool().notNull(),
    image: cols.str(),
    twoFactorEnabled: cols.bool().notNull().default(false),
    ...times(),
  });

  const userId = () =>
    cols
      .str()
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' });

  const session = cols.table(
    'session',
    {
      id: cols.str().primaryKey(),
      token: cols.str().notNull().unique(),
      userId: userId(),
      expiresAt: cols.time().notNull(),
      ipAddress: cols.str(),
      userAgent: cols.str(),
      /** Null: by password. */
      signedInBy: cols.str(),
      ...times(),
    },
    (table) => [cols.index('session_user').on(table.userId)],
  );

  const account = cols.table(
    'account',
    {
      id: cols.str().primaryKey(),
      userId: userId(),
      providerId: cols.str().notNull(),
      accountId: cols.str().notNull(),
      password: cols.str(),
      accessToken: cols.str(),
      refreshToken: cols.str(),
      idToken: cols.str(),
      accessTokenExpiresAt: cols.time(),
      refreshTokenExpiresAt: cols.time(),
      scope: cols.str(),
      ...times(),
    },
    (table) => [cols.index('account_user').on(table.userId)],
  );

  const verification = cols.table(
    'verification',
    {
      id: cols.str().primaryKey(),
      identifier: cols.str().notNull(),
      value: cols.str().notNull(),
      expiresAt: cols.time().notNull(),
      ...times(),
    },
    (table) => [cols.index('verification_identifier').on(table.identifier)],
  );

  return { user, session, account, verification };
}

function organisationTables(cols: Cols) {
  const organisation = cols.table('organisation', {
    id: cols.str().primaryKey(),
    slug: cols.str().notNull().unique(),
    name: cols.str().notNull(),
    /** Whether all but members have to have more than a password to sign in with. */
    demandsSecondFactor: cols.bool().notNull().default(false),
    createdAtMs: cols.epochMs().notNull(),
  });

  const organisationId = () =>
    cols
      .str()
      .notNull()
      .references(() => organisation.id, { onDelete: 'cascade' });

  const member = cols.table(
    'member',
    {
      organisationId: organisationId(),
      userId: cols.str().notNull(),
      role: cols.str().$type<AccountRole>().notNull(),
      createdAtMs: cols.epochMs().notNull(),
      /** Since when they cannot come in; null for who can. */
      deactivatedAtMs: cols.epochMs(),
    },
    (table) => [
      cols.primaryKey({ columns: [table.organisationId, table.userId] }),
      cols.index('member_user').on(table.userId),
    ],
  );

  /** Who has been sent a link to make an account with: one for each address. */
  const accountInvitation = cols.table(
    'account_invitation',
    {
      id: cols.str().primaryKey(),
      organisationId: organisationId(),
      email: cols.str().notNull(),
      name: cols.str().notNull(),
      role: cols.str().$type<AccountRole>().notNull(),
      /** Of the link's secret, which is told once. */
      hash: cols.str().notNull().unique(),
      createdAtMs: cols.epochMs().notNull(),
      expiresAtMs: cols.epochMs().notNull(),
    },
    (table) => [cols.uniqueIndex('account_invitation_email').on(table.organisationId, table.email)],
  );

  const seat = cols.table(
    'seat',
    {
      id: cols.str().primaryKey(),
      meetingId: cols.str().notNull(),
      organisationId: organisationId(),
      participantId: cols.str().notNull(),
      role: cols.str().$type<SeatRole>().notNull(),
      accountId: cols.str(),
      createdAtMs: cols.epochMs().notNull(),
    },
    (table) => [
      cols.uniqueIndex('seat_of_participant').on(table.meetingId, table.participantId, table.role),
      cols.index('seat_account').on(table.accountId),
    ],
  );

  const apiToken = cols.table('api_token', {
    id: cols.str().primaryKey(),
    organisationId: organisationId(),
    name: cols.str().notNull(),
    hash: cols.str().notNull().unique(),
    scopes: cols.json<Scope[]>().notNull(),
    createdAtMs: cols.epochMs().notNull(),
  });

  return { organisation, member, accountInvitation, seat, apiToken };
}
