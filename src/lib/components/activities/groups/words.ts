// The words of table groups in the minutes.

import type { KindWords } from '$lib/core/meeting/activities/summary.ts';
import { m } from '../../../paraglide/messages.js';
import type { Locale } from '../../../paraglide/runtime.js';

export function groupsWords(locale: Locale): KindWords {
  return { line: m.activities_groups_line({ count: '{count}' }, { locale }) };
}
