// The organisation's own phrases for decisions: the list, and what is done to it.

import { MAX_PHRASE, PHRASES } from '$lib/core/library/phrases.ts';
import { inLanguage } from '$lib/core/library/content-text.ts';
import { getLocale } from '$lib/paraglide/runtime.js';
import { allowed } from '../../guard.server.ts';
import { changeTexts, shownTexts } from '../own-texts.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { organisationId } = allowed(event, 'phrases.edit');
  return {
    builtIn: PHRASES.map((phrase) => inLanguage(phrase, getLocale())),
    own: await shownTexts(event.locals.app.ownPhrases, organisationId),
  };
};

export const actions: Actions = {
  default: async (event) => {
    const { organisationId } = allowed(event, 'phrases.edit');
    return changeTexts(event.locals.app.ownPhrases, organisationId, await event.request.formData(), MAX_PHRASE);
  },
};
