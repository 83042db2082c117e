// The agenda builder's meeting, and the address that participants type.

import { redirect } from '@sveltejs/kit';
import { joinUrlFor, openLivePage } from '$lib/live-page.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const opened = await openLivePage(event, 'facilitator', { joins: false });
  const { id, phase } = opened.snapshot.state;
  if (phase === 'closed') redirect(303, `/meetings/${id}/minutes`);
  return { ...opened, joinUrl: joinUrlFor(event) };
};
