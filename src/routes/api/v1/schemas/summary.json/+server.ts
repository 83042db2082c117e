import { endpoint, otherMethods } from '$lib/endpoint.server';
import { giveSummarySchema } from '$server/http/schemas.ts';

export const GET = endpoint(() => giveSummarySchema());
export const fallback = otherMethods;
