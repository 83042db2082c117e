// Minutes used of minutes planned, as the agenda shows them: "24/25". What is over says so with a plus sign.

import { MINUTE_MS } from '$lib/core/time.ts';

/** "24/25", and "27/25 +2" once the time box is used up by a minute or more. */
export function usedText(usedMs: number, boxMs: number): string {
  const used = Math.floor(usedMs / MINUTE_MS);
  const box = Math.round(boxMs / MINUTE_MS);
  return used > box ? `${used}/${box} +${used - box}` : `${used}/${box}`;
}

/** How the expected end differs from the planned one, in whole minutes: "+2", "−3"; empty when it does not. */
export function differenceText(expectedMs: number, plannedMs: number): string {
  const minutes = Math.round((expectedMs - plannedMs) / MINUTE_MS);
  if (minutes === 0) return '';
  return minutes > 0 ? `+${minutes}` : `\u2212${-minutes}`;
}
