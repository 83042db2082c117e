// Builds the App when the server starts, and gives every request the App, its person and its language.

import type { Handle, ServerInit } from '@sveltejs/kit';
import { building } from '$app/environment';
import { paraglideMiddleware } from '$lib/paraglide/server.js';
import { startApp } from '$server/app.ts';

export const init: ServerInit = async () => {
  if (!building) await startApp();
};

export const handle: Handle = async ({ event, resolve }) => {
  event.locals.app = await startApp();
  event.locals.account = null;
  return paraglideMiddleware(event.request, ({ request, locale }) => {
    event.request = request;
    return resolve(event, { transformPageChunk: ({ html }) => html.replace('%lang%', locale) });
  });
};
