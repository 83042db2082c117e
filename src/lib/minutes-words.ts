// The catalogue's words for minutes in one language. A document keeps the meeting's language, whoever looks at it.

import { activityWords } from './components/activities/words.ts';
import { kindWord, tableRoleWord } from './components/common/words.ts';
import {
  AGREEMENT_STATUSES,
  ITEM_KINDS,
  STATEMENT_KINDS,
  TABLE_ROLES,
  VOTE_CHOICES,
} from './core/meeting/vocabulary.ts';
import type { MinutesWords } from './core/minutes/words.ts';
import { summaryWords } from './summary-words.ts';
import { m } from './paraglide/messages.js';
import type { Locale } from './paraglide/runtime.js';

export const LOCALE_TAGS: Record<Locale, string> = { da: 'da-DK', en: 'en-GB' };

/** "Skoleleder" → "skoleleder", and "PPR" as it is. */
function inSentence(word: string): string {
  return /^\p{Lu}{2}/u.test(word) ? word : word.charAt(0).toLocaleLowerCase('da') + word.slice(1);
}

function record<Key extends string>(keys: readonly Key[], wordOf: (key: Key) => string): Record<Key, string> {
  return Object.fromEntries(keys.map((key) => [key, wordOf(key)])) as Record<Key, string>;
}

/** All words of the minutes in the language. */
export function minutesWords(locale: Locale): MinutesWords {
  const as = { locale };
  return {
    language: locale,
    locale: LOCALE_TAGS[locale],
    draft: m.minutes_draft({}, as),
    standing: {
      version: m.flow_doc_version({}, as),
      forComments: m.flow_doc_forComments({}, as),
      approved: m.flow_doc_approved({}, as),
      by: m.flow_doc_by({}, as),
      byAll: m.flow_doc_byAll({}, as),
      corrected: m.flow_doc_corrected({}, as),
      approvedBy: m.flow_doc_approvedBy({}, as),
    },
    publicVersion: m.publicity_version({}, as),
    publicNote: m.publicity_version_note({}, as),
    page: m.minutes_page({}, as),
    pageOf: m.minutes_pageOf({}, as),
    untitled: m.minutes_untitled({}, as),
    facts: {
      title: m.minutes_title({}, as),
      forum: m.minutes_forum({}, as),
      school: m.minutes_school({}, as),
      dateAndTime: m.minutes_dateAndTime({}, as),
      reopened: m.minutes_reopened({}, as),
      place: m.minutes_place({}, as),
      led: m.minutes_led({}, as),
      wrote: m.minutes_wrote({}, as),
      present: m.minutes_present({}, as),
      apologies: m.minutes_apologies({}, as),
      absent: m.minutes_absent({}, as),
      notPresent: m.minutes_absent({}, as),
      invited: m.minutes_invited({}, as),
      attachments: m.before_attachments({}, as),
      standing: m.minutes_standing({}, as),
    },
    atTime: m.minutes_atTime({}, as),
    held: m.minutes_held({}, as),
    begun: m.minutes_begun({}, as),
    skipped: m.minutes_skipped({}, as),
    apology: m.minutes_apology({}, as),
    itemNumber: m.minutes_itemNumber({}, as),
    ledBy: m.minutes_ledBy({}, as),
    otherItems: m.minutes_otherItems({}, as),
    minutesShort: m.minutes_minutesShort({}, as),
    confidential: m.minutes_confidential({}, as),
    came: m.minutes_came({}, as),
    left: m.minutes_left({}, as),
    back: m.minutes_back({}, as),
    item: m.minutes_item({}, as),
    substituteFor: m.minutes_substituteFor({}, as),
    missing: m.minutes_missing({}, as),
    erasedName: m.minutes_erasedName({}, as),
    closedItem: m.common_item_closed({}, as),
    decision: m.minutes_decision({}, as),
    vote: m.records_vote({}, as),
    voteChoices: record(VOTE_CHOICES, (choice) => m[`records_vote_said_${choice}`]({}, as)),
    statementKinds: record(STATEMENT_KINDS, (kind) => m[`records_statement_${kind}`]({}, as)),
    disqualified: m.records_disqualified_said({}, as),
    leftRoom: m.records_disqualified_left({}, as),
    fromTime: m.records_disqualified_from({}, as),
    proposal: m.builder_proposal({}, as),
    caseText: m.builder_case({}, as),
    agreements: m.minutes_agreements({}, as),
    noAgreements: m.minutes_noAgreements({}, as),
    what: m.minutes_what({}, as),
    responsible: m.minutes_responsible({}, as),
    followUp: m.minutes_followUp({}, as),
    followUpWhere: m.minutes_followUpWhere({}, as),
    status: m.minutes_status({}, as),
    notSet: m.minutes_notSet({}, as),
    attachments: m.before_attachments({}, as),
    parked: m.minutes_parked({}, as),
    fromItem: m.minutes_fromItem({}, as),
    carriedOver: m.minutes_carriedOver({}, as),
    followedUp: m.followUp_minutes_title({}, as),
    madeOn: m.followUp_minutes_madeOn({}, as),
    why: m.followUp_minutes_why({}, as),
    carriedBefore: m.followUp_minutes_times({}, as),
    nextMeeting: m.minutes_nextMeeting({}, as),
    extract: m.exports_extract({}, as),
    joined: m.exports_joined({}, as),
    summary: summaryWords(locale),
    activities: activityWords(locale),
    itemKinds: record(ITEM_KINDS, (kind) => kindWord(kind, locale)),
    statuses: record(AGREEMENT_STATUSES, (status) => m[`common_agreement_${status}`]({}, as)),
    // Said after a name; "other" says nothing there.
    tableRoles: record(TABLE_ROLES, (role) => (role === 'andet' ? '' : inSentence(tableRoleWord(role, locale)))),
  };
}
