// The catalogue's words for a summary of meetings in one language.

import type { SummaryWords } from './core/summary/words.ts';
import { m } from './paraglide/messages.js';
import type { Locale } from './paraglide/runtime.js';

/** All words of a summary; what is put into them stands in braces. */
export function summaryWords(locale: Locale): SummaryWords {
  const as = { locale };
  const count = { count: '{count}' };
  const least = { least: '{least}' };
  return {
    kind: m.summary_doc_kind({}, as),
    title: m.summary_doc_title({ from: '{from}', to: '{to}' }, as),
    titleOfDay: m.summary_doc_titleOfDay({ from: '{from}' }, as),
    hasDrafts: m.summary_doc_hasDrafts({}, as),
    facts: {
      period: m.summary_doc_period({}, as),
      meetings: m.summary_doc_meetingCount({}, as),
      circles: m.summary_doc_circleList({}, as),
      madeOn: m.summary_doc_madeOn({}, as),
    },
    meetings: m.summary_doc_meetings({}, as),
    meetingsLead: m.summary_doc_meetingsLead({}, as),
    date: m.summary_doc_date({}, as),
    circle: m.summary_doc_circle({}, as),
    meeting: m.summary_doc_meeting({}, as),
    minutes: m.summary_doc_minutes({}, as),
    noCircle: m.summary_doc_noCircle({}, as),
    noTheme: m.summary_doc_noTheme({}, as),
    themesOf: m.summary_doc_themesOf({}, as),
    themes: m.summary_doc_themes({}, as),
    theme: m.summary_doc_theme({}, as),
    items: m.summary_doc_items({}, as),
    decisions: m.summary_doc_decisions({}, as),
    agreements: m.summary_doc_agreements({}, as),
    circles: m.summary_doc_circles({}, as),
    noThemes: m.summary_doc_noThemes({}, as),
    unthemed: m.summary_doc_unthemed(count, as),
    themesFigure: m.summary_doc_themesFigure({}, as),
    decisionsByTheme: m.summary_doc_decisionsByTheme({}, as),
    decisionsByCircle: m.summary_doc_decisionsByCircle({}, as),
    noDecisions: m.summary_doc_noDecisions({}, as),
    agreementsNow: m.summary_doc_agreementsNow({}, as),
    late: m.summary_doc_late({}, as),
    ratings: m.summary_doc_ratings({}, as),
    ratingsLead: m.summary_doc_ratingsLead(least, as),
    noRatings: m.summary_doc_noRatings({}, as),
    worth: m.summary_doc_worth({}, as),
    time: m.summary_doc_time({ number: '{number}' }, as),
    change: m.summary_doc_change({}, as),
    voices: m.summary_doc_voices(count, as),
    tooFew: m.summary_doc_tooFew(least, as),
    latestTimes: m.summary_doc_latestTimes(count, as),
    ratingsFigure: m.summary_doc_ratingsFigure({}, as),
    leftOut: m.summary_doc_leftOut({}, as),
    leftOutMeetings: m.summary_doc_leftOutMeetings(count, as),
    leftOutItems: m.summary_doc_leftOutItems(count, as),
    leftOutPublic: m.summary_doc_leftOutPublic({}, as),
    leftOutNothing: m.summary_doc_leftOutNothing({}, as),
  };
}
