// A meeting as an .ics file, for anybody who may know when it is.

import type { RequestEvent } from '@sveltejs/kit';
import type { MeetingState } from '$lib/core/meeting/model.ts';
import { outwardState } from '$lib/core/minutes/outward.ts';
import { contentDisposition, fileName } from '$server/exports/file-name.ts';
import { invitationWords } from './invitation-words.ts';
import { originFor } from './staff.server.ts';

/** The file as a download, named after the meeting. */
export async function calendarFile(
  event: Pick<RequestEvent, 'locals' | 'request'>,
  state: MeetingState,
): Promise<Response> {
  const words = invitationWords(state.language);
  const text = await event.locals.app.invitations.calendarFile(state, { origin: originFor(event), words });
  return new Response(text, {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': contentDisposition(fileName(outwardState(state).title, 'ics')),
    },
  });
}
