// What an activity can be compared with, for who leads the meeting with an account of its organisation, and the one click
// that compares, or leaves it again (rule EA3). The results are found anew here: nobody hands them in.

import { error, json } from '@sveltejs/kit';
import { mayLead } from '$lib/account-rights.ts';
import { findActivity } from '$lib/core/meeting/activities/answering.ts';
import { staffOf } from '$lib/staff.server.ts';
import type { RequestEvent, RequestHandler } from './$types';

async function opened(event: RequestEvent) {
  const { account, room } = await staffOf(event);
  if (!mayLead(account.role)) error(403);
  const { activityId } = event.params;
  if (!findActivity(room.state, activityId)) error(404);
  const { app } = event.locals;
  const find = () => app.earlierResults(account.organisationId, room.state, activityId);
  return { room, activityId, find };
}

export const GET: RequestHandler = async (event) => {
  const { find } = await opened(event);
  return json({ earlier: await find() });
};

export const POST: RequestHandler = async (event) => {
  const { room, activityId, find } = await opened(event);
  const compares = (await event.request.formData()).get('compares') === 'true';
  const earlier = compares ? await find() : [];
  const answer = await room.execute({ type: 'activity.compare', activityId, earlier }, 'system', null);
  return answer.ok ? json({ compared: earlier.length }) : json({ code: answer.code }, { status: 409 });
};
