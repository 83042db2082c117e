// What a sentence is about (rules CF3, CF4, CF15): a test, something else, or what the sentences before it were about.

import { LOCAL, NATIONAL, AIM, OTHER_SUBJECTS, OTHER_TESTS, REACHED, TEST_NAMES } from './vocabulary.ts';
import { firstPlace, has } from './patterns.ts';

/** A name of a test, or a word for something else, and where it stands. */
export interface Mention {
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
/** The sentence before was about a test. */
export const ABOUT_A_TEST: Before = { distance: 1, underHeading: false };
/** So many sentences may lie between what names the test and what gives the level. */
const REACH = 4;

/** A sentence without any of these stems is about no test, names no skill and no grade. */
const TOUCHES =
  /test|fno|fnf|dnt|os ?\d|sl ?\d|dvo|mat-|hogrefe|screening|læs|regn|matem|dansk|middel|resultat|kategori|niveau|opnå|placer|obligatorisk|kriterie|fremragende|mangelfuld|ringe|jævn|god|fik|får/;

/** Whether a sentence can be a level at all, by its own words or by those before it. */
export function mayTell(spoken: string, before: Before): boolean {
  return before.distance <= REACH || before.underHeading || TOUCHES.test(spoken);
}

const WHEN = /(?:under|ved|før|efter|omkring|forbindelse med) (?:den |de |det )?(?:[a-zß-öø-ÿ]+ )?$/;

/** The words in a sentence that say what it is about, in order. */
export function mentionsIn(signs: string): Mention[] {
  const others = [...signs.matchAll(OTHER_TESTS)].map(({ index }) => index);
  const tests = [...signs.matchAll(TEST_NAMES)].map(({ index }) => index).filter((at) => !others.includes(at));
  const subjects = [...signs.matchAll(OTHER_SUBJECTS)].map(({ index }) => index);
  // "Fraværet under testperioden": the test says when, not what.
  const isWhen = (at: number) => subjects.length > 0 && WHEN.test(signs.slice(Math.max(0, at - 40), at));
  return [
    ...tests.filter((at) => !isWhen(at)).map((at) => ({ at, isTest: true })),
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

/** What the sentences under a heading take from it. */
export function afterHeading(mentions: readonly Mention[]): Before {
  return { distance: Infinity, underHeading: mentions.some(({ isTest }) => isTest) };
}

/** Rule CF16: an aim that nobody says was reached, or a figure of the whole country alone. */
export function isNoResultOfOurs(signs: string): boolean {
  if (has(AIM, signs) && !has(REACHED, signs)) return true;
  return firstPlace(NATIONAL, signs) < 20 && !has(LOCAL, signs);
}
