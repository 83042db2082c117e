// A deck as a file to keep, send on, or correct and read in again.

import { deckFileText } from '$lib/core/library/deck-file.ts';
import { signedIn } from '../../../../guard.server.ts';
import { contentOf, findDeck } from '../../../../library.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
  const { organisationId } = signedIn(event);
  const { slug } = event.params;
  const deck = await findDeck(event.locals.app.ownDecks, organisationId, slug);
  return new Response(deckFileText(contentOf(deck)), {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename="kortsaet-${slug}.json"`,
      'Cache-Control': 'no-store',
    },
  });
};
