// What is a level of a test result (rules CF5 to CF12), sentence by sentence. Each rule looks at the signs of one sentence.

import { firstPlace, has, pattern, within, words } from './patterns.ts';
import { COUNTED } from './signs.ts';
import { isNoResultOfOurs, type Certainty } from './subject.ts';
import {
  NOT_PUPILS,
  OTHER_PEOPLE,
  PARTICIPATION,
  PUPIL,
  PUPILS,
  RESULT,
  RISE,
  SCALE_WORDS,
  SCHOOLS,
  SKILL,
  SUBJECT,
  TASKS,
  VAGUE,
} from './vocabulary.ts';

export type LevelRule = 'CF5' | 'CF6' | 'CF7' | 'CF8' | 'CF9' | 'CF10' | 'CF11' | 'CF12';

/** One sentence, as the rules read it. `from` is where its own words begin: in a table its row's and column's names stand before them. */
export interface Reading {
  signs: string;
  from: number;
  certaintyAt(at: number): Certainty;
  /** Whether it is about something else than a test. */
  isElsewhere: boolean;
}

const FEW = 5;
const NUMBER = '(?<![\\p{L}\\d])\\d{1,4}(?:[.,]\\d{1,3})?(?![\\p{L}\\d%])';

const SHARE = words('SHARE');
const SCORE = words(
  '\\p{L}*gennemsnit\\p{L}*|snit|snittet|\\p{L}*score[nrs]?|scorede|point|percentil\\p{L}*|median\\p{L}*|middelværdi\\p{L}*',
  '(?:rigtige|korrekte)(?: svar)?|\\p{L}*rigtighedsprocent\\p{L}*|karakter\\p{L}*',
);
const A_NUMBER = pattern(NUMBER);
const RESULT_IS = pattern(
  `(?<!\\p{L})\\p{L}*resultat\\p{L}*${within(60)} (?:blev|er|var|på|:) (?:ca\\. |omkring |kun )?${NUMBER}(?= ?(?:$|[,;.)]|mod|og))`,
);
/** "Vi ligger nu på 52": a number that nothing is counted with. */
const LIES_AT = pattern(
  `(?<!\\p{L})(?:(?:ligger|lå|ligge|lande\\p{L}*|endte?|nåede)(?: \\p{L}+){0,3}? på|gav|giver|viste|viser|(?<!(?:elever|antal|deltagere), [^:]{0,60})CLASS:?) ${NUMBER}(?= ?(?:$|[,;.]|mod|og|nu|i år|point))`,
);
const IN_A_GROUP = words(
  `(?<!de )(?:ingen|alle|samtlige|\\d{1,3}) [^;,]{0,30}?(?:(?:laveste|højeste|øverste|nederste|svageste|bedste) \\p{L}+|middel|kategori\\p{L}*)`,
);

/** "Fremragende 12, God 31". */
const GRADE_NAME = '(?:fremragende|rigtig god|god|jævn|mangelfuld|ringe)';
const GRADE_COUNT = words(
  `${GRADE_NAME}"?:? ${NUMBER}`,
  `(?:${NUMBER}|ingen|flest|færrest) (?:i |på |er )?"?${GRADE_NAME}`,
);
const END = '(?= ?(?:$|[,;.)"]|og |eller |i |på |blev |er |for ))';
const GRADE = pattern(
  `(?<!\\p{L})(?:resultat\\p{L}*|kategori\\p{L}*|niveau\\p{L}*|betegnelsen|opnå\\p{L}*|svarer til|ligger i|lå i|er i|får|fik|fået|havne\\p{L}* i|lande\\p{L}* i|placer\\p{L}* (?:som|i)|er|blev|som) (?:i )?(?:kategorien |resultatet )?"?${SCALE_WORDS}"?${END}`,
);
/** The words that are seldom anything but the scale's, where no test is named. */
const QUOTED_GRADE = pattern(`"${GRADE_NAME}"`);
/** "Årgangens resultat lander i kategorien Mangelfuld". */
const OUR_GRADE = pattern(
  `(?<!\\p{L})(?:skolens|klassens|årgangens|skolen|klassen|årgangen|CLASS)(?!\\p{L})${within(40)}(?:resultatet|kategorien|niveauet) "?${GRADE_NAME}(?!\\p{L})`,
);
const PLAIN_GRADE = pattern(
  '(?<!\\p{L})(?:resultat\\p{L}*|kategori\\p{L}*|niveau\\p{L}*|opnå\\p{L}*|placer\\p{L}* (?:som|i)|i|fik|får) (?:i )?(?:kategorien |resultatet )?"?(?:fremragende|rigtig god|god|jævn|mangelfuld|ringe)"?(?= ?(?:$|[,;.)"]|og |eller |blev ))',
);
const MIDDLE = words('(?:over|under|omkring|på|lige) (?:eller (?:over|under) )?middel');
const SHIFT = words(`${RISE}|andel\\p{L}*|antal\\p{L}*|flere|færre|halveret|fordoblet|tredoblet|uændre\\p{L}*|CHANGE`);

