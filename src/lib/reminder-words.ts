// The catalogue's words for reminders of agreements, in the language of whoever reads them.

import type { ReminderWords } from '$server/agreements/words.ts';
import { dayLong } from './components/common/format.ts';
import { tableRoleWord } from './components/common/words.ts';
import { daysBetween } from './core/meeting/reminder-days.ts';
import { m } from './paraglide/messages.js';
import type { Locale } from './paraglide/runtime.js';

/** All words of a reminder in the language. */
export function reminderWords(locale: Locale): ReminderWords {
  const as = { locale };
  return {
    language: locale,
    reminder: (count, what) => ({
      subject: subjectOf(count, what, as),
      lead: count === 1 ? m.agreements_mail_lead_one({}, as) : m.agreements_mail_lead({ count }, as),
      ...{ link: m.agreements_mail_link({}, as), linkHint: m.agreements_mail_linkHint({}, as) },
    }),
    tasks: (count, step, season) => ({
      subject: subjectOf(count, step, as, m.seasons_mail_subject({ count }, as)),
      lead: m.seasons_mail_lead({ season }, as),
      ...{ link: m.seasons_mail_link({}, as), linkHint: m.seasons_mail_linkHint({}, as) },
    }),
    summary: (counts) => ({
      subject:
        counts.overdue === 0
          ? m.agreements_mail_summary_subject_none({}, as)
          : m.agreements_mail_summary_subject(counts, as),
      lead: m.agreements_mail_summary_lead(counts, as),
      ...{ link: m.agreements_mail_summary_link({}, as), linkHint: m.agreements_mail_summary_linkHint({}, as) },
    }),
    wasDeclined: (count, what) => ({
      subject: declinedSubject(count, what, as),
      lead: m.addresses_declined_lead({}, as),
      ...{ link: m.addresses_declined_link({}, as), linkHint: m.agreements_mail_summary_linkHint({}, as) },
    }),
    greeting: (name) => m.agreements_mail_greeting({ name }, as),
    role: (role) => tableRoleWord(role, locale),
    when: (followUpOn, today) =>
      followUpOn === null ? m.agreements_noDate({}, as) : whenIn(followUpOn, daysBetween(today, followUpOn), locale),
    hidden: m.agreements_mail_hidden({}, as),
    from: (title) => m.agreements_mail_from({ title }, as),
    declined: m.agreements_declined({}, as),
    regards: m.agreements_mail_regards({}, as),
  };
}

function subjectOf(count: number, what: string, as: { locale: Locale }, several?: string): string {
  if (count > 1) return several ?? m.agreements_mail_subject({ count }, as);
  return what === '' ? m.agreements_mail_subject_hidden({}, as) : m.agreements_mail_subject_one({ what }, as);
}

function declinedSubject(count: number, what: string, as: { locale: Locale }): string {
  if (count > 1) return m.addresses_declined_subject({ count }, as);
  return what === '' ? m.addresses_declined_subject_hidden({}, as) : m.addresses_declined_subject_one({ what }, as);
}

function whenIn(followUpOn: string, days: number, locale: Locale): string {
  const as = { locale };
  const on = m.agreements_mail_on({ day: dayLong(followUpOn, locale) }, as);
  if (days < 0) return `${on}, ${m.agreements_mail_late({}, as)}`;
  if (days > 1) return on;
  return days === 0 ? m.agreements_mail_today({}, as) : m.agreements_mail_tomorrow({}, as);
}
