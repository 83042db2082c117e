// By which template a meeting's minutes are shown when nobody has chosen one: its forum's, where that is to be had (rule FO8).

import type { OwnMinutesTemplates } from '../papers/own-minutes-templates.ts';
import type { NamedRecords } from './named-records.ts';

interface House {
  readonly fora: NamedRecords<'forum'>;
  readonly minutesTemplates: OwnMinutesTemplates;
}

/** The slug of the forum's minutes template; null where the meeting has no forum, or the forum none that is there. */
export async function usualTemplate(
  { fora, minutesTemplates }: House,
  organisationId: string,
  forum: string,
): Promise<string | null> {
  const wished = (await fora.named(organisationId, forum))?.content.minutesTemplate;
  return wished && (await minutesTemplates.contentOf(organisationId, wished)) ? wished : null;
}
