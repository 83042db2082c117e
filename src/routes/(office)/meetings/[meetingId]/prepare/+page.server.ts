// The meeting to prepare, the address that participants type, what earlier meetings parked and how far they numbered
// their items, and the network of the place.

import { redirect } from '@sveltejs/kit';
import { mayLead } from '$lib/account-rights.ts';
import { talkOf } from '$lib/checklist.server.ts';
import { takeUpFollowUp } from '$lib/follow-up.server.ts';
import { joinUrlFor, openLivePage } from '$lib/live-page.server.ts';
import { wifiBefore } from '$lib/wifi-before.server.ts';
import { numbersBefore } from '$server/meetings/numbers-before.ts';
import { parkedBefore } from '$server/meetings/parked-before.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  await takeUpFollowUp(event);
  const opened = await openLivePage(event, 'facilitator', { joins: false });
  const { state } = opened.snapshot;
  if (state.phase === 'closed') redirect(303, `/meetings/${state.id}/minutes`);
  const { app, account } = event.locals;
  /** Who leads meetings sees all of the organisation's; who has been given the right in this one sees what they had a seat in. */
  const seatIn = async (meetingId: string) => {
    if (!account) return null;
    const { id: participantId } = account;
    return mayLead(account.role)
      ? { participantId, role: 'facilitator' as const }
      : app.seats.ofAccount(meetingId, account);
  };
  const earlier = account ? await parkedBefore(app, state, { organisationId: account.organisationId, seatIn }) : [];
  const wifi = account ? await wifiBefore(app, account.organisationId, state) : null;
  const seesAll = account !== null && mayLead(account.role);
  const numbers = seesAll ? await numbersBefore(app, state, account.organisationId) : null;
  const talk = account ? await talkOf(app, account.organisationId, state) : null;
  const meeting = await app.directory.find(state.id);
  const keeping = meeting && (await app.privacy.retention.keeping(meeting));
  return { ...opened, keeping, talk, joinUrl: joinUrlFor(event), earlier, wifi, numbers };
};
