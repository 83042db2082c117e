// The agenda builder's meeting, and the address that participants type.

import { redirect } from '@sveltejs/kit';
import { openLivePage } from '$lib/live-page.server.ts';
import { publicOrigin } from '$server/origin.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const opened = await openLivePage(event, 'facilitator', { joins: false });
  const { id, phase } = opened.snapshot.state;
  if (phase === 'closed') redirect(303, `/meetings/${id}/minutes`);
  const origin = publicOrigin(event.locals.app.config, event.request.headers.get('host') ?? undefined);
  return { ...opened, joinUrl: `${origin}/join` };
};
