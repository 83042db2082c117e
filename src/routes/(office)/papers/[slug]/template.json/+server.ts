// One of the organisation's own minutes templates, or a built-in one, as a file.

import { error } from '@sveltejs/kit';
import { isTemplateName } from '$lib/core/minutes/templates/built-in.ts';
import { templateFileText } from '$lib/core/minutes/templates/template-file.ts';
import { builtInName } from '$lib/components/common/minutes-templates.ts';
import { allowed } from '../../../../guard.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
  const { organisationId } = allowed(event, 'papers.edit');
  const { slug } = event.params;
  const { minutesTemplates } = event.locals.app;
  const content = await minutesTemplates.contentOf(organisationId, slug);
  if (!content) error(404);
  const name = isTemplateName(slug) ? builtInName(slug) : (await minutesTemplates.find(organisationId, slug))?.name;
  return new Response(templateFileText(name ?? slug, content), {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename="${slug}.json"`,
      'Cache-Control': 'no-store',
    },
  });
};
