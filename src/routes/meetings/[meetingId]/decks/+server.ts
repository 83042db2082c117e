// The organisation's own decks, as this meeting would get their cards, and the built-in ones that it has taken out of use;
// for those who lead the meeting or write its minutes.

import { error, json } from '@sveltejs/kit';
import { offeredOwn } from '../../../library.server.ts';
import { forStaff } from '../history/staff.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
  await forStaff(event);
  const { app } = event.locals;
  const { meetingId } = event.params;
  const [meeting, room] = await Promise.all([app.directory.find(meetingId), app.rooms.open(meetingId)]);
  if (!meeting || !room) error(404);
  const [own, retired] = await Promise.all([
    app.ownDecks.list(meeting.organisationId),
    app.builtInDecks.retired(meeting.organisationId),
  ]);
  const decks = offeredOwn(own, room.state.language).map(({ slug, title, cards }) => ({
    slug,
    title,
    cards: cards.map(({ isRetired: _isRetired, ...card }) => card),
  }));
  return json({ decks, retiredBuiltIn: [...retired] });
};
