// The catalogue's words for minutes in one language. A document keeps the meeting's language, whoever looks at it.

import { AGREEMENT_STATUSES, ITEM_KINDS, TABLE_ROLES, type TableRole } from './core/meeting/vocabulary.ts';
import type { MinutesWords } from './core/minutes/words.ts';
import { m } from './paraglide/messages.js';
import type { Locale } from './paraglide/runtime.js';

const LOCALE_TAGS: Record<Locale, string> = { da: 'da-DK', en: 'en-GB' };

/** Whom one speaks for, said in a sentence after a name; nothing is said of "andet". */
const ROLE_WORDS: Record<Exclude<TableRole, 'andet'>, typeof m.common_tableRole_principal> = {
  kommunalbestyrelse: m.common_tableRole_council,
  udvalgsmedlem: m.common_tableRole_committeeMember,
  udvalgsformand: m.common_tableRole_committeeChair,
  direktør: m.common_tableRole_director,
  skolechef: m.common_tableRole_schoolsHead,
  centerchef: m.common_tableRole_centreHead,
  forvaltning: m.common_tableRole_administration,
  konsulent: m.common_tableRole_consultant,
  ppr: m.common_tableRole_ppr,
  skoleleder: m.common_tableRole_principal,
  viceskoleleder: m.common_tableRole_vicePrincipal,
  afdelingsleder: m.common_tableRole_departmentHead,
  pædagogiskleder: m.common_tableRole_pedagogicalLeader,
  tillidsrepræsentant: m.common_tableRole_unionRepresentative,
  lærer: m.common_tableRole_teacher,
  pædagog: m.common_tableRole_pedagogue,
  skolebestyrelse: m.common_tableRole_schoolBoard,
  elevråd: m.common_tableRole_pupilCouncil,
  elev: m.common_tableRole_pupil,
  forælder: m.common_tableRole_parent,
  fritidsinstitution: m.common_tableRole_leisureInstitution,
  fagligorganisation: m.common_tableRole_tradeUnion,
};

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
    kind: m.minutes_kind({}, as),
    draft: m.minutes_draft({}, as),
    page: m.minutes_page({}, as),
    pageOf: m.minutes_pageOf({}, as),
    untitled: m.minutes_untitled({}, as),
    forum: m.minutes_forum({}, as),
    school: m.minutes_school({}, as),
    dateAndTime: m.minutes_dateAndTime({}, as),
    atTime: m.minutes_atTime({}, as),
    held: m.minutes_held({}, as),
    begun: m.minutes_begun({}, as),
    place: m.minutes_place({}, as),
    led: m.minutes_led({}, as),
    wrote: m.minutes_wrote({}, as),
    present: m.minutes_present({}, as),
    absent: m.minutes_absent({}, as),
    erasedName: m.minutes_erasedName({}, as),
    closedItem: m.common_item_closed({}, as),
    decision: m.minutes_decision({}, as),
    agreements: m.minutes_agreements({}, as),
    noAgreements: m.minutes_noAgreements({}, as),
    what: m.minutes_what({}, as),
    responsible: m.minutes_responsible({}, as),
    followUp: m.minutes_followUp({}, as),
    followUpWhere: m.minutes_followUpWhere({}, as),
    status: m.minutes_status({}, as),
    notSet: m.minutes_notSet({}, as),
    carriedOver: m.minutes_carriedOver({}, as),
    nextMeeting: m.minutes_nextMeeting({}, as),
    itemKinds: record(ITEM_KINDS, (kind) => m[`common_kind_${kind}`]({}, as)),
    statuses: record(AGREEMENT_STATUSES, (status) => m[`common_agreement_${status}`]({}, as)),
    tableRoles: record(TABLE_ROLES, (role) => (role === 'andet' ? '' : inSentence(ROLE_WORDS[role]({}, as)))),
  };
}
