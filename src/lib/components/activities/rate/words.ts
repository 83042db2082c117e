// The words of a rating in the minutes.

import type { KindWords } from '$lib/core/meeting/activities/summary.ts';
import { TABLE_SIDES } from '../../../core/meeting/vocabulary.ts';
import { m } from '../../../paraglide/messages.js';
import type { Locale } from '../../../paraglide/runtime.js';
import { sideName } from '../sides.ts';

export function rateWords(locale: Locale): KindWords {
  const as = { locale };
  return {
    decimal: locale === 'da' ? ',' : '.',
    caption: m.activities_rate_caption({ title: '{title}', count: '{count}' }, as),
    statement: m.activities_rate_statement({}, as),
    mean: m.activities_rate_mean({}, as),
    spread: m.activities_rate_spread({}, as),
    before: m.activities_rate_before({}, as),
    lowest: m.activities_rate_lowest_line({ statements: '{statements}' }, as),
    mostSpread: m.activities_rate_most_spread_line({ statements: '{statements}' }, as),
    ...Object.fromEntries(TABLE_SIDES.map((side) => [side, sideName(side, locale)])),
  };
}
