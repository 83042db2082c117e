// How a browser without an account keeps its seat: one cookie for each meeting, out of reach of scripts.

import { parseCookies } from 'better-auth/cookies';
import type { SetCookie } from './account.ts';

/** Longer than any meeting and its afterwork; the seat itself ends when it is removed. */
const KEEP_S = 90 * 24 * 60 * 60;

/** The cookie that keeps a seat's token for this meeting. */
export function seatCookie(meetingId: string, token: string, secure: boolean): SetCookie {
  return { name: nameOf(meetingId), value: token, path: '/', maxAgeS: KEEP_S, secure };
}

/** The seat token that a request's cookies hold for this meeting, or null. */
export function seatTokenIn(headers: Headers, meetingId: string): string | null {
  return parseCookies(headers.get('cookie') ?? '').get(nameOf(meetingId)) ?? null;
}

function nameOf(meetingId: string): string {
  return `seat-${meetingId}`;
}
