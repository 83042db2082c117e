// Every table as SQLite has it. drizzle-kit reads the exports of this file (`npm run migrations`).

import { cols } from './cols.sqlite.ts';
import { accountTables } from './tables/accounts.ts';
import { agendaTemplatesTables } from './tables/agenda-templates.ts';
import { agreementTables } from './tables/agreements.ts';
import { attachmentTables } from './tables/attachments.ts';
import { auditTables } from './tables/audit.ts';
import { cardDeckTables } from './tables/card-decks.ts';
import { foraTables } from './tables/fora.ts';
import { mailTables } from './tables/mail.ts';
import { meetingTables } from './tables/meetings.ts';
import { minutesTables } from './tables/minutes.ts';
import { notesTables } from './tables/notes.ts';
import { privacyTables } from './tables/privacy.ts';
import { publicationTables } from './tables/publications.ts';
import { paperTables } from './tables/papers.ts';
import { ownTextTables } from './tables/own-texts.ts';
import { signInWayTables } from './tables/sign-in.ts';

const accounts = accountTables(cols);

export const tables = {
  ...accounts,
  ...signInWayTables(cols, accounts),
  ...meetingTables(cols),
  ...agreementTables(cols),
  ...notesTables(cols),
  ...minutesTables(cols),
  ...attachmentTables(cols),
  ...mailTables(cols),
  ...agendaTemplatesTables(cols),
  ...cardDeckTables(cols),
  ...publicationTables(cols),
  ...paperTables(cols),
  ...ownTextTables(cols),
  ...foraTables(cols),
  ...auditTables(cols),
  ...privacyTables(cols),
};
export type Tables = typeof tables;

export const { user, session, account, verification, organisation, member, accountInvitation, seat, apiToken } = tables;
export const { passkey, twoFactor } = tables;
export const { meeting, meetingEvent, meetingCommand, personName, sealedAnswer, noteUpdate, noteMove, noteVersion } =
  tables;
export const { agreement, agreementHolder, knownAddress, personalLink, reminderChoice, reminderSetting, reminderSent } =
  tables;
export const { attachment, agendaTemplate } = tables;
export const { cardDeck, deckCard, phrase, theme, retiredBuiltIn } = tables;
export const { minutesVersion } = tables;
export const { letterhead, minutesTemplate } = tables;
export const { invitation, calendarEntry, mail, mailFile } = tables;
export const { publication, publicationEdition, publicationFile } = tables;
export const { forum, school, season } = tables;
export const { auditEntry, retention, retentionHold } = tables;
