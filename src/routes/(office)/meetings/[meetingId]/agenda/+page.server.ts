// The agenda as a paper, for those who prepare the meeting and all who may read it.

import { error } from '@sveltejs/kit';
import { fittingPage, mayLead } from '$lib/account-rights.ts';
import { htmlBody } from '$lib/core/minutes/html.ts';
import type { MinutesAudience } from '$lib/core/minutes/minutes.ts';
import { minutesWords } from '$lib/minutes-words.ts';
import { minutesPaper } from '$server/meetings/minutes-paper.ts';
import { isHeld, outgoingAgenda } from '$server/meetings/outgoing-minutes.ts';
import { nearbyRoom } from '$server/meetings/nearby-room.ts';
import { minutesSight } from '$server/meetings/read-minutes.ts';
import { signedIn } from '../../../../guard.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const account = signedIn(event);
  const { app } = event.locals;
  const near = await nearbyRoom(app, event.params.meetingId, { account, seat: null });
  const sight = near && minutesSight(near.room.state, near.meeting, { account, seat: null });
  if (!sight) error(404);
  const { room, meeting } = near;
  const isStaff = sight === 'staff';
  const audience: MinutesAudience =
    isStaff && event.url.searchParams.get('audience') === 'offentlig' ? 'offentlig' : 'intern';
  const outgoing = await outgoingAgenda(app, room.state, { audience, sight });
  const document = isHeld(outgoing) ? null : await minutesPaper(app, room, outgoing, { wordsOf: minutesWords });
  const { accent } = await app.letterheads.of(meeting.organisationId);
  return {
    ...{ meetingId: room.meetingId, title: room.state.title, audience, isStaff, accent },
    back: mayLead(account.role)
      ? `/meetings/${room.meetingId}/prepare`
      : fittingPage(room.meetingId, account.role, room.state.phase),
    /** How many sentences hold the public one back; null where there is never one. */
    unsettled: isHeld(outgoing) ? (outgoing === 'neverPublic' ? null : outgoing.findings.length) : 0,
    html: document && htmlBody(document),
  };
};
