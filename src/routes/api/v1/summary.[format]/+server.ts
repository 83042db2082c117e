import { documentEndpoint, otherMethods } from '$lib/endpoint.server';
import { minutesWords } from '$lib/minutes-words';
import { giveSummary } from '$server/http/summary.ts';
import type { RequestEvent } from './$types';

export const GET = documentEndpoint((call, { params }: RequestEvent) => giveSummary(call, params, minutesWords));
export const fallback = otherMethods;
