// Numbers of results as people of the language write them.

import { getLocale } from '$lib/paraglide/runtime.js';

/** "3,4" in Danish; a dash for what nobody answered. */
export function decimal(value: number | null): string {
  if (value === null) return '–';
  return value.toLocaleString(getLocale(), { minimumFractionDigits: 1, maximumFractionDigits: 1 });
}

/** "+0,4", "−1,2" or "0,0". */
export function change(value: number): string {
  const digits = decimal(Math.abs(value));
  if (value === 0) return digits;
  return `${value > 0 ? '+' : '−'}${digits}`;
}
