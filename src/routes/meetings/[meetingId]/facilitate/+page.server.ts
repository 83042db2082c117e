// The facilitator's desk: the seat, the meeting as it is now, and the address that people join at.

import { joinUrlFor, openLivePage } from '$lib/live-page.server.ts';
import { takeUpFollowUp } from '$lib/follow-up.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  await takeUpFollowUp(event);
  return { ...(await openLivePage(event, 'facilitator')), joinUrl: joinUrlFor(event) };
};
