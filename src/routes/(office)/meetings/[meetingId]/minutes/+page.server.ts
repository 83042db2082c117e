// The beslutningsreferat as a page: as whoever asks may see it. Guests see it when the meeting is over.

import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { sightOf, type Sight } from '$lib/core/meeting/visibility.ts';
import { htmlBody } from '$lib/core/minutes/html.ts';
import { beslutningsreferat } from '$lib/core/minutes/templates/beslutningsreferat.ts';
import { minutesWords } from '$lib/minutes-words.ts';
import { readMinutes } from '$server/meetings/read-minutes.ts';
import type { Room } from '$server/meetings/room.ts';
import { fittingPage, mayLead } from '../../../../account-rights.ts';
import { signedIn } from '../../../../guard.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { app, account } = event.locals;
  const room = await app.rooms.open(event.params.meetingId);
  const sight = await sightOfReader(event, room);
  if (!room || !sight) error(404);
  const { id, title, phase, language } = room.state;
  const minutes = await readMinutes(app.notes, room.state, sight);
  return {
    meetingId: id,
    title,
    isOver: phase === 'closed',
    back: phase === 'closed' ? null : fittingPage(id, account?.role ?? null, phase),
    mayLead: account !== null && mayLead(account.role),
    html: htmlBody(beslutningsreferat(minutes, minutesWords(language))),
  };
};

/** What the reader may see: staff everything, a member or a guest what is open to them; null for a stranger. */
async function sightOfReader(event: RequestEvent<{ meetingId: string }>, room: Room | null): Promise<Sight | null> {
  const { app, account } = event.locals;
  if (!room) return null;
  const meeting = await app.directory.find(room.meetingId);
  if (account && meeting?.organisationId === account.organisationId) {
    return account.role === 'member' ? 'open' : 'entitled';
  }
  const seat = await app.seats.fromCookie(room.meetingId, event.request.headers);
  if (seat && room.state.phase !== 'closed') redirect(303, `/meetings/${room.meetingId}/room`);
  if (!seat && !account) signedIn(event);
  return seat && sightOf(room.state, seat);
}
