// Who reads a meeting's minutes, and what of them: asked by each page of the minutes.

import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { findParticipant } from '$lib/core/meeting/model.ts';
import type { Participant } from '$lib/core/meeting/model/people.ts';
import type { Sight } from '$lib/core/meeting/visibility.ts';
import { identify } from '$server/auth/identify.ts';
import { nearbyRoom } from '$server/meetings/nearby-room.ts';
import { minutesSight } from '$server/meetings/read-minutes.ts';
import type { Room } from '$server/meetings/room.ts';

export interface MinutesReader {
  readonly room: Room;
  readonly sight: Sight;
  /** The reader as a person of the meeting; null for one who has none in it. */
  readonly person: Participant | null;
}

type Asked = Pick<RequestEvent, 'locals' | 'url' | 'request'> & { params: { meetingId: string } };

/** The reader; a guest comes back to the room while the meeting lasts, and a stranger finds nothing. */
export async function minutesReader({ locals, url, request, params }: Asked): Promise<MinutesReader> {
  const { app } = locals;
  const { account, seat } = await identify(app, request.headers, params.meetingId);
  if (!seat && !account) redirect(303, `/sign-in?next=${encodeURIComponent(url.pathname + url.search)}`);
  const near = await nearbyRoom(app, params.meetingId, { account, seat });
  if (!near) error(404);
  const { room, meeting } = near;
  if (seat && account?.organisationId !== meeting.organisationId && room.state.phase !== 'closed') {
    redirect(303, `/meetings/${meeting.id}/room`);
  }
  const sight = minutesSight(room.state, meeting, { account, seat });
  if (!sight) error(404);
  const own = (account && (await app.seats.ofAccount(meeting.id, account))) ?? seat;
  return { room, sight, person: (own && findParticipant(room.state, own.participantId)) ?? null };
}
