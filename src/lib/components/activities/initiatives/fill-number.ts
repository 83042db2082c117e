// How much something fills, as people of the language write it: whole numbers without a decimal.

import { getLocale } from '$lib/paraglide/runtime.js';

/** "3,5" in Danish; a dash where nobody has said. */
export function fillNumber(fill: number | null): string {
  return fill === null ? '–' : fill.toLocaleString(getLocale(), { maximumFractionDigits: 1 });
}
