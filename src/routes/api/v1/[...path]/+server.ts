import { endpoint } from '$lib/endpoint.server';
import { problem } from '$server/http/problem.ts';

/** Every address of the API that is nothing. */
export const fallback = endpoint(() =>
  problem('path.unknown', 'See docs/protocol.md for the addresses that there are.'),
);
