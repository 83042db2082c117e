// One deck of the library. A built-in one is looked at, copied and retired; an own one is put in order and deleted too, by
// those who may lead meetings. One form field, `do`, says what.

import { error, fail, redirect } from '@sveltejs/kit';
import { mayLead } from '$lib/account-rights.ts';
import { CONTENT_LIMITS, type Localised } from '$lib/core/library/content-text.ts';
import { deckFileText, MAX_DECK_CARDS } from '$lib/core/library/deck-file.ts';
import { readOwnCard } from '$lib/core/library/read-deck-file.ts';
import { m } from '$lib/paraglide/messages.js';
import { getLocale, locales } from '$lib/paraglide/runtime.js';
import { field } from '../../../form-field.ts';
import { allowed, signedIn } from '../../../guard.server.ts';
import { contentOf, findDeck, isBuiltIn, isOwnDeck, shownBuiltIn, shownOwn } from '../../../library.server.ts';
import { deckHeadFrom } from '../deck-head.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
  const { organisationId, role } = signedIn(event);
  const { url, params, locals } = event;
  const language = getLocale();
  const found = await findDeck(locals.app.ownDecks, organisationId, params.slug);
  const isOwn = isOwnDeck(found);
  const retired = await locals.app.builtInDecks.retired(organisationId);
  const deck = isOwn ? shownOwn(found, language) : shownBuiltIn(found, language, retired.has(found.slug));
  if (deck.isRetired && !mayLead(role)) error(404);
  const cards = mayLead(role) ? deck.cards : deck.cards.filter(({ isRetired }) => !isRetired);
  const wished = url.searchParams.get('card');
  return {
    deck: { ...deck, cards },
    head: { title: found.title, about: found.about },
    chosenId: (cards.find(({ id }) => id === wished) ?? cards[0])?.id ?? null,
    mayLead: mayLead(role),
    mayEdit: isOwn && mayLead(role),
    maxCards: MAX_DECK_CARDS,
  };
};

export const actions: Actions = {
  default: async (event) => {
    const { organisationId } = allowed(event, 'library.edit');
    const form = await event.request.formData();
    const does = field(form, 'do');
    if (does === 'copy') return copy(event, organisationId);
    const { ownDecks, builtInDecks } = event.locals.app;
    const { slug } = event.params;
    const id = field(form, 'card');
    switch (does) {
      case 'describe': {
        const head = deckHeadFrom(form);
        if (!head) return fail(400, { nameError: true });
        if (!(await ownDecks.describe(organisationId, slug, head))) error(404);
        return { done: does };
      }
      case 'retire':
      case 'restore':
        if (isBuiltIn(slug)) await builtInDecks.retire(organisationId, slug, does === 'retire');
        else if (!(await ownDecks.retire(organisationId, slug, does === 'retire'))) error(404);
        return { done: does };
      case 'delete':
        return removeDeck(event, organisationId);
      case 'moveCard':
        if (!(await ownDecks.moveCard(organisationId, slug, id, Number(field(form, 'to')) || 0))) error(404);
        return { done: does };
      case 'retireCard':
      case 'restoreCard':
        if (!(await ownDecks.retireCard(organisationId, slug, id, does === 'retireCard'))) error(404);
        return { done: does };
      case 'deleteCard':
        return removeCard(event, organisationId, id);
      case 'putCardBack':
        return putCardBack(event, organisationId, form);
      default:
        error(400);
    }
  },
};

/** A copy under a name of its own, in the languages that the original stands in. */
async function copy({ locals, params }: RequestEvent, organisationId: string): Promise<never> {
  const { ownDecks } = locals.app;
  const content = contentOf(await findDeck(ownDecks, organisationId, params.slug));
  const title: Localised = { ...content.title };
  for (const locale of locales) {
    const name = m.library_copy_name({ name: content.title[locale] }, { locale });
    if (content.title[locale] && name.length <= CONTENT_LIMITS.title) title[locale] = name;
  }
  redirect(303, `/library/${await ownDecks.add(organisationId, { ...content, title })}?made=copied`);
}

/** Gives the deck as a file back, so that it can be had again. */
async function removeDeck({ locals, params }: RequestEvent, organisationId: string) {
  const { ownDecks } = locals.app;
  const deck = await ownDecks.find(organisationId, params.slug);
  if (!deck) error(404);
  const cards = deck.cards.map(({ content }) => content);
  const removal = await ownDecks.remove(organisationId, params.slug);
  if (removal !== 'removed') return fail(409, { usedDeck: true });
  return { deletedDeck: deckFileText({ title: deck.title, about: deck.about, cards }) };
}

async function removeCard({ locals, params }: RequestEvent, organisationId: string, id: string) {
  const { ownDecks } = locals.app;
  const deck = await ownDecks.find(organisationId, params.slug);
  const place = deck?.cards.findIndex((card) => card.id === id) ?? -1;
  const card = deck?.cards[place];
  if (!card) error(404);
  if ((await ownDecks.removeCard(organisationId, params.slug, id)) !== 'removed') return fail(409, { usedCard: id });
  return { deletedCard: { content: JSON.stringify(card.content), place } };
}

async function putCardBack({ locals, params }: RequestEvent, organisationId: string, form: FormData) {
  const read = readOwnCard(JSON.parse(field(form, 'content') || 'null'));
  if (!read.ok) error(400);
  const { ownDecks } = locals.app;
  const id = await ownDecks.addCard(organisationId, params.slug, read.card);
  if (id === null) error(404);
  await ownDecks.moveCard(organisationId, params.slug, id, Number(field(form, 'to')) || 0);
  return { done: 'putCardBack' };
}
