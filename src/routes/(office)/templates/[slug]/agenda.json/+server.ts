// One of the organisation's own agendas as a file to keep, send on, or correct and read in again.

import { error } from '@sveltejs/kit';
import { agendaFileText, AGENDA_FORMAT, AGENDA_FORMAT_VERSION } from '$lib/core/library/agenda-file.ts';
import { allowed } from '../../../../guard.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
  const { organisationId } = allowed(event, 'templates.edit');
  const own = await event.locals.app.ownTemplates.find(organisationId, event.params.slug);
  if (!own) error(404);
  const { slug, name, description, language, items } = own;
  const file = {
    format: AGENDA_FORMAT,
    version: AGENDA_FORMAT_VERSION,
    name,
    description,
    language,
    items: [...items],
  };
  return new Response(agendaFileText({ ...file, format: AGENDA_FORMAT, version: AGENDA_FORMAT_VERSION }), {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename="${slug}.json"`,
      'Cache-Control': 'no-store',
    },
  });
};
