// One of the organisation's own minutes templates: its words and blocks, to be changed.

import { error, fail } from '@sveltejs/kit';
import { readTemplate } from '$lib/core/minutes/templates/template-file.ts';
import { field } from '../../../form-field.ts';
import { allowed } from '../../../guard.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { organisationId, organisationName } = allowed(event, 'papers.edit');
  const { minutesTemplates, letterheads } = event.locals.app;
  const own = await minutesTemplates.find(organisationId, event.params.slug);
  if (!own) error(404);
  const { name, content } = own;
  return { name, content, organisation: organisationName, letterhead: await letterheads.of(organisationId) };
};

export const actions: Actions = {
  default: async (event) => {
    const { organisationId } = allowed(event, 'papers.edit');
    const form = await event.request.formData();
    const read = readTemplate(parsed(field(form, 'template')));
    if (!read.ok) return fail(400, { problems: read.problems });
    const { name, ...content } = read.file;
    const isChanged = await event.locals.app.minutesTemplates.change(organisationId, event.params.slug, {
      name,
      content,
    });
    if (!isChanged) error(404);
    return { saved: true };
  },
};

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
