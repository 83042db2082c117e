import { endpoint, otherMethods } from '$lib/endpoint.server';
import { showMeeting } from '$server/http/meetings.ts';
import type { RequestEvent } from './$types';

export const GET = endpoint((call, { params }: RequestEvent) => showMeeting(call, params.meetingId));
export const fallback = otherMethods;
