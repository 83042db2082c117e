// The beslutningsreferat as a page: as whoever asks may see it. Guests see it when the meeting is over.

import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { fittingPage, mayLead, mayWrite } from '$lib/account-rights.ts';
import type { Sight } from '$lib/core/meeting/visibility.ts';
import { htmlBody } from '$lib/core/minutes/html.ts';
import { beslutningsreferat } from '$lib/core/minutes/templates/beslutningsreferat.ts';
import { minutesWords } from '$lib/minutes-words.ts';
import { identify } from '$server/auth/identify.ts';
import { withStoredPictures } from '$server/meetings/minutes-pictures.ts';
import { minutesSight, readMinutes } from '$server/meetings/read-minutes.ts';
import type { Room } from '$server/meetings/room.ts';
import { signedIn } from '../../../../guard.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { app, account } = event.locals;
  const room = await app.rooms.open(event.params.meetingId);
  const sight = await sightOfReader(event, room);
  if (!room || !sight) error(404);
  const { id, title, phase, language } = room.state;
  const minutes = await readMinutes(app.notes, room.state, sight);
  const document = beslutningsreferat(minutes, minutesWords(language));
  const whole = await withStoredPictures(document, (id) => app.attachments.picture(room, sight, id));
  return {
    meetingId: id,
    title,
    isOver: phase === 'closed',
    back: phase === 'closed' ? null : fittingPage(id, account?.role ?? null, phase),
    /** Notes are put right by the referent, also afterwards (rule NT2). */
    mayMend: phase === 'closed' && account !== null && mayWrite(account.role),
    mayLead: phase === 'closed' && account !== null && mayLead(account.role),
    html: htmlBody(whole),
  };
};

/** What the reader may see; a guest comes back to the room while the meeting lasts, and a stranger finds nothing. */
async function sightOfReader(event: RequestEvent<{ meetingId: string }>, room: Room | null): Promise<Sight | null> {
  const { app } = event.locals;
  const meeting = room && (await app.directory.find(room.meetingId));
  if (!meeting) return null;
  const { account, seat } = await identify(app, event.request.headers, meeting.id);
  if (!seat && !account) signedIn(event);
  if (seat && account?.organisationId !== meeting.organisationId && room.state.phase !== 'closed') {
    redirect(303, `/meetings/${meeting.id}/room`);
  }
  return minutesSight(room.state, meeting, { account, seat });
}
