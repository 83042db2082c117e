// Whose the rows of each table are. What does not stand here never leaves, and a test asks for every table (EI1, EI4):
// nothing goes along with an organisation by accident, and nothing is left behind.

import type { Tables } from '../store/schema.sqlite.ts';

/**
 * `organisation`, `meeting`: by the column that names it; `notes`: by the meeting in the document's name. What belongs to
 * an organisation, its people or its decks stays behind when a single meeting goes. `nobody`: never leaves.
 */
export type Owner = 'self' | 'organisation' | 'person' | 'deck' | 'meeting' | 'notes' | 'nobody';

/** Parents before what points to them, so that rows can be put back in this order. */
export const BELONGINGS: Partial<Record<keyof Tables, Owner>> = {
  organisation: 'self',
  user: 'self',
  member: 'organisation',
  // Passwords go along as hashes, so that people sign in as before; who is signed in does not.
  account: 'person',
  passkey: 'person',
  // Encrypted with the server's own key.
  twoFactor: 'nobody',
  session: 'nobody',
  verification: 'nobody',
  apiToken: 'organisation',
  accountInvitation: 'organisation',

  meeting: 'self',
  meetingEvent: 'meeting',
  meetingCommand: 'meeting',
  personName: 'meeting',
  agreement: 'meeting',
  agreementHolder: 'meeting',
  sealedAnswer: 'meeting',
  seat: 'meeting',
  noteUpdate: 'notes',
  noteMove: 'notes',
  noteVersion: 'meeting',
  minutesVersion: 'meeting',
  attachment: 'meeting',
  publication: 'meeting',
  publicationEdition: 'meeting',
  publicationFile: 'meeting',
  invitation: 'meeting',
  calendarEntry: 'meeting',
  retentionHold: 'meeting',
  // Mails that are on their way go out from where they were queued.
  mail: 'nobody',
  mailFile: 'nobody',

  forum: 'organisation',
  school: 'organisation',
  season: 'organisation',
  agendaTemplate: 'organisation',
  cardDeck: 'organisation',
  deckCard: 'deck',
  retiredBuiltIn: 'organisation',
  phrase: 'organisation',
  theme: 'organisation',
  letterhead: 'organisation',
  minutesTemplate: 'organisation',
  knownAddress: 'organisation',
  personalLink: 'organisation',
  reminderChoice: 'organisation',
  reminderSetting: 'organisation',
  reminderSent: 'organisation',
  retention: 'organisation',
  auditEntry: 'organisation',
};

/** Tables whose rows are counted where they lie: they get another number where they come to. */
export const COUNTED: ReadonlySet<keyof Tables> = new Set(['noteUpdate', 'noteMove', 'noteVersion']);
