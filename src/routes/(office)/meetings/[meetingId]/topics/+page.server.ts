// Topics for a meeting from somebody who is signed in, or has a seat in it already: their own proposals, nobody else's.

import { error, redirect } from '@sveltejs/kit';
import { mayWrite } from '$lib/account-rights.ts';
import { findParticipant } from '$lib/core/meeting/model.ts';
import { takesPart } from '$lib/core/meeting/permissions.ts';
import { roleOf } from '$lib/core/meeting/standing.ts';
import { propose, topicPage, withdraw } from '$lib/topic-form.server.ts';
import type { Room } from '$server/meetings/room.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

/** Who asks, as a person of the meeting: somebody of the organisation who has not come yet counts as expected. */
async function proposer(event: Pick<RequestEvent, 'locals' | 'params' | 'request' | 'url'>) {
  const { app, account } = event.locals;
  const { meetingId } = event.params;
  const kept = await app.seats.fromCookie(meetingId, event.request.headers);
  if (!kept && !account) redirect(303, `/sign-in?next=${encodeURIComponent(event.url.pathname)}`);
  // A draft is the staff's alone: for everybody else it is not there yet (rule MT7).
  const isDraft = (await app.directory.find(meetingId))?.phase === 'draft';
  if (isDraft && !kept && account && !mayWrite(account.role)) error(404);
  const seat = kept ?? (account && (await app.seats.forAccount(meetingId, account, 'participant', false)));
  const room = seat && (await app.rooms.open(meetingId));
  if (!seat || !room || seat.role === 'screen') error(404);
  if (!takesPart(roleOf(room.state, seat))) error(403);
  return { room, participantId: seat.participantId, name: account?.name ?? '' };
}

async function makeExpected(room: Room, participantId: string, name: string): Promise<void> {
  if (findParticipant(room.state, participantId) || name === '') return;
  await room.execute({ type: 'participant.invite', participantId, name, tableRole: null }, 'system', null);
}

export const load: PageServerLoad = async (event) => {
  const { room, participantId, name } = await proposer(event);
  const page = topicPage(room.state, participantId);
  return { ...page, person: { ...page.person, name: page.person.name || name } };
};

export const actions: Actions = {
  propose: async (event) => {
    const { room, participantId, name } = await proposer(event);
    await makeExpected(room, participantId, name);
    return propose(room, participantId, await event.request.formData());
  },

  withdraw: async (event) => {
    const { room, participantId } = await proposer(event);
    return withdraw(room, participantId, await event.request.formData());
  },
};
