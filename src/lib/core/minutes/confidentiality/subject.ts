// What a sentence is about (rules CF3, CF4, CF22): a test, something else, or what the sentences before it were about.

import { LOCAL, NATIONAL, AIM, OTHER_SUBJECTS, OTHER_TESTS, REACHED, TEST_NAMES } from './vocabulary.ts';
import { has } from './patterns.ts';

/** A name of a test, or a word for something else, and where it stands. */
interface Mention {
  at: number;
  isTest: boolean;
}

/** What the sentences before say a sentence is about; `distance` counts those since the last about a test. */
export interface Before {
  distance: number;
  /** The heading or caption above is about a test. */
  underHeading: boolean;
}

/** Nothing has been said of a test. */
export const NOTHING_BEFORE: Before = { distance: Infinity, underHeading: false };
/** So many sentences may lie between what names the test and what gives the level. */
const REACH = 3;

/** The words in a sentence that say what it is about, in order. */
export function mentionsIn(signs: string): Mention[] {
  const others = [...signs.matchAll(OTHER_TESTS)].map(({ index }) => index);
  const tests = [...signs.matchAll(TEST_NAMES)].map(({ index }) => index).filter((at) => !others.includes(at));
  const subjects = [...signs.matchAll(OTHER_SUBJECTS)].map(({ index }) => index);
  return [
    ...tests.map((at) => ({ at, isTest: true })),
    ...[...others, ...subjects].map((at) => ({ at, isTest: false })),
  ].sort((a, b) => a.at - b.at);
}

/** How surely what stands at a place of the sentence is about a test. */
export type Certainty = 'named' | 'next' | 'near' | null;

/** The nearest word before the place decides, then the nearest behind it, then the sentences before. */
export function certaintyAt(at: number, mentions: readonly Mention[], before: Before): Certainty {
  const nearest = mentions.findLast((mention) => mention.at <= at) ?? mentions[0];
  if (nearest) return nearest.isTest ? 'named' : null;
  if (before.distance === 1) return 'next';
  return before.distance <= REACH || before.underHeading ? 'near' : null;
}

/** What the next sentence may take from this one, and those before. */
export function beforeNext(mentions: readonly Mention[], before: Before, isLevel: boolean): Before {
  if (isLevel || mentions.some(({ isTest }) => isTest)) return { ...before, distance: 1 };
  return { ...before, distance: mentions.length > 0 ? Infinity : before.distance + 1 };
}

/** Rule CF23: an aim that nobody says was reached, or a figure of the whole country alone. */
export function isNoResultOfOurs(signs: string): boolean {
  if (has(AIM, signs) && !has(REACHED, signs)) return true;
  NATIONAL.lastIndex = 0;
  const national = NATIONAL.exec(signs);
  return national !== null && national.index < 20 && !has(LOCAL, signs);
}
