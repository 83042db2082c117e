// The catalogue's words for invitations. A mail has the meeting's language, whoever sends it.

import type { InvitationWords } from '$server/invitations/words.ts';
import { dateLong, timeSpan } from './components/common/format.ts';
import { tableRoleWord } from './components/common/words.ts';
import { m } from './paraglide/messages.js';
import type { Locale } from './paraglide/runtime.js';

/** All words of an invitation in the language. */
export function invitationWords(locale: Locale): InvitationWords {
  const as = { locale };
  return {
    language: locale,
    subject: (title) => m.before_mail_subject({ title }, as),
    subjectChanged: (title) => m.before_mail_subjectChanged({ title }, as),
    greeting: (name) => m.before_mail_greeting({ name }, as),
    invited: (title, role) =>
      role === '' ? m.before_mail_invited({ title }, as) : m.before_mail_invitedAs({ title, role }, as),
    changed: (title) => m.before_mail_changed({ title }, as),
    roleOf: (role) => (role === null || role === 'andet' ? '' : inSentence(tableRoleWord(role, locale))),
    when: m.before_mail_when({}, as),
    where: m.before_mail_where({}, as),
    forum: m.before_mail_forum({}, as),
    span: (fromMs, toMs, timeZone) =>
      `${dateLong(fromMs, timeZone, locale)}, ${timeSpan(fromMs, toMs, timeZone, locale)}`,
    ownLink: m.before_mail_ownLink({}, as),
    ownLinkHint: m.before_mail_ownLinkHint({}, as),
    code: (address, code) => m.before_mail_code({ address, code }, as),
    agenda: m.before_mail_agenda({}, as),
    agendaAttached: m.before_mail_agendaAttached({}, as),
    closedItem: m.common_item_closed({}, as),
    regards: m.before_mail_regards({}, as),
  };
}

/** "Skoleleder" → "skoleleder", and "PPR" as it is. */
function inSentence(word: string): string {
  return /^\p{Lu}{2}/u.test(word) ? word : word.charAt(0).toLocaleLowerCase('da') + word.slice(1);
}
