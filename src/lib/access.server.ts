// Between pages and the accounts: where a request comes from, and the cookies that an answer sets.

import type { Cookies, RequestEvent } from '@sveltejs/kit';
import type { SetCookie, Visitor } from '$server/auth/account.ts';
import { clientAddress } from '$server/auth/address.ts';

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

/** Sets the cookies that signing in, signing out, setting up or joining answered with. */
export function setCookies(cookies: Cookies, toSet: readonly SetCookie[]): void {
  for (const { name, value, path, maxAgeS, secure } of toSet) {
    cookies.set(name, value, { path, maxAge: maxAgeS, secure, httpOnly: true, sameSite: 'lax' });
  }
}
