// The facilitator's desk: the seat, the meeting as it is now, and the address that people join at.

import { openLivePage } from '$lib/live-page.server.ts';
import { publicOrigin } from '$server/origin.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  ...(await openLivePage(event, 'facilitator')),
  joinUrl: `${publicOrigin(event.locals.app.config, event.request.headers.get('host') ?? undefined)}/join`,
});
