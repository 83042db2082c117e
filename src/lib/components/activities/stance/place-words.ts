// What a place on the line says in words.

import { MAX_PLACE, zoneOf } from '$lib/core/meeting/activities/stance/line.ts';
import { m } from '$lib/paraglide/messages.js';

const ZONE_WORDS = {
  disagree: m.activities_stance_disagree,
  between: m.activities_stance_between,
  agree: m.activities_stance_agree,
};

/** "helt uenig", "uenig", "midt imellem" … */
export function placeWord(place: number): string {
  if (place === 0) return m.activities_stance_whollyDisagree();
  return place === MAX_PLACE ? m.activities_stance_whollyAgree() : ZONE_WORDS[zoneOf(place)]();
}
