// Numbers of results as people of the language write them.

import { getLocale } from '$lib/paraglide/runtime.js';

/** "3,4" in Danish; a dash for what nobody answered. */
export function decimal(value: number | null): string {
  if (value === null) return '–';
  return value.toLocaleString(getLocale(), { minimumFractionDigits: 1, maximumFractionDigits: 1 });
}
