// A deck as cards for the printer: a PDF with eight to a page, in the language of the page.

import { cardSheet } from '$lib/core/library/card-sheet.ts';
import { m } from '$lib/paraglide/messages.js';
import { getLocale } from '$lib/paraglide/runtime.js';
import { contentDisposition } from '$server/exports/file-name.ts';
import { signedIn } from '../../../../guard.server.ts';
import { findDeck, isOwnDeck, shownBuiltIn, shownOwn } from '../../../../library.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
  const { organisationId, organisationName } = signedIn(event);
  const { app } = event.locals;
  const language = getLocale();
  const found = await findDeck(app.ownDecks, organisationId, event.params.slug);
  const { title, cards } = isOwnDeck(found) ? shownOwn(found, language) : shownBuiltIn(found, language);
  const words = { deck: m.library_sheet_deck(), minutes: m.library_sheet_minutes(), of: m.library_sheet_of() };
  const inUse = cards.filter(({ isRetired }) => !isRetired);
  const sheet = cardSheet(inUse, { title, language, organisation: organisationName, words });
  const { body, contentType, fileName } = await app.exports.renderCards(sheet);
  return new Response(new Uint8Array(body), {
    headers: {
      'Content-Type': contentType,
      'Content-Disposition': contentDisposition(fileName, 'inline'),
      'Cache-Control': 'no-store',
    },
  });
};
