// People's mail addresses, which stand apart from the log so that they can be erased, and the mails on their way out.

import type { Cols } from '../cols.sqlite.ts';

/** `sending`: handed to the mail server, which has not answered yet. */
export type MailState = 'queued' | 'sending' | 'sent' | 'failed';

/** What a mail is about: somebody has at most one of each on its way. */
export type MailKind =
  'invitation' | 'minutes' | 'reminder' | 'accountInvitation' | 'passwordReset' | 'passwordChanged';

/** A mail as it goes out. It is dropped from the table once it is sent. */
export interface StoredMail {
  readonly to: { readonly name: string; readonly address: string };
  readonly replyTo: { readonly name: string; readonly address: string } | null;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Empty: nothing for the calendar. */
  readonly calendar: string;
}

/** A file that goes out with mails. */
export interface MailFile {
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Buffer;
}

/** The tables of invitations and mails, for the dialect that `cols` speaks. */
export function mailTables(cols: Cols) {
  const invitation = cols.table(
    'invitation',
    {
      meetingId: cols.str().notNull(),
      participantId: cols.str().notNull(),
      mail: cols.str().notNull(),
      /** What the personal link is made from; a new one makes the old link nobody's. */
      linkId: cols.str().notNull().unique(),
    },
    (table) => [cols.primaryKey({ columns: [table.meetingId, table.participantId] })],
  );

  /** How often what a calendar shows of a meeting has changed. */
  const calendarEntry = cols.table('calendar_entry', {
    meetingId: cols.str().primaryKey(),
    sequence: cols.int().notNull(),
    shown: cols.str().notNull(),
  });

  const mail = cols.table(
    'mail',
    {
      id: cols.str().primaryKey(),
      meetingId: cols.str().notNull(),
      participantId: cols.str().notNull(),
      kind: cols.str().$type<MailKind>().notNull().default('invitation'),
      state: cols.str().$type<MailState>().notNull(),
      content: cols.json<StoredMail>(),
      /** The file that goes with it; null for none. */
      fileId: cols.str(),
      /** The calendar's number in it. */
      sequence: cols.int().notNull(),
      createdAtMs: cols.epochMs().notNull(),
      changedAtMs: cols.epochMs().notNull(),
      attempts: cols.int().notNull(),
      nextAtMs: cols.epochMs().notNull(),
      error: cols.str().notNull(),
    },
    (table) => [
      cols.index('mail_state_next').on(table.state, table.nextAtMs),
      cols.index('mail_person').on(table.meetingId, table.participantId, table.createdAtMs),
    ],
  );

  /** Files of mails on their way, each once however many it goes to. */
  const mailFile = cols.table('mail_file', {
    /** The digest of what is in it, and of its name. */
    id: cols.str().primaryKey(),
    name: cols.str().notNull(),
    contentType: cols.str().notNull(),
    bytes: cols.bytes().notNull(),
  });

  return { invitation, calendarEntry, mail, mailFile };
}
