// The words of the chain behind a result, in the minutes.

import type { KindWords } from '$lib/core/meeting/activities/summary.ts';
import { m } from '../../../paraglide/messages.js';
import type { Locale } from '../../../paraglide/runtime.js';

export function dataPointsWords(locale: Locale): KindWords {
  const as = { locale };
  return {
    decimal: locale === 'da' ? ',' : '.',
    caption: m.activities_dataPoints_caption({ number: '{number}', result: '{result}' }, as),
    none: m.activities_dataPoints_none({}, as),
    change: m.activities_dataPoints_minutes_change({ earlier: '{earlier}', later: '{later}' }, as),
    small: m.activities_dataPoints_minutes_small({}, as),
    see: m.activities_dataPoints_see({}, as),
    behind: m.activities_dataPoints_behind({}, as),
    basis: m.activities_dataPoints_basis({}, as),
    follows: m.activities_dataPoints_follows({}, as),
    why: m.activities_dataPoints_why({}, as),
  };
}
