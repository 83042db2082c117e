// The words of silent writing in the minutes.

import type { KindWords } from '$lib/core/meeting/activities/summary.ts';
import { m } from '../../../paraglide/messages.js';
import type { Locale } from '../../../paraglide/runtime.js';

export function writeWords(locale: Locale): KindWords {
  const as = { locale };
  return {
    question: m.activities_write_caption({ title: '{title}' }, as),
    unnamed: m.activities_write_unnamed({}, as),
    loose: m.activities_write_loose({}, as),
  };
}
