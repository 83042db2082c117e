// How the organisation's papers look: its letterhead, and its own minutes templates.

import { mayDo } from '$lib/core/organisation/permissions.ts';
import { error } from '@sveltejs/kit';
import { field } from '../../form-field.ts';
import { allowed } from '../../guard.server.ts';
import { copyTemplate, importTemplate, retireTemplate } from './own-templates.server.ts';
import { saveLetterhead } from './letterhead.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { organisationId, organisationName, role } = allowed(event, 'papers.edit');
  const { letterheads, minutesTemplates } = event.locals.app;
  return {
    mayChoose: mayDo(role, 'letterhead.edit'),
    letterhead: await letterheads.of(organisationId),
    organisation: organisationName,
    templates: (await minutesTemplates.list(organisationId)).map(({ slug, name, retiredAtMs }) => ({
      ...{ slug, name, isRetired: retiredAtMs !== null },
    })),
  };
};

export const actions: Actions = {
  default: async (event) => {
    allowed(event, 'papers.edit');
    const form = await event.request.formData();
    switch (field(form, 'do')) {
      case 'letterhead':
        return saveLetterhead(event, form);
      case 'copy':
        return copyTemplate(event, form);
      case 'import':
        return importTemplate(event, form);
      case 'retire':
      case 'restore':
        return retireTemplate(event, form);
      default:
        error(400);
    }
  },
};
