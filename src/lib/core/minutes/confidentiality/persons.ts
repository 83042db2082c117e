// Who must not be told: pupils by name (rule CF17) and anyone by the number of the civil register (rule CF18).

import { GIVEN_NAMES } from './given-names.ts';

export type PersonRule = 'CF17' | 'CF18';
/** What tells of the person, as it stands in the plain sentence. */
export interface PersonFound {
  rule: PersonRule;
  words: string;
}

const NAME = '\\p{Lu}[\\p{Ll}]{1,20}(?:-\\p{Lu}\\p{Ll}{1,20})?';
const NAMES = `(${NAME}(?: ${NAME}){0,3})`;
/** Day, month, year and the four numbers behind them, with or without a hyphen. */
const CPR = /(?<![\d-])(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}(?: ?- ?| )?\d{4}(?![\d-])/u;
/** "Eleven Emil Hansen", "moren til Oliver". */
const BY_WORD = new RegExp(
  `(?<!\\p{L})(?:[Ee]lev(?:en|erne)?|[Dd]reng(?:en)?|[Pp]ige(?:n)?|[Bb]arnet|(?:[Mm]oren|[Mm]or|[Ff]aren|[Ff]ar|[Ff]orældrene|[Ff]orældre) til):? ${NAMES}`,
  'gu',
);
/** "Sofie i 4.b", "Magnus (6.a)", with the word before: a teacher is named with the class, too. */
const BY_CLASS = new RegExp(
  `(?<!\\p{L})(?:(\\p{Ll}\\p{L}{0,30}),? )?${NAMES}(?: (?:i|fra|på|går i)|,)? \\(?\\d{1,2}\\.? ?(?:[a-fA-F](?!\\p{L})|klasse|årgang)`,
  'gu',
);
const ADULTS =
  /^(?:.*lærer(?:en|ne)?|.*leder(?:en)?|pædagog(?:en|erne)?|.*vejleder(?:en)?|.*konsulent(?:en)?|psykolog(?:en)?|formand(?:en)?|hr|fru|ved|med|af)$/iu;
/** Words that begin with a capital letter and are nobody's name. */
const NO_NAME = /(?:skole|skolen|gården|centret|center|huset|kommune|udvalg|råd|test|prøve)$/iu;

/** Without a digit there is neither a class nor a number, and without one of these no word for whose name comes. */
const MAY_NAME = /\d|[Ee]lev|[Dd]reng|[Pp]ige|[Bb]arn|[Mm]or|[Ff]ar|[Ff]orældre/;

/** What the plain sentence tells of a pupil; `adults` are names of people at the meeting, who are no pupils here. */
export function personIn(sentence: string, adults: ReadonlySet<string>): PersonFound | null {
  if (!MAY_NAME.test(sentence)) return null;
  const number = CPR.exec(sentence);
  if (number) return { rule: 'CF18', words: number[0] };
  for (const [, name = ''] of sentence.matchAll(BY_WORD)) {
    if (!adults.has(name) && !NO_NAME.test(name)) return { rule: 'CF17', words: name };
  }
  for (const [, before = '', name = ''] of sentence.matchAll(BY_CLASS)) {
    const isAdult = adults.has(name) || ADULTS.test(before) || ADULTS.test(name.split(' ')[0] ?? '');
    const given = name.split(' ').findIndex((part) => GIVEN_NAMES.has(part));
    if (!isAdult && given === 0) return { rule: 'CF17', words: name };
  }
  return null;
}
