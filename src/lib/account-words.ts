// The catalogue's words for letters about an account, in the language of whoever has them written.

import type { AccountLetter } from '$server/auth/account-letters.ts';
import type { Invite } from '$server/auth/account-invitations.ts';
import type { PasswordOwner } from '$server/auth/passwords.ts';
import { accountRoleWord } from './components/office/account/account-roles.ts';
import { m } from './paraglide/messages.js';
import type { Locale } from './paraglide/runtime.js';

/** The letter to somebody who is invited to be a user. */
export function invitationLetter(
  locale: Locale,
  { name, role }: Invite,
  { path, inviter, organisation }: { path: string; inviter: string; organisation: string },
): AccountLetter {
  const as = { locale };
  const words = { inviter, organisation, role: accountRoleWord(role, as).toLowerCase() };
  return {
    language: locale,
    subject: m.accounts_mail_invite_subject(words, as),
    paragraphs: [m.accounts_mail_greeting({ name }, as), m.accounts_mail_invite_lead(words, as)],
    link: { path, words: m.accounts_mail_invite_link({}, as), hint: m.accounts_mail_invite_hint({}, as) },
    regards: m.accounts_mail_regards({}, as),
    sender: organisation,
  };
}

/** The letter with the way to a new password. */
export function resetLetter(locale: Locale, { name, organisationName }: PasswordOwner, path: string): AccountLetter {
  const as = { locale };
  return {
    language: locale,
    subject: m.accounts_mail_reset_subject({}, as),
    paragraphs: [m.accounts_mail_greeting({ name }, as), m.accounts_mail_reset_lead({}, as)],
    link: { path, words: m.accounts_mail_reset_link({}, as), hint: m.accounts_mail_reset_hint({}, as) },
    regards: m.accounts_mail_regards({}, as),
    sender: organisationName,
  };
}

/** The letter that a password was changed: whoever did not do it themselves is to know. */
export function changedLetter(locale: Locale, { name, organisationName }: PasswordOwner): AccountLetter {
  const as = { locale };
  return {
    language: locale,
    subject: m.accounts_mail_changed_subject({}, as),
    paragraphs: [
      m.accounts_mail_greeting({ name }, as),
      m.accounts_mail_changed_lead({}, as),
      m.accounts_mail_changed_notYou({}, as),
    ],
    link: null,
    regards: m.accounts_mail_regards({}, as),
    sender: organisationName,
  };
}
