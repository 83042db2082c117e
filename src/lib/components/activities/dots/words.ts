// The words of a prioritisation in the minutes.

import type { KindWords } from '$lib/core/meeting/activities/summary.ts';
import { m } from '../../../paraglide/messages.js';
import type { Locale } from '../../../paraglide/runtime.js';

export function dotsWords(locale: Locale): KindWords {
  const as = { locale };
  return {
    caption: m.activities_dots_caption({ title: '{title}' }, as),
    place: m.activities_dots_place({}, as),
    option: m.activities_dots_option({}, as),
    dots: m.activities_dots_dots({}, as),
  };
}
