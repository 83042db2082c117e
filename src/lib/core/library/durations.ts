// How a template's minutes follow from the length of a meeting. Apart from the library, so that a page can show it live
// without loading every deck.

import { scaleDurations } from '../meeting/scale.ts';

/**
 * The items' durations for a meeting of that length: whole minutes in the template's proportions, with that sum. The
 * closing step alone (an empty meeting) keeps its minutes. Null when the length has less than a minute for some item.
 */
export function durationsForLength(plannedMs: readonly number[], lengthMs: number): number[] | null {
  // Stretched over the whole meeting, a closing step would leave no room for what people are about to add.
  const isEmptyMeeting = plannedMs.length === 1;
  return scaleDurations(plannedMs, isEmptyMeeting ? Math.min(lengthMs, ...plannedMs) : lengthMs);
}
