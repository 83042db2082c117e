// The address of a meeting: leads everyone to the page that fits who they are, which right they have been given in it, and how
// far the meeting is.

import { fittingPage, mayWrite } from '$lib/account-rights.ts';
import { rightOf } from '$lib/live-page.server.ts';
import { error, redirect } from '@sveltejs/kit';
import { signedIn } from '../../../guard.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { app } = event.locals;
  const meeting = await app.directory.find(event.params.meetingId);
  const guest = meeting && (await app.seats.fromCookie(meeting.id, event.request.headers));
  const account = event.locals.account ?? (guest ? null : signedIn(event));
  const isTheirs = account ? meeting?.organisationId === account.organisationId : true;
  if (!meeting || (!isTheirs && !guest)) error(404);
  // A draft is the staff's alone: for everybody else it is not there yet (rule MT7).
  if (meeting.phase === 'draft' && !guest && account && !mayWrite(account.role)) error(404);
  const given = guest ?? (isTheirs && account ? await app.seats.ofAccount(meeting.id, account) : null);
  const right = given && (await rightOf(app, given));
  redirect(303, fittingPage(meeting.id, isTheirs && account ? account.role : null, meeting.phase, right));
};
