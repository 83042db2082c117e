// The agenda templates as the office shows them: in the language of the page, with the cards by title only.

import { agendaFromTemplate, allTemplates } from '$lib/core/library/library.ts';
import { MINUTE_MS } from '$lib/core/time.ts';
import { getLocale } from '$lib/paraglide/runtime.js';

/** Every template, with the agenda that it gives at its own length. */
export function offeredTemplates() {
  const language = getLocale();
  return allTemplates.map((template) => ({
    slug: template.slug,
    title: template.title[language],
    about: template.about[language],
    defaultMinutes: template.defaultMinutes,
    source: template.source,
    items: agendaFromTemplate(template, language, template.defaultMinutes * MINUTE_MS).map(
      ({ title, kind, plannedMs, cards = [] }) => ({ title, kind, plannedMs, cards: cards.map((card) => card.title) }),
    ),
  }));
}
export type OfferedTemplate = ReturnType<typeof offeredTemplates>[number];
