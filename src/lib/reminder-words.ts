// The catalogue's words for reminders of agreements, in the language of whoever reads them.

import type { ReminderWords } from '$server/agreements/words.ts';
import { dayLong } from './components/common/format.ts';
import { daysBetween } from './core/meeting/reminder-days.ts';
import { m } from './paraglide/messages.js';
import type { Locale } from './paraglide/runtime.js';

/** All words of a reminder in the language. */
export function reminderWords(locale: Locale): ReminderWords {
  const as = { locale };
  return {
    language: locale,
    subject(count, what) {
      if (count > 1) return m.agreements_mail_subject({ count }, as);
      return what === '' ? m.agreements_mail_subject_hidden({}, as) : m.agreements_mail_subject_one({ what }, as);
    },
    greeting: (name) => m.agreements_mail_greeting({ name }, as),
    lead: (count) => (count === 1 ? m.agreements_mail_lead_one({}, as) : m.agreements_mail_lead({ count }, as)),
    when: (followUpOn, today) =>
      followUpOn === null ? m.agreements_noDate({}, as) : whenIn(followUpOn, daysBetween(today, followUpOn), locale),
    hidden: m.agreements_mail_hidden({}, as),
    from: (title) => m.agreements_mail_from({ title }, as),
    link: m.agreements_mail_link({}, as),
    linkHint: m.agreements_mail_linkHint({}, as),
    summarySubject: (overdue) =>
      overdue === 0
        ? m.agreements_mail_summary_subject_none({}, as)
        : m.agreements_mail_summary_subject({ overdue }, as),
    summaryLead: (counts) => m.agreements_mail_summary_lead(counts, as),
    declined: m.agreements_declined({}, as),
    summaryLink: m.agreements_mail_summary_link({}, as),
    summaryLinkHint: m.agreements_mail_summary_linkHint({}, as),
    regards: m.agreements_mail_regards({}, as),
  };
}

function whenIn(followUpOn: string, days: number, locale: Locale): string {
  const as = { locale };
  const on = m.agreements_mail_on({ day: dayLong(followUpOn, locale) }, as);
  if (days < 0) return `${on}, ${m.agreements_mail_late({}, as)}`;
  if (days > 1) return on;
  return days === 0 ? m.agreements_mail_today({}, as) : m.agreements_mail_tomorrow({}, as);
}
