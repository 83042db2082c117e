// The organisation's own phrases for decisions: the list, and what is done to it. One form field, `do`, says what.

import { error, fail } from '@sveltejs/kit';
import { MAX_PHRASE, PHRASES } from '$lib/core/library/phrases.ts';
import { inLanguage } from '$lib/core/library/content-text.ts';
import { getLocale } from '$lib/paraglide/runtime.js';
import { field } from '../../form-field.ts';
import { writing } from '../../guard.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { organisationId } = writing(event);
  const own = await event.locals.app.ownPhrases.list(organisationId);
  return {
    builtIn: PHRASES.map((phrase) => inLanguage(phrase, getLocale())),
    own: own.map(({ id, text, retiredAtMs }) => ({ id, text, isRetired: retiredAtMs !== null })),
  };
};

export const actions: Actions = {
  default: async (event) => {
    const { organisationId } = writing(event);
    const { ownPhrases } = event.locals.app;
    const form = await event.request.formData();
    const id = field(form, 'id');
    const text = field(form, 'text').trim();
    const fits = text !== '' && text.length <= MAX_PHRASE;
    switch (field(form, 'do')) {
      case 'add':
        if (!fits) return fail(400, { wrong: '' });
        await ownPhrases.add(organisationId, text);
        return { done: true };
      case 'edit':
        if (!fits) return fail(400, { wrong: id });
        if (!(await ownPhrases.edit(organisationId, id, text))) error(404);
        return { done: true };
      case 'retire':
      case 'restore':
        if (!(await ownPhrases.retire(organisationId, id, field(form, 'do') === 'retire'))) error(404);
        return { done: true };
      default:
        error(400);
    }
  },
};