const SCOPE =
  '(?:kommune[nrs]?|kommunens|landet|landets|distrikt\\p{L}*|byens?|regionen|på tværs|skoler(?:ne|nes)?|skolens klasser|årgange\\p{L}*|blandt)';
const BEST = '(?:næst|tredje|fjerde|femte)?(?:bedst|dårligst|lavest|højest|ringest|svagest|stærkest|flottest|sidst)e?';
const RANK = words(
  'RANK',
  '(?:første|anden|tredje|fjerde|femte|sjette|syvende|ottende|niende|tiende|sidste|side|bund|top|\\d{1,2}\\.?) ?-?pladse?n?',
  `${BEST},? ${within(50)}${SCOPE}`,
  `${SCOPE} ${within(30)}${BEST}`,
  `${BEST} (?:klasse|skole|årgang)`,
  'i (?:top|bund)(?:pen|en)?(?! af (?:dagsorden|siden|listen over punkter))',
  'i den (?!anden)\\p{L}+ (?:top|bund|ende)',
  'midt i (?:feltet|rækken)',
  'top[ -]?\\d{1,2}',
  'ingen ande[nt]e? skoler?',
);

const POSITION =
  '(?:(?<!oversigt )(?<!orientering )over|under|højere|lavere|bedre|dårligere|ringere|svagere|stærkere|større|mindre|på (?:niveau|linje|højde) med|svare[rn]\\p{L}* (?:\\p{L}+ )?til|foran|bagefter|bagud|længere fremme|op til|ned til|mangler|lavt?|højt?|(?:de|det) samme som)';
const REFERENCE =
  '(?:lands(?:gennemsnit|resultat|tal|niveau)\\p{L}*|landet|\\p{L}*gennemsnit\\p{L}*|(?:de )?(?:andre|øvrige) (?:skole|kommune|klasse|årgang)\\p{L}*|nabo(?:skole|kommune)\\p{L}*|parallelklasse\\p{L}*|end (?:\\p{L}+ ){0,3}CLASS|end (?:drenge|pige)\\p{L}*|end (?:det )?forvente\\p{L}*|(?:det )?forventede|kommunen som helhed|(?:kommunens|landets|byens)(?= ?(?:$|[,;.]))|resten af kommunen|kommunens (?:øvrige|niveau|resultat)\\p{L}*|sammenlignelige skoler)';
const DISTANCE = words(
  `${POSITION} ${within(60)}${REFERENCE}`,
  `${REFERENCE} ${within(60)}${POSITION}`,
  '(?:over|under|(?:bedre|dårligere|højere|lavere|svagere|stærkere) end|(?:niveau|linje|højde) med) (?:resten af )?(?:kommunen|landet|byen|distriktet)',
  '(?:år|måneder|klassetrin|niveauer) (?:bagud|bagefter|foran)',
  '(?:efter|foran|bagud|bag) (?:det |hvad der er )?forvente\\p{L}*',
  '(?:foran|bag|bagefter|efter|over|under) (?:de |af )?(?:drengene|pigerne|andre|øvrige)',
);
const ONE_OF_US = words(
  'skole[nr]?s?',
  '\\p{L}{3,20}skole[nr]s?',
  'vi',
  'CLASS',
  'klassen',
  'årgangen',
  'elever(?:ne|nes)?',
  'kommunen',
);
/** What makes a share of the tasks one of right answers. */
const SOLVED = words('(?:rigtig|korrekt|løs|svared)\\p{L}*');
/** What makes it likely that a sentence further on is still about the test. */
const SUPPORT = words(`${PUPIL}|CLASS`, 'læsning|læser|læse|matematik|regne|regning|dansk');
const WISH = words('skal (?:blive|kunne|være|have)|arbejder (?:med|for|på)|ønsker|håber');

/** The first rule that makes the sentence a level of a test result, or null. */
export function levelIn(reading: Reading): LevelRule | null {
  if (isNoResultOfOurs(reading.signs)) return null;
  return (
    shareIn(reading) ??
    countIn(reading) ??
    scoreIn(reading) ??
    gradeIn(reading) ??
    rankIn(reading) ??
    distanceIn(reading)
  );
}

/** Takes part in the test, or is let off it: no word of how it went (rule CF14). */
function isParticipation(signs: string): boolean {
  return has(PARTICIPATION, signs) && !has(RESULT, signs);
}

/** Whether the place is surely enough about a test; further from the test's name there must be a word of pupils or results. */
function isTest({ signs, certaintyAt }: Reading, at: number): boolean {
  const certainty = certaintyAt(at);
  return certainty === 'near' ? has(SUPPORT, signs) || has(RESULT, signs) : certainty !== null;
}

