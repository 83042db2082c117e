// Where this meeting's agreements can be taken up again, for the organisation's own people who write them: guests who lead are not
// told which meetings it plans.

import { json } from '@sveltejs/kit';
import { followUpPlaces } from '$lib/follow-up-places.server.ts';
import { staffOf } from '$lib/staff.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
  const { account, room } = await staffOf(event);
  return json(await followUpPlaces(event.locals.app, account.organisationId, room.meetingId));
};
