// What belongs to following agreements up: personal links, what somebody wants to be told, and which reminders have gone out.

import type { Language, TableRole } from '../../../src/lib/core/meeting/vocabulary.ts';
import type { Cols } from '../cols.sqlite.ts';

/** What a secret address opens: one's own agreements, the calendar of them, or the calendar of a forum or a school. */
export type LinkKind = 'page' | CalendarKind;
export type CalendarKind = 'calendar' | 'forum' | 'school';

/** Somebody responsible who is no person of a meeting, as people know them: by name, or by a role at a school. */
export interface KnownAs {
  readonly name: string;
  readonly role: TableRole | null;
  readonly school: string;
}

/** The tables of following up, for the dialect that `cols` speaks. */
export function agreementTables(cols: Cols) {
  /** Secret addresses. Of the secret only a hash is kept; a link that was taken back is deleted. */
  const personalLink = cols.table(
    'personal_link',
    {
      hash: cols.str().primaryKey(),
      organisationId: cols.str().notNull(),
      kind: cols.str().$type<LinkKind>().notNull(),
      /**
       * The mail address of whose it is: that is who somebody without an account is, from meeting to meeting. Of a forum's or a
       * school's calendar the record's id.
       */
      address: cols.str().notNull(),
      createdAtMs: cols.epochMs().notNull(),
    },
    (table) => [cols.index('personal_link_person').on(table.organisationId, table.address, table.kind)],
  );

  /** What somebody wants to be told by mail; without a row, everything. */
  const reminderChoice = cols.table(
    'reminder_choice',
    {
      organisationId: cols.str().notNull(),
      address: cols.str().notNull(),
      wantsReminders: cols.bool().notNull(),
      wantsSummary: cols.bool().notNull(),
      /** Their language; null: the meeting's. */
      language: cols.str().$type<Language>(),
    },
    (table) => [cols.primaryKey({ columns: [table.organisationId, table.address] })],
  );

  /** How the organisation reminds; without a row, as it comes. */
  const reminderSetting = cols.table('reminder_setting', {
    organisationId: cols.str().primaryKey(),
    isOn: cols.bool().notNull(),
    /** So many days before the date, the most first. */
    daysBefore: cols.json<number[]>().notNull(),
  });

  /** What has been put into the outbox, once and for all: the key says about what, to whom, for which day. */
  const reminderSent = cols.table(
    'reminder_sent',
    {
      organisationId: cols.str().notNull(),
      key: cols.str().notNull(),
      address: cols.str().notNull(),
      atMs: cols.epochMs().notNull(),
    },
    (table) => [
      cols.primaryKey({ columns: [table.organisationId, table.key, table.address] }),
      cols.index('reminder_sent_at').on(table.organisationId, table.atMs),
    ],
  );

  /** Where those are reached who are responsible by a typed name or a role, and have no place in a meeting to know it from. */
  const knownAddress = cols.table(
    'known_address',
    {
      organisationId: cols.str().notNull(),
      /** Of the name or the role (`address-key.ts`). */
      key: cols.str().notNull(),
      address: cols.str().notNull(),
      shown: cols.json<KnownAs>().notNull(),
    },
    (table) => [cols.primaryKey({ columns: [table.organisationId, table.key] })],
  );

  return { knownAddress, personalLink, reminderChoice, reminderSetting, reminderSent };
}
