// The meeting to prepare, the address that participants type, what earlier meetings parked, and the network of the place.

import { redirect } from '@sveltejs/kit';
import { earlierTopics } from '$lib/earlier-topics.server.ts';
import { joinUrlFor, openLivePage } from '$lib/live-page.server.ts';
import { wifiBefore } from '$lib/wifi-before.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const opened = await openLivePage(event, 'facilitator', { joins: false });
  const { state } = opened.snapshot;
  if (state.phase === 'closed') redirect(303, `/meetings/${state.id}/minutes`);
  const { app, account } = event.locals;
  const earlier = account ? await earlierTopics(app, account.organisationId, state) : [];
  const wifi = account ? await wifiBefore(app, account.organisationId, state) : null;
  return { ...opened, joinUrl: joinUrlFor(event), earlier, wifi };
};
