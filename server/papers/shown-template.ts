// By which template a meeting's minutes are shown (rule TM4): pages, files and previews all ask here.

import type { MeetingState } from '../../src/lib/core/meeting/model.ts';
import { templateOfAgenda } from '../../src/lib/core/minutes/templates/chosen.ts';
import type { MinutesTemplate } from '../../src/lib/core/minutes/templates/schema.ts';
import { usualTemplate } from '../fora/usual-minutes.ts';
import type { App } from '../app.ts';

/** A template under the slug by which pages and programs name it. */
export interface NamedTemplate {
  readonly slug: string;
  readonly content: MinutesTemplate;
}

type House = Pick<App, 'fora' | 'minutesTemplates'>;

/** The one that is asked for, undefined if there is no such; else the meeting's own. */
export async function shownTemplate(
  house: House,
  organisationId: string,
  state: Pick<MeetingState, 'template' | 'forum' | 'minutes'>,
  asked: string | null = null,
): Promise<NamedTemplate | undefined> {
  const { minutesTemplates } = house;
  const slug = asked ?? state.minutes.template;
  const content = slug === '' ? undefined : await minutesTemplates.contentOf(organisationId, slug);
  if (content) return { slug, content };
  // What stands in the log may be anything that somebody's program has sent: minutes are always shown.
  return asked === null ? templateUnlessChosen(house, organisationId, state) : undefined;
}

/** By which they are shown until one is chosen for the meeting: its forum's, else its agenda's. */
export async function templateUnlessChosen(
  { fora, minutesTemplates }: House,
  organisationId: string,
  state: Pick<MeetingState, 'template' | 'forum'>,
): Promise<NamedTemplate | undefined> {
  const slug =
    (await usualTemplate({ fora, minutesTemplates }, organisationId, state.forum)) ?? templateOfAgenda(state);
  const content = await minutesTemplates.contentOf(organisationId, slug);
  return content && { slug, content };
}
