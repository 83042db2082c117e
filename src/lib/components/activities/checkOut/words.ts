// The words of a check-out in the minutes.

import type { KindWords } from '$lib/core/meeting/activities/summary.ts';
import { m } from '../../../paraglide/messages.js';
import type { Locale } from '../../../paraglide/runtime.js';

export function checkOutWords(locale: Locale): KindWords {
  const as = { locale };
  return {
    decimal: locale === 'da' ? ',' : '.',
    worth: m.activities_checkOut_worth_line({ mean: '{mean}', count: '{count}' }, as),
    before: m.activities_checkOut_before_line({ means: '{means}' }, as),
  };
}
