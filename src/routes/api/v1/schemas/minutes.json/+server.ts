import { endpoint, otherMethods } from '$lib/endpoint.server';
import { giveMinutesSchema } from '$server/http/schemas.ts';

export const GET = endpoint(() => giveMinutesSchema());
export const fallback = otherMethods;
