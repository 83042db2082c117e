// A place as people read it: "1." alone, "1.=" where another has as many.

import type { OptionResult } from '$lib/core/meeting/activities/dots/results.ts';

/** The place; a dash for what got no dot. */
export function placeText({ place, isShared }: Pick<OptionResult, 'place' | 'isShared'>): string {
  if (place === null) return '–';
  return isShared ? `${place}. =` : `${place}.`;
}
