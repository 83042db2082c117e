// The words of a rating in the minutes.

import type { KindWords } from '$lib/core/meeting/activities/summary.ts';
import { m } from '$lib/paraglide/messages.js';
import type { Locale } from '$lib/paraglide/runtime.js';

export function rateWords(locale: Locale): KindWords {
  const as = { locale };
  return {
    decimal: locale === 'da' ? ',' : '.',
    caption: m.activities_rate_caption({ title: '{title}' }, as),
    statement: m.activities_rate_statement({}, as),
    mean: m.activities_rate_mean({}, as),
    spread: m.activities_rate_spread({}, as),
    count: m.activities_rate_count({}, as),
  };
}
