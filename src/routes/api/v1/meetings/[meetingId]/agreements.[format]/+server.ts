import { documentEndpoint, otherMethods } from '$lib/endpoint.server';
import { minutesWords } from '$lib/minutes-words';
import { giveAgreements } from '$server/http/agreements-file.ts';
import type { RequestEvent } from './$types';

export const GET = documentEndpoint((call, { params }: RequestEvent) => giveAgreements(call, params, minutesWords));
export const fallback = otherMethods;
