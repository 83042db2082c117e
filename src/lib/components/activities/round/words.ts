// The words of a round in the minutes.

import type { KindWords } from '$lib/core/meeting/activities/summary.ts';
import { m } from '../../../paraglide/messages.js';
import type { Locale } from '../../../paraglide/runtime.js';

export function roundWords(locale: Locale): KindWords {
  return { line: m.activities_round_line({ seconds: '{seconds}' }, { locale }) };
}
