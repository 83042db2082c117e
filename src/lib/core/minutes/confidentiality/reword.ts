// Another wording for a sentence that must not stand in public: the change without the level, or that it was talked about.
// Whatever is offered passes the check itself (rule CF19).

import type { PersonFound } from './persons.ts';
import { plain } from './plain.ts';

const AMOUNT = '(?:\\p{L}+|[\\d.,]{1,8}) ?(?:procent|pct\\.?|%)?';
const PERCENT = '[\\d.,]{1,8} ?(?:procent|pct\\.?|%)';
const MOVED = '(?:steget|faldet|vokset|øget|reduceret|gået frem|gået tilbage|gået op|gået ned)';
/** "er steget fra 5 til 9 procent": what stays is that it has risen. */
const FROM_TO = new RegExp(`(?<!\\p{L})(${MOVED}) fra ${AMOUNT} til ${AMOUNT}(?=[ .,;]|$)`, 'iu');
const TO = new RegExp(`(?<!\\p{L})(${MOVED}) til (?:under |over |omkring |ca\\. )?${PERCENT}(?=[ .,;]|$)`, 'iu');
/** Names of tests as they are put into the sentence that is offered. */
const KNOWN_TESTS: readonly (readonly [RegExp, string])[] = [
  [/overgangstest/iu, 'overgangstesten'],
  [/færdighedstest/iu, 'Folkeskolens Nationale Færdighedstest'],
  [/nationale test/iu, 'de nationale test'],
  [/obligatoriske test/iu, 'de obligatoriske test'],
  [/matematiktest/iu, 'matematiktesten'],
  [/læsetest/iu, 'læsetesten'],
];

/** The change alone, where the sentence tells one and nothing else is left of the level. */
function changeAlone(sentence: string): string | null {
  const shorter = sentence.replace(FROM_TO, '$1').replace(TO, '$1');
  return shorter === sentence ? null : shorter.replace(/(?<! ) +([.,;])/gu, '$1');
}

/** That the results were talked about, with the test's name when the sentence has it. */
function talkedAbout(sentence: string): string {
  const name = KNOWN_TESTS.find(([pattern]) => pattern.test(sentence))?.[1];
  return name === undefined ? 'Testresultaterne blev drøftet.' : `Resultaterne i ${name} blev drøftet.`;
}

/** Wordings to offer for a level, the best first. `stillLevel` tells whether one of them is no better. */
export function rewordLevel(sentence: string, stillLevel: (wording: string) => boolean): string {
  const wordings = [changeAlone(plain(sentence)), talkedAbout(sentence)];
  return wordings.find((wording) => wording !== null && !stillLevel(wording)) ?? '';
}

/** The sentence without what tells who it is. */
export function rewordPerson(sentence: string, { rule, words }: PersonFound): string {
  const stand = plain(sentence).replaceAll(words, rule === 'CF18' ? '(personnummer udeladt)' : 'en elev');
  return stand
    .replace(/(?<!\p{L})([Ee])leven en elev/gu, '$1n elev')
    .replace(/(?<!\p{L})(\p{L}+) til en elev/gu, '$1 til en elev');
}
