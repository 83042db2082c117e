// "Brug en anden enhed": a personal code for whoever has a place in this meeting.

import { error, json } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = async ({ request, locals, params }) => {
  const { app, account } = locals;
  const guest = await app.seats.fromCookie(params.meetingId, request.headers);
  const seat = guest ?? (account && (await app.seats.ofAccount(params.meetingId, account)));
  if (!seat) error(404);
  return json(app.seats.deviceCode(seat), { status: 201 });
};
