// Between SvelteKit and the REST calls of `server/http`: each call gets the App, the request and where it comes from.

import type { RequestEvent } from '@sveltejs/kit';
import type { Call } from '$server/http/call.ts';
import { inTurn } from '$server/http/in-turn.ts';
import { problem } from '$server/http/problem.ts';
import { visitorOf } from './access.server';

/** A REST endpoint. A bug in the call is logged, and answered like every other refusal. */
export function endpoint<E extends RequestEvent>(
  handle: (call: Call, event: E) => Promise<Response> | Response,
): (event: E) => Promise<Response> {
  return async (event) => {
    const { app } = event.locals;
    try {
      return await handle({ app, request: event.request, visitor: visitorOf(event) }, event);
    } catch (err) {
      // Whoever hung up in the middle of a body hears no answer, and nothing failed here.
      if (!event.request.signal.aborted) app.log.error({ err, route: event.route.id }, 'a REST call failed');
      return problem('internal', 'Nothing is known to be wrong with the call; try it again later.');
    }
  };
}

/** An endpoint that gives a document: everybody has a turn of their own, so that nobody takes the renderers from the others. */
export function documentEndpoint<E extends RequestEvent>(
  handle: (call: Call, event: E) => Promise<Response> | Response,
): (event: E) => Promise<Response> {
  return endpoint<E>((call, event) => inTurn(call, event.params['meetingId'], () => handle(call, event)));
}

/** What an endpoint answers to methods that it does not take. */
export const otherMethods = endpoint(() =>
  problem('method.unknown', 'See docs/protocol.md for what this address does.'),
);
