// The agenda templates as the office shows them: in the language of the page, with the cards by title only.

import { agendaFromTemplate, allTemplates } from '$lib/core/library/library.ts';
import { MINUTE_MS } from '$lib/core/time.ts';
import { m } from '$lib/paraglide/messages.js';
import { getLocale } from '$lib/paraglide/runtime.js';

/** Every template, with the agenda that it gives at its own length. */
export function offeredTemplates() {
  const language = getLocale();
  return allTemplates.map((template) => ({
    slug: template.slug,
    title: template.title[language],
    about: template.about[language],
    meetingKind: template.meetingKind,
    defaultMinutes: template.defaultMinutes,
    source: template.source,
    items: agendaFromTemplate(template, language, template.defaultMinutes * MINUTE_MS).map(
      ({ title, kind, plannedMs, cards = [] }, index) => ({
        ...{ title, kind, plannedMs },
        cards: cards.map((card) => card.title),
        minutesProposed: template.source !== null && template.items[index]?.minutesProposed === true,
      }),
    ),
  }));
}

/** The three meetings to start from at once, and how many agendas there are in all. */
export function offeredStarts() {
  const language = getLocale();
  const starts = allTemplates.flatMap(({ slug, title, about, meetingKind }) => {
    if (meetingKind === 'workshop' || meetingKind === 'free')
      return [{ slug, title: title[language], about: about[language] }];
    const isFirstTalk = allTemplates.find((other) => other.meetingKind === 'developmentTalk')?.slug === slug;
    return isFirstTalk ? [{ slug, title: m.office_overview_talk(), about: m.office_overview_talk_about() }] : [];
  });
  return { starts, templateCount: allTemplates.length };
}
