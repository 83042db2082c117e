// The organisation's themes: the list, and what is done to it.

import { MAX_THEME } from '$lib/core/meeting/model/themes.ts';
import { getLocale } from '$lib/paraglide/runtime.js';
import { withStartingThemes } from '$lib/themes.server.ts';
import { allowed } from '../../guard.server.ts';
import { changeTexts, shownTexts } from '../own-texts.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { organisationId } = allowed(event, 'themes.edit');
  const themes = await withStartingThemes(event.locals.app, organisationId, getLocale());
  return { own: await shownTexts(themes, organisationId) };
};

export const actions: Actions = {
  default: async (event) => {
    const { organisationId } = allowed(event, 'themes.edit');
    return changeTexts(event.locals.app.themes, organisationId, await event.request.formData(), MAX_THEME);
  },
};
