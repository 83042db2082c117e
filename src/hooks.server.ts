// Builds the App when the server starts, and gives every request the App, its person and its language.

import type { Handle, HandleServerError, RequestEvent, ServerInit } from '@sveltejs/kit';
import { building } from '$app/environment';
import { reminderWords } from '$lib/reminder-words.ts';
import { paraglideMiddleware } from '$lib/paraglide/server.js';
import { startApp } from '$server/app.ts';
import { identify } from '$server/auth/identify.ts';
import { forThisHost } from '$server/http/host-cookies.ts';
import { REQUEST_ID_HEADER } from '$server/request-scope.ts';

const BARE_PAGE_POLICY =
  "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

/** Kit names here what a page will load; a proxy takes a head of four kilobytes in all, and the rest is found without it. */
const MAX_LINK = 2_500;

export const init: ServerInit = async () => {
  if (!building) (await startApp()).reminders.begin(reminderWords);
};

export const handle: Handle = async ({ event, resolve }) => {
  const app = await startApp();
  event.locals.app = app;
  return app.requests.run(requestIdOf(event), () => answer(event, resolve));
};

/** The router has given it its number. */
const requestIdOf = ({ request }: RequestEvent) => request.headers.get(REQUEST_ID_HEADER) ?? '';

async function answer(event: RequestEvent, resolve: Parameters<Handle>[0]['resolve']): Promise<Response> {
  const { app } = event.locals;
  // Public pages are the same for everybody: nobody is asked who they are.
  const isPublic = event.route.id?.startsWith('/p/') ?? false;
  event.locals.account = isPublic ? null : (await identify(app, event.request.headers)).account;
  const response = await paraglideMiddleware(event.request, ({ request, locale }) => {
    event.request = request;
    return resolve(event, { transformPageChunk: ({ html }) => html.replace('%lang%', locale) });
  });
  const link = response.headers.get('Link') ?? '';
  if (link.length > MAX_LINK) response.headers.set('Link', link.slice(0, link.lastIndexOf(',', MAX_LINK)));
  const cookies = response.headers.getSetCookie();
  response.headers.delete('Set-Cookie');
  for (const line of cookies) response.headers.append('Set-Cookie', forThisHost(line));
  // Every other answer is for whoever asked: after signing out on a shared computer, "back" shows nothing of it.
  if (!isPublic || !response.headers.has('Cache-Control')) response.headers.set('Cache-Control', 'no-store');
  // What an address without a page answers to a browser is one fixed page, with nothing of its own.
  const isPage = response.headers.get('Content-Type')?.startsWith('text/html') ?? false;
  if (isPage && !response.headers.has('Content-Security-Policy')) {
    response.headers.set('Content-Security-Policy', BARE_PAGE_POLICY);
  }
  return response;
}

/** A page that is not there and an address that is none are no mistakes of ours; anything else that a page throws is. */
export const handleError: HandleServerError = ({ error, event, status, message }) => {
  if (status < 500) return { message };
  event.locals.app.log.error({ err: error, route: event.route.id }, 'a page failed');
  return { message, requestId: requestIdOf(event) };
};
