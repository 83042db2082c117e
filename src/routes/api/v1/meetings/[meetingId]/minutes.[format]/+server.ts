import { documentEndpoint, otherMethods } from '$lib/endpoint.server';
import { minutesWords } from '$lib/minutes-words';
import { giveMinutes } from '$server/http/minutes.ts';
import type { RequestEvent } from './$types';

export const GET = documentEndpoint((call, { params }: RequestEvent) => giveMinutes(call, params, minutesWords));
export const fallback = otherMethods;
