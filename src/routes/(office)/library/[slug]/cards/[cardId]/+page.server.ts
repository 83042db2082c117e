// A card of an own deck, to be written or corrected; `new` is one that is not there yet.

import { error, fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { typedCard } from '$lib/components/office/library/card-form.ts';
import { inLanguage } from '$lib/core/library/content-text.ts';
import type { OwnCard } from '$lib/core/library/deck-file.ts';
import type { FileProblem } from '$lib/core/library/file-problem.ts';
import { readOwnCard } from '$lib/core/library/read-deck-file.ts';
import { getLocale } from '$lib/paraglide/runtime.js';
import { field } from '../../../../../form-field.ts';
import { allowed } from '../../../../../guard.server.ts';
import type { Actions, PageServerLoad } from './$types';

const NEW = 'new';
const NONE = { da: '', en: '' };
const EMPTY: OwnCard = {
  ...{ form: 'question', title: NONE, question: NONE, points: [], explanation: NONE, suggestedMinutes: null },
  ...{ suggestedActivity: null, links: [], noteSkeleton: [], themes: [], source: null },
};
const NO_PROBLEMS: FileProblem[] = [];
const revisionSchema = v.pipe(v.string(), v.toNumber(), v.integer(), v.minValue(0));

export const load: PageServerLoad = async (event) => {
  const { organisationId } = allowed(event, 'library.edit');
  const { slug, cardId } = event.params;
  const deck = await event.locals.app.ownDecks.find(organisationId, slug);
  if (!deck) error(404);
  const card = cardId === NEW ? { content: EMPTY, revision: 0 } : deck.cards.find(({ id }) => id === cardId);
  if (!card) error(404);
  return {
    slug,
    isNew: cardId === NEW,
    deckTitle: inLanguage(deck.title, getLocale()),
    title: inLanguage(card.content.title, getLocale()),
    card: card.content,
    revision: card.revision,
  };
};

export const actions: Actions = {
  default: async (event) => {
    const { organisationId } = allowed(event, 'library.edit');
    const { ownDecks } = event.locals.app;
    const { slug, cardId } = event.params;
    const form = await event.request.formData();
    const typed = readOwnCard(typedCard((name) => field(form, name)));
    if (!typed.ok) return fail(400, { problems: typed.problems, present: null });
    if (cardId === NEW) {
      const id = await ownDecks.addCard(organisationId, slug, typed.card);
      if (id === null) error(404);
      redirect(303, `/library/${slug}?card=${id}`);
    }
    const revision = v.safeParse(revisionSchema, field(form, 'revision'));
    if (!revision.success) error(400);
    const edit = { content: typed.card, revision: revision.output };
    const outcome = await ownDecks.editCard(organisationId, slug, cardId, edit);
    if (outcome === 'unknown') error(404);
    if (outcome === 'changedMeanwhile') {
      // Told of it once; whoever saves again means it.
      const deck = await ownDecks.find(organisationId, slug);
      const present = deck?.cards.find(({ id }) => id === cardId)?.revision ?? revision.output;
      return fail(409, { problems: NO_PROBLEMS, present });
    }
    redirect(303, `/library/${slug}?card=${cardId}`);
  },
};
