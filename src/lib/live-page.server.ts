// What a page of a meeting starts from: the seat of whoever opens it, and the meeting as that seat may see it.

import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { isLeading, isStaffRole } from '$lib/core/meeting/permissions.ts';
import { refusalOf, roleOf } from '$lib/core/meeting/standing.ts';
import type { PersonRole } from '$lib/core/meeting/vocabulary.ts';
import type { RefusalCode } from '$lib/core/meeting/refusals.ts';
import type { Snapshot } from '$lib/core/protocol/live.ts';
import type { App } from '$server/app.ts';
import { SEATS_OF } from '$server/auth/account.ts';
import { publicOrigin } from '$server/origin.ts';
import type { Seat } from '$server/store/seats-store.ts';

/** The pages of a meeting, by the right that each is made for. Observers have the participants' room. */
export const PAGE_ROLES = ['facilitator', 'secretary', 'participant', 'screen'] as const;
export type PageRole = (typeof PAGE_ROLES)[number];

type PageEvent = Pick<RequestEvent, 'locals' | 'request' | 'url'> & { params: { meetingId: string } };

/**
 * Opens a page of a meeting for whoever asks: a guest by the seat that they joined with (in the participants' room, and
 * on the desk of a right that they have been given), an account by its role; with `joins` the account's person is in the room
 * from then on. Otherwise: off to /join or /sign-in, 403 for another role, 404 for another organisation. Who is not let in
 * has no page to open, but the participants' room, where they wait.
 */
export async function openLivePage(
  event: PageEvent,
  role: PageRole,
  { joins = true } = {},
): Promise<{ token: string; snapshot: Snapshot }> {
  const { token, snapshot } = await openRoomPage(event, role, { joins });
  if (!snapshot) redirect(303, `/meetings/${event.params.meetingId}/room`);
  return { token, snapshot };
}

/** The same for the participants' room: `snapshot` is null for who is not let in, `kept` the reason why. */
export async function openRoomPage(
  event: PageEvent,
  role: PageRole = 'participant',
  { joins = true } = {},
): Promise<{ token: string; snapshot: Snapshot; kept: null } | { token: string; snapshot: null; kept: RefusalCode }> {
  const { app } = event.locals;
  const seat = await findSeat(event, role, joins);
  const room = await app.rooms.open(seat.meetingId);
  if (!room) error(404);
  const token = app.seats.token(seat);
  const kept = refusalOf(room.state, seat);
  return kept ? { token, snapshot: null, kept } : { token, snapshot: room.snapshot(seat), kept };
}

/** The address that people join at, as their phones reach it; it stands beside the code and in the QR code. */
export function joinUrlFor({ locals, request }: Pick<RequestEvent, 'locals' | 'request'>): string {
  return `${publicOrigin(locals.app.config, request.headers.get('host') ?? undefined)}/join`;
}

/** The right that the person of a seat has in its meeting now; null for a screen, and for who is not let in. */
export async function rightOf(app: App, seat: Seat): Promise<PersonRole | null> {
  const room = await app.rooms.open(seat.meetingId);
  if (!room || refusalOf(room.state, seat) !== null) return null;
  const right = roleOf(room.state, seat);
  return right === 'screen' ? null : right;
}

/** Whether the person of the seat has been given the right in the meeting that this page is for. */
async function hasRight(app: App, seat: Seat, role: PageRole): Promise<boolean> {
  const right = await rightOf(app, seat);
  if (right === null || role === 'screen') return false;
  return role === right || (role === 'secretary' ? isStaffRole(right) : role === 'facilitator' && isLeading(right));
}

async function findSeat({ locals, params, request, url }: PageEvent, role: PageRole, joins: boolean): Promise<Seat> {
  const { app, account } = locals;
  const { meetingId } = params;
  const guest = await app.seats.fromCookie(meetingId, request.headers);
  if (role === 'participant') {
    if (!guest && !account) redirect(303, '/join');
    // A draft is the staff's alone: for everybody else it is not there yet (rule MT7).
    if ((await app.directory.find(meetingId))?.phase === 'draft') error(404);
    if (guest) return guest;
  }
  const mayOpen = account !== null && SEATS_OF[account.role].includes(role);
  if (!mayOpen) {
    const given = guest ?? (account && (await app.seats.ofAccount(meetingId, account)));
    if (given && (await hasRight(app, given, role))) return given;
  }
  if (!account) redirect(303, `/sign-in?next=${encodeURIComponent(url.pathname)}`);
  if (!mayOpen) error(403);
  const seat = await app.seats.forAccount(meetingId, account, role, joins);
  if (!seat) error(404);
  return seat;
}
