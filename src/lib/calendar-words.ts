// The catalogue's words for calendars at secret addresses.

import type { CalendarWordsOf } from '$server/http/calendar.ts';
import { m } from './paraglide/messages.js';
import { baseLocale } from './paraglide/runtime.js';

/** The words in the language of whoever reads the calendar, where it is known. */
export const calendarWords: CalendarWordsOf = (language, circle) => {
  const locale = language ?? baseLocale;
  const as = { locale };
  return {
    ...{ language: locale, name: circle ?? m.agreements_calendar_name({}, as), followUp: m.minutes_followUp({}, as) },
    ...{ hidden: m.agreements_mail_hidden({}, as), meeting: m.circles_meeting({}, as) },
  };
};
