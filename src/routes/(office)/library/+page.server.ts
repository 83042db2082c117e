// The card library: every deck that there is for this organisation, and new ones. One form field, `do`, says what.

import { error, fail, redirect } from '@sveltejs/kit';
import { mayLead } from '$lib/account-rights.ts';
import type { FileProblem } from '$lib/core/library/file-problem.ts';
import { allDecks } from '$lib/core/library/library.ts';
import { readDeckFile } from '$lib/core/library/read-deck-file.ts';
import { getLocale } from '$lib/paraglide/runtime.js';
import { field } from '../../form-field.ts';
import { allowed, signedIn } from '../../guard.server.ts';
import { shownBuiltIn, shownOwn } from '../../library.server.ts';
import { deckHeadFrom } from './deck-head.ts';
import type { Actions, PageServerLoad } from './$types';

/** Far more than a full deck in two languages. */
const MAX_FILE_BYTES = 1_000_000;
const NO_PROBLEMS: FileProblem[] = [];

export const load: PageServerLoad = async (event) => {
  const { organisationId, role } = signedIn(event);
  const language = getLocale();
  const { ownDecks, builtInDecks } = event.locals.app;
  const [ownStored, retired] = await Promise.all([ownDecks.list(organisationId), builtInDecks.retired(organisationId)]);
  const own = ownStored.map((deck) => shownOwn(deck, language));
  const builtIn = allDecks.map((deck) => shownBuiltIn(deck, language, retired.has(deck.slug)));
  return {
    mayLead: mayLead(role),
    own: own.filter(({ isRetired }) => !isRetired),
    retired: mayLead(role) ? [...own, ...builtIn].filter(({ isRetired }) => isRetired) : [],
    builtIn: builtIn.filter(({ isRetired }) => !isRetired),
  };
};

export const actions: Actions = {
  default: async (event) => {
    const { organisationId } = allowed(event, 'library.edit');
    const { ownDecks } = event.locals.app;
    const form = await event.request.formData();
    switch (field(form, 'do')) {
      case 'add': {
        const head = deckHeadFrom(form);
        if (!head) return fail(400, { nameError: true });
        redirect(303, `/library/${await ownDecks.add(organisationId, { ...head, cards: [] })}?made=made`);
        break;
      }
      case 'import': {
        const file = form.get('file');
        if (!(file instanceof File) || file.size === 0) return fail(400, { file: '', problems: NO_PROBLEMS });
        if (file.size > MAX_FILE_BYTES) return fail(400, { file: file.name, problems: NO_PROBLEMS });
        const read = readDeckFile(await file.text());
        if (!read.ok) return fail(400, { file: file.name, problems: read.problems });
        redirect(303, `/library/${await ownDecks.add(organisationId, read.file)}?made=imported`);
        break;
      }
      case 'putBack': {
        const read = readDeckFile(field(form, 'deck'));
        if (!read.ok) error(400);
        return { putBack: await ownDecks.add(organisationId, read.file) };
      }
      default:
        error(400);
    }
  },
};
