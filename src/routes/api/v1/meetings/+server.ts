import { endpoint, otherMethods } from '$lib/endpoint.server';
import { createMeeting } from '$server/http/meetings.ts';

export const POST = endpoint(createMeeting);
export const fallback = otherMethods;
