// The words of a stance in the minutes.

import type { KindWords } from '$lib/core/meeting/activities/summary.ts';
import { m } from '../../../paraglide/messages.js';
import type { Locale } from '../../../paraglide/runtime.js';

export function stanceWords(locale: Locale): KindWords {
  const as = { locale };
  const places = { towardsAgree: '{towardsAgree}', towardsDisagree: '{towardsDisagree}', stayed: '{stayed}' };
  return {
    decimal: locale === 'da' ? ',' : '.',
    caption: m.activities_stance_caption({ statement: '{statement}' }, as),
    round: m.activities_stance_round({}, as),
    before: m.activities_stance_before({}, as),
    after: m.activities_stance_after({}, as),
    disagree: m.activities_stance_col_disagree({}, as),
    between: m.activities_stance_col_between({}, as),
    agree: m.activities_stance_col_agree({}, as),
    mean: m.activities_stance_mean({}, as),
    shift: m.activities_stance_shift_line(places, as),
  };
}
