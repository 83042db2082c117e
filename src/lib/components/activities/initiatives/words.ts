// The words of the overview of initiatives in the minutes.

import type { KindWords } from '$lib/core/meeting/activities/summary.ts';
import { m } from '../../../paraglide/messages.js';
import type { Locale } from '../../../paraglide/runtime.js';

export function initiativesWords(locale: Locale): KindWords {
  const as = { locale };
  return {
    decimalSign: locale === 'da' ? ',' : '.',
    running: m.activities_initiatives_running({}, as),
    fresh: m.activities_initiatives_fresh({}, as),
    pressure: m.activities_initiatives_pressure({}, as),
    load: m.activities_initiatives_load_line({ now: '{now}', then: '{then}' }, as),
    name: m.activities_initiatives_initiative({}, as),
    owner: m.activities_initiatives_owner({}, as),
    since: m.activities_initiatives_since({}, as),
    carriedBy: m.activities_initiatives_carried_by({}, as),
    fill: m.activities_initiatives_fill({}, as),
    verdict: m.activities_initiatives_verdict({}, as),
    continue: m.activities_initiatives_continue({}, as),
    stop: m.activities_initiatives_stop({}, as),
    daily: m.activities_initiatives_daily({}, as),
    later: m.activities_initiatives_later({}, as),
    start: m.activities_initiatives_start({}, as),
    drop: m.activities_initiatives_drop({}, as),
    turnover: m.activities_initiatives_turnover({}, as),
    pupils: m.activities_initiatives_pupils({}, as),
    timing: m.activities_initiatives_timing({}, as),
    other: m.activities_initiatives_other({}, as),
    level0: m.activities_initiatives_level0({}, as),
    level1: m.activities_initiatives_level1({}, as),
    level2: m.activities_initiatives_level2({}, as),
  };
}
