// A sentence → the same sentence with signs in capitals for what the rules look for: SHARE (of a whole), CHANGE (since
// earlier), CLASS, and what numbers are besides (YEAR, WHEN, MONEY, LENGTH, PLACE). The text is in small letters, so signs cannot be mistaken.

import { ORDINAL, withDigits } from './numerals.ts';
import { pattern, within, words } from './patterns.ts';
import { EARLIER, PUPIL, RISE, RISE_NOUN } from './vocabulary.ts';

type Step = readonly [pattern: RegExp, sign: string];

const MONTHS =
  '(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|jan|feb|aug|sept|okt|nov|dec)';
const NUMBER = '\\d[\\d.,]{0,8}';
const TIMES =
  '(?:uge|dag|måned|år|skoleår|time|gang|lektion|weekend|møde|morgen|mandag|tirsdag|onsdag|torsdag|fredag|kvartal|minut)';
const PARTS =
  '(?:halvdel|halvpart|tredjedel|trediedel|fjerdedel|femtedel|sjettedel|syvendedel|ottendedel|niendedel|tiendedel|kvart)';
const OF_WHOLE = '(?:de |den |vores |alle |samtlige |i alt |\\p{L}{3,16}s )?';

/** What numbers are besides; taken first, so that what is left counts something. */
const ASIDE: readonly Step[] = [
  [pattern('%-? ?point|procent-?point\\p{L}*|pct\\.?-? ?point\\p{L}*'), ' %point'],
  [words('pp'), ' %point'],
  [words('procent(?:en|er)?', 'percent', 'per cent', 'pct\\.?(?= |$|[,;:)])', 'pct', 'pro cent'), ' % '],
  [words('(?:\\d|10)\\. ?kl\\.(?! ?\\d{1,2}[.:]\\d{2})'), 'CLASS'],
  [words(`kl\\.? ?\\d{1,2}(?:[.:]\\d{2})?(?: ?(?:-|til) ?\\d{1,2}(?:[.:]\\d{2})?)?`), 'WHEN'],
  [
    words(
      `(?:den )?\\d{1,2}\\.? ?${MONTHS}(?: \\d{4})?`,
      '\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}',
      'd\\. ?\\d{1,2}[./]\\d{1,2}',
    ),
    'WHEN',
  ],
  [words('(?:19|20)\\d\\d ?[/-] ?(?:\\d{4}|\\d{2})', '(?:19|20)\\d\\d(?! (?:elever|børn))'), 'YEAR'],
  [
    words(
      '(?:uge|punkt|pkt\\.?|side|bilag|stk\\.?|afsnit|kapitel|sag|lokale|tlf\\.?|telefon|version|dok\\.?) ?(?:nr\\.? ?)?\\d{1,8}(?: ?(?:til|og|-|af|ud af) ?\\d{1,8})?',
      '(?:§|paragraf) ?\\d{1,3}',
    ),
    'PLACE',
  ],
  [words(`${NUMBER} ?(?:kr\\.?|kroner|mio\\.?|mia\\.?|t\\.?kr\\.?|tkr|millioner|milliarder|euro)`), 'MONEY'],
  [
    words(
      `${NUMBER}-? ?(?:minutter\\p{L}*|min\\.?|timer?s?|lektioner|dage|uger|måneder|år(?:ig\\p{L}*)?|skoleår|årsværk|sekunder|sider|km|meter|grader|m2)`,
    ),
    'LENGTH',
  ],
  [
    words(
      '\\d{1,2}\\.?-? ?(?:klassetrin\\p{L}*|klasse\\p{L}*|årgang\\p{L}*|kl\\.)',
      '\\d{1,2}\\. ?[a-f]',
      '\\d{1,2}[a-f]',
    ),
    'CLASS',
  ],
  [pattern('(?<![\\p{L}\\d])\\d{1,2}\\.(?=,| og | til | eller |-)'), 'CLASS'],
  [words('(?:nr\\.?|nummer) ?(\\d{1,3})(?: (?:ud )?af \\d{1,3})?'), 'RANK'],
];

