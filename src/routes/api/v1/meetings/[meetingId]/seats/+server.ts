import { endpoint, otherMethods } from '$lib/endpoint.server';
import { createSeat } from '$server/http/seats.ts';
import type { RequestEvent } from './$types';

export const POST = endpoint((call, { params }: RequestEvent) => createSeat(call, params.meetingId));
export const fallback = otherMethods;
