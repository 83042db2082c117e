import { calendarWords } from '$lib/calendar-words.ts';
import { endpoint, otherMethods } from '$lib/endpoint.server';
import { giveCalendar } from '$server/http/calendar.ts';
import type { RequestEvent } from './$types';

export const GET = endpoint((call, { params }: RequestEvent) => giveCalendar(call, params, calendarWords));
export const fallback = otherMethods;
