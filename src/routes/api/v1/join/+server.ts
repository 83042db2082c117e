import { endpoint, otherMethods } from '$lib/endpoint.server';
import { join } from '$server/http/seats.ts';

export const POST = endpoint(join);
export const fallback = otherMethods;
