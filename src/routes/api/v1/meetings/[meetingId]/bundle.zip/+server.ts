import { documentEndpoint, otherMethods } from '$lib/endpoint.server';
import { minutesWords } from '$lib/minutes-words';
import { giveBundle } from '$server/http/bundle.ts';
import type { RequestEvent } from './$types';

export const GET = documentEndpoint((call, { params }: RequestEvent) => giveBundle(call, params, minutesWords));
export const fallback = otherMethods;
