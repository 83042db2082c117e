// Each kind's words for its summary in the minutes, in the meeting's language.

import type { KindWords } from '$lib/core/meeting/activities/summary.ts';
import type { KINDS } from '$lib/core/meeting/activities/kinds.ts';
import type { Locale } from '$lib/paraglide/runtime.js';
import { checkInWords } from './checkIn/words.ts';
import { checkOutWords } from './checkOut/words.ts';
import { dataPointsWords } from './dataPoints/words.ts';
import { dotsWords } from './dots/words.ts';
import { groupsWords } from './groups/words.ts';
import { initiativesWords } from './initiatives/words.ts';
import { markWords } from './mark/words.ts';
import { oneTwoFourWords } from './oneTwoFour/words.ts';
import { rateWords } from './rate/words.ts';
import { roundWords } from './round/words.ts';
import { stanceWords } from './stance/words.ts';
import { writeWords } from './write/words.ts';

type KindName = keyof typeof KINDS;

const WORDS: Record<KindName, (locale: Locale) => KindWords> = {
  mark: markWords,
  rate: rateWords,
  write: writeWords,
  dots: dotsWords,
  round: roundWords,
  oneTwoFour: oneTwoFourWords,
  groups: groupsWords,
  stance: stanceWords,
  initiatives: initiativesWords,
  dataPoints: dataPointsWords,
  checkIn: checkInWords,
  checkOut: checkOutWords,
};

/** The words of every kind that there is. */
export function activityWords(locale: Locale): Record<string, KindWords> {
  return Object.fromEntries(Object.entries(WORDS).map(([kind, words]) => [kind, words(locale)]));
}
