// The meeting to prepare, the address that participants type, and what earlier meetings parked.

import { redirect } from '@sveltejs/kit';
import { earlierTopics } from '$lib/earlier-topics.server.ts';
import { joinUrlFor, openLivePage } from '$lib/live-page.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const opened = await openLivePage(event, 'facilitator', { joins: false });
  const { id, phase } = opened.snapshot.state;
  if (phase === 'closed') redirect(303, `/meetings/${id}/minutes`);
  const { app, account } = event.locals;
  const earlier = account ? await earlierTopics(app, account.organisationId, opened.snapshot.state) : [];
  return { ...opened, joinUrl: joinUrlFor(event), earlier };
};
