import { documentEndpoint, otherMethods } from '$lib/endpoint.server';
import { minutesWords } from '$lib/minutes-words';
import { giveJoinedMinutes } from '$server/http/joined-minutes.ts';
import type { RequestEvent } from './$types';

export const GET = documentEndpoint((call, { params }: RequestEvent) => giveJoinedMinutes(call, params, minutesWords));
export const fallback = otherMethods;
