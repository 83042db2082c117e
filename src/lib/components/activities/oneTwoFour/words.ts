// The words of 1-2-4-all in the minutes.

import type { KindWords } from '$lib/core/meeting/activities/summary.ts';
import { m } from '../../../paraglide/messages.js';
import type { Locale } from '../../../paraglide/runtime.js';

export function oneTwoFourWords(locale: Locale): KindWords {
  return {
    line: m.activities_oneTwoFour_line({ count: '{count}' }, { locale }),
    none: m.activities_oneTwoFour_none_written({}, { locale }),
  };
}
