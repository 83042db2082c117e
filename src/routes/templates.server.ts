// The agenda templates as the office shows them, built-in ones in the language of the page, with the cards by title only.

import { newItemsOf, templateMinutes } from '$lib/core/library/agenda-file.ts';
import { agendaFromTemplate, allTemplates } from '$lib/core/library/library.ts';
import type { NewItem } from '$lib/core/meeting/commands.ts';
import { MINUTE_MS } from '$lib/core/time.ts';
import { m } from '$lib/paraglide/messages.js';
import { getLocale } from '$lib/paraglide/runtime.js';
import type { OwnTemplate } from '$server/meetings/own-templates.ts';

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
    items: agendaFromTemplate(template, language, template.defaultMinutes * MINUTE_MS).map((item, index) => ({
      ...shownItem(item),
      minutesProposed: template.source !== null && template.items[index]?.minutesProposed === true,
    })),
  }));
}

/** The organisation's own templates that are in use, shaped as the built-in ones are. */
export function ownAsOffered(own: readonly OwnTemplate[]) {
  return own
    .filter(({ retiredAtMs }) => retiredAtMs === null)
    .map(({ slug, name, description, items }) => ({
      ...{ slug, title: name, about: description, meetingKind: 'own' as const, source: null },
      defaultMinutes: Math.max(1, templateMinutes(items)),
      items: newItemsOf(items, templateMinutes(items) * MINUTE_MS).map((item) => ({
        ...shownItem(item),
        minutesProposed: false,
      })),
    }));
}

function shownItem({ title, kind, plannedMs, sub = false, fixed = false, cards = [] }: NewItem) {
  return { title, kind, plannedMs, sub, fixed, cards: cards.map((card) => card.title) };
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
