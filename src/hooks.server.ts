// Builds the App when the server starts, and gives every request the App, its person and its language.

import type { Handle, ServerInit } from '@sveltejs/kit';
import { building } from '$app/environment';
import { paraglideMiddleware } from '$lib/paraglide/server.js';
import { startApp } from '$server/app.ts';
import { identify } from '$server/auth/identify.ts';

export const init: ServerInit = async () => {
  if (!building) await startApp();
};

export const handle: Handle = async ({ event, resolve }) => {
  const app = await startApp();
  event.locals.app = app;
  event.locals.account = (await identify(app, event.request.headers)).account;
  return paraglideMiddleware(event.request, ({ request, locale }) => {
    event.request = request;
    return resolve(event, { transformPageChunk: ({ html }) => html.replace('%lang%', locale) });
  });
};
