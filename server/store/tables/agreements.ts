// What belongs to following agreements up: personal links, what somebody wants to be told, and which reminders have gone out.

import type { Language } from '../../../src/lib/core/meeting/vocabulary.ts';
import type { Cols } from '../cols.sqlite.ts';

/** What a personal link opens: one's own agreements, or the calendar of them. */
export type LinkKind = 'page' | 'calendar';

/** The tables of following up, for the dialect that `cols` speaks. */
export function agreementTables(cols: Cols) {
  /** Secret addresses. Of the secret only a hash is kept; a link that was taken back is deleted. */
  const personalLink = cols.table(
    'personal_link',
    {
      hash: cols.str().primaryKey(),
      organisationId: cols.str().notNull(),
      kind: cols.str().$type<LinkKind>().notNull(),
      /** The mail address of whose it is: that is who somebody without an account is, from meeting to meeting. */
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

  return { personalLink, reminderChoice, reminderSetting, reminderSent };
}
