// The words of a check-in in the minutes.

import type { KindWords } from '$lib/core/meeting/activities/summary.ts';
import { m } from '../../../paraglide/messages.js';
import type { Locale } from '../../../paraglide/runtime.js';

export function checkInWords(locale: Locale): KindWords {
  return { held: m.activities_checkIn_held({ title: '{title}', count: '{count}' }, { locale }) };
}
