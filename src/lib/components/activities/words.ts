// Each kind's words for its summary in the minutes, in the meeting's language.

import type { KindWords } from '$lib/core/meeting/activities/summary.ts';
import type { KINDS } from '$lib/core/meeting/activities/kinds.ts';
import type { Locale } from '$lib/paraglide/runtime.js';
import { rateWords } from './rate/words.ts';

type KindName = keyof typeof KINDS;

const WORDS: Partial<Record<KindName, (locale: Locale) => KindWords>> = {
  rate: rateWords,
};

/** The words of every kind that there is. */
export function activityWords(locale: Locale): Record<string, KindWords> {
  return Object.fromEntries(Object.entries(WORDS).map(([kind, words]) => [kind, words(locale)]));
}
