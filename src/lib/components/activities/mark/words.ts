// The words of a map of marks in the minutes.

import type { KindWords } from '$lib/core/meeting/activities/summary.ts';
import { m } from '../../../paraglide/messages.js';
import type { Locale } from '../../../paraglide/runtime.js';

export function markWords(locale: Locale): KindWords {
  const as = { locale };
  return {
    caption: m.activities_mark_caption({ title: '{title}', count: '{count}' }, as),
    row: m.activities_mark_row({}, as),
    count: m.activities_mark_count({}, as),
    before: m.activities_mark_before({}, as),
    nobody: m.activities_mark_nobody_line({ entries: '{entries}' }, as),
  };
}
