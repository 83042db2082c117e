// The minutes templates that an organisation can choose between.

import type { App } from '$server/app.ts';
import { builtInTemplates, type OfferedTemplate } from './components/common/minutes-templates.ts';

/** The built-in ones and its own that are in use; one that is retired only where it is the one shown (rule OM3). */
export async function offeredTemplates(
  app: Pick<App, 'minutesTemplates'>,
  organisationId: string,
  shown: string,
): Promise<OfferedTemplate[]> {
  const own = await app.minutesTemplates.list(organisationId);
  return [
    ...builtInTemplates(),
    ...own
      .filter(({ slug, retiredAtMs }) => retiredAtMs === null || slug === shown)
      .map(({ slug, name }) => ({ slug, name })),
  ];
}