/** Shares: percentages and their spans, fractions, so many of so many. */
const SHARES: readonly Step[] = [
  [words(`(?:hver|hvert) ?(?:anden|${ORDINAL}) ${TIMES}\\p{L}*`, `hveranden ${TIMES}\\p{L}*`), 'LENGTH'],
  [
    words(
      `(?:nederste|øverste|laveste|højeste|bedste|dårligste|svageste|stærkeste|ringeste) (?:${PARTS}\\p{L}*|kvartil\\p{L}*)`,
    ),
    'RANK',
  ],
  [pattern(`(?<![\\p{L}\\d])${NUMBER} ?(?:-|til|og) ?${NUMBER} ?%(?!point)`), 'SHARE'],
  [pattern(`(?<![\\p{L}\\d])${NUMBER} ?%(?!point)`), 'SHARE'],
  [words(`(?:hver|hvert) ?(?:anden|${ORDINAL.slice(3, -1)})(?= |$|[,;:)])`, 'hveranden'), 'SHARE'],
  [pattern(`(?<![\\p{L}\\d])hver(?:t)? \\d{1,2}\\.`), 'SHARE'],
  [words(`(?:en |et |\\d{1,2} )?${PARTS}(?:e|en|ene)?`), 'SHARE'],
  [words(`\\d{1,3} ud af ${OF_WHOLE}\\d{1,3}`, `\\d{1,3} af ${OF_WHOLE}\\d{1,3}`), 'SHARE'],
  [words('[1-9]\\d?/[1-9]\\d?(?= (?:af|elev|del)| ?$)'), 'SHARE'],
];

const ABOUT =
  '(?:ca\\.? |cirka |omkring |næsten |godt |knap |lidt over |lidt under |over |under |mere end |hele |kun |yderligere |i alt )?';
const MORE_OR_LESS = '(?:flere|færre|mere|mindre|højere|lavere|bedre|dårligere|større|svagere|stærkere)';

/** Rule CF13: how much something has changed since earlier is no level. */
const CHANGES: readonly Step[] = [
  [pattern(`(?<!\\p{L})(${RISE})(?!\\p{L})([^;,]{0,60}?) med ${ABOUT}SHARE(?!\\p{L})`), '$1$2 CHANGE'],
  [pattern(`(?<!\\p{L})(${RISE_NOUN})(?!\\p{L})([^;,]{0,30}?) (?:på|med) ${ABOUT}SHARE(?!\\p{L})`), '$1$2 CHANGE'],
  [
    pattern(
      `(?:SHARE|${NUMBER})(?: ?%point)?( ${within(12)}${MORE_OR_LESS}${within(60)}(?<!\\p{L})end (?:de |det |i |ved )?${EARLIER})`,
    ),
    'CHANGE$1',
  ],
  [
    pattern(
      `((?:i forhold til|sammenlignet med) ${EARLIER}${within(60)})(?:SHARE|${NUMBER})( ${within(12)}${MORE_OR_LESS})`,
    ),
    '$1CHANGE$2',
  ],
  [pattern(`${NUMBER} ?%point`), 'CHANGE'],
];

/** A bare number that is the level of a share: "andelen er nu oppe på 74". */
const BARE: readonly Step[] = [
  [
    pattern(
      `((?<!\\p{L})(?:andel|procentdel|del)\\p{L}*(?!\\p{L})${within(120)}(?: (?:til|på|er|udgør|nu|mod|under|over|fra)|:) )${NUMBER}(?= ?(?:$|[,;.)]|og|nu|til|mod|ifølge|efter|i (?:år|test)))`,
    ),
    '$1SHARE',
  ],
  [pattern(`(CHANGE,? (?:til|fra) )${NUMBER}(?= ?(?:$|[^\\d%]))`), '$1SHARE'],
  [pattern(`(% (?!point)[^\\d;]{1,70}[: ])${NUMBER}(?= ?\\.?$)`), '$1SHARE'],
];

function taken(text: string, steps: readonly Step[]): string {
  return steps.reduce((rest, [pattern, sign]) => rest.replace(pattern, sign), text);
}

/** A plain sentence as it is read aloud: in small letters, with digits for number words. */
export function spoken(plainSentence: string): string {
  return withDigits(plainSentence.toLowerCase());
}

/** The spoken sentence with signs for what the rules look for. */
export function signed(sentence: string): string {
  return [ASIDE, SHARES, CHANGES, BARE]
    .reduce((text, steps) => taken(text, steps).replace(/ {2,}/g, ' '), sentence)
    .trim();
}

/** Behind these words another noun is counted: "2 lektioner til elever". */
const BETWEEN = '(?:til|for|med|om|på|hos|per|pr|fra|ved|i|blandt)';

/** A number of pupils: "3 elever", "7 svage læsere", "nul drenge". */
export const COUNTED = pattern(
  `(?<![\\p{L}\\d])(?:(\\d{1,4}|ingen|alle|samtlige)(?: af)? (?:(?!${BETWEEN}(?!\\p{L}))[\\p{L}\\d]+ ){0,3}?(?:${PUPIL})|(?:ingen|alle|samtlige) (?:på|i|fra|af) CLASS)(?!\\p{L})`,
);