/** What only a test would tell of reading or mathematics (rule CF12). */
function isSkill({ signs, isElsewhere }: Reading): boolean {
  return !isElsewhere && has(SKILL, signs) && !has(WISH, signs);
}

function places(pattern: RegExp, { signs, from }: Reading): number[] {
  return [...signs.matchAll(pattern)]
    .filter(({ index, 0: { length } }) => index + length > from)
    .map(({ index }) => index);
}

/** CF5: a share: a percentage, a span of them, a fraction, so many of so many, most of them. */
function shareIn(reading: Reading): LevelRule | null {
  const { signs } = reading;
  const shares = places(SHARE, reading).filter((at) => isOfPupils(signs, at));
  if (isParticipation(signs)) return null;
  if (shares.some((at) => isTest(reading, at))) return 'CF5';
  const most = places(VAGUE, reading).filter((at) => isOfPupils(signs, at) && has(RESULT, signs));
  if (most.some((at) => isTest(reading, at))) return 'CF5';
  return shares.length + most.length > 0 && isSkill(reading) ? 'CF12' : null;
}

/** What the share is of: the first noun behind it that we know. */
function isOfPupils(signs: string, at: number): boolean {
  const behind = signs.slice(at, at + 60);
  if (has(OTHER_PEOPLE, signs) && !has(PUPILS, signs) && !has(RESULT, signs)) return false;
  const pupils = firstPlace(PUPILS, behind);
  const comesFirst = (nouns: RegExp) => firstPlace(nouns, behind) < Math.min(pupils, 30);
  if (comesFirst(NOT_PUPILS)) return false;
  if (comesFirst(TASKS)) return has(SOLVED, signs);
  return comesFirst(SCHOOLS) ? has(RESULT, signs) : true;
}

/** CF6: a number of pupils, all or none of them; CF11: so few that they may be known. */
function countIn(reading: Reading): LevelRule | null {
  const { signs } = reading;
  if (isParticipation(signs)) return null;
  const counts = [...signs.matchAll(COUNTED)].filter(({ index, 0: { length } }) => index + length > reading.from);
  const isSure = (at: number) => reading.certaintyAt(at) === 'named' && !has(PARTICIPATION, signs);
  const ofTest = counts.filter(({ index }) => (has(RESULT, signs) || isSure(index)) && isTest(reading, index));
  if (ofTest.length > 0) return ofTest.some(([, count]) => Number(count) > 0 && Number(count) <= FEW) ? 'CF11' : 'CF6';
  if (places(IN_A_GROUP, reading).some((at) => isTest(reading, at))) return 'CF6';
  return counts.length > 0 && isSkill(reading) ? 'CF12' : null;
}

/** CF7: a score, an average, points, right answers. */
function scoreIn(reading: Reading): LevelRule | null {
  const { signs } = reading;
  const scores = has(SCORE, signs) ? places(A_NUMBER, reading) : [];
  return [...scores, ...places(RESULT_IS, reading), ...places(LIES_AT, reading)].some((at) => isTest(reading, at))
    ? 'CF7'
    : null;
}

/** CF8: a word of the scale as the result of a share, or of a class or school. */
function gradeIn(reading: Reading): LevelRule | null {
  const { signs } = reading;
  const isShifting = has(SHIFT, signs);
  const isCounted = has(SHARE, signs) || has(VAGUE, signs) || [...signs.matchAll(COUNTED)].length > 0;
  if (isShifting && !isCounted) return null;
  const grades = [GRADE, GRADE_COUNT, QUOTED_GRADE, MIDDLE].flatMap((grade) => places(grade, reading));
  if (grades.some((at) => isTest(reading, at))) return 'CF8';
  const isPlain = places(OUR_GRADE, reading).length > 0 || (isCounted && places(PLAIN_GRADE, reading).length > 0);
  if (isPlain && !reading.isElsewhere) return 'CF8';
  const isOfUs = has(SUBJECT, signs) && has(ONE_OF_US, signs);
  return places(MIDDLE, reading).length > 0 && isOfUs && !reading.isElsewhere ? 'CF12' : null;
}

/** CF9: a rank among classes, schools or municipalities. */
function rankIn(reading: Reading): LevelRule | null {
  const ranks = places(RANK, reading);
  return ranks.some((at) => isTest(reading, at)) ? 'CF9' : null;
}

/** CF10: a distance to another class, school, municipality, the country, or what was to be expected. */
function distanceIn(reading: Reading): LevelRule | null {
  const { signs } = reading;
  const distances = places(DISTANCE, reading);
  if (distances.some((at) => isTest(reading, at))) return 'CF10';
  const isOfUs = has(SUBJECT, signs) && has(ONE_OF_US, signs) && !reading.isElsewhere;
  return distances.length > 0 && isOfUs ? 'CF12' : null;
}
