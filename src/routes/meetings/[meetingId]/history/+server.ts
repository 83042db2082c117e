// The versions of one page of notes, named by `page`, for the staff.

import { json } from '@sveltejs/kit';
import { forStaff } from './staff.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
  const { mayRead } = await forStaff(event);
  const page = event.url.searchParams.get('page') ?? '';
  const { notesArchive } = event.locals.app;
  return json({ versions: mayRead(page) ? await notesArchive.list(event.params.meetingId, page) : [] });
};
