// Between pages and the accounts: where a request comes from, and the cookies that an answer sets.

import type { Cookies, RequestEvent } from '@sveltejs/kit';
import type { SetCookie, Visitor } from '$server/auth/account.ts';
import { clientAddress } from '$server/auth/address.ts';
import { ownOrigin } from '$server/origin.ts';

/** Where this request comes from, for sign-in, set-up and joining. */
export function visitorOf(
  event: Pick<RequestEvent, 'getClientAddress' | 'locals' | 'platform' | 'url' | 'request'>,
): Visitor {
  // With ADDRESS_HEADER set the adapter's own answer is an error for whoever came past the proxy, so the socket is asked.
  const connected = event.platform?.req.socket.remoteAddress ?? event.getClientAddress();
  return {
    address: clientAddress(event.locals.app.config, event.request.headers, connected),
    secure: event.url.protocol === 'https:',
    headers: event.request.headers,
  };
}

/** Where the page stands that this request comes from; a passkey is bound to it. */
export function ownOriginOf({ locals, request, url }: Pick<RequestEvent, 'locals' | 'request' | 'url'>): string {
  return ownOrigin(locals.app.config, request.headers.get('host') ?? undefined) ?? url.origin;
}

/** A field of what was sent as JSON; undefined for whatever else came. */
export function jsonField(body: unknown, name: string): unknown {
  const isObject = typeof body === 'object' && body !== null && Object.hasOwn(body, name);
  return isObject ? (body as Record<string, unknown>)[name] : undefined;
}

/** Sets the cookies that signing in, signing out, setting up or joining answered with. */
export function setCookies(cookies: Cookies, toSet: readonly SetCookie[]): void {
  for (const { name, value, path, maxAgeS, secure } of toSet) {
    cookies.set(name, value, { path, maxAge: maxAgeS, secure, httpOnly: true, sameSite: 'lax' });
  }
}
