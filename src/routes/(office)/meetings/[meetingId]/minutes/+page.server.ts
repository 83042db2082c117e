// The beslutningsreferat as a page: as whoever asks may see it, and for the staff as the public would. Guests see it when the
// meeting is over.

import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { fittingPage, mayLead, mayWrite } from '$lib/account-rights.ts';
import type { Sight } from '$lib/core/meeting/visibility.ts';
import { htmlBody } from '$lib/core/minutes/html.ts';
import type { MinutesAudience } from '$lib/core/minutes/minutes.ts';
import { publicationOf, publish, withdraw } from '$lib/publication.server.ts';
import type { MinutesTemplate } from '$lib/core/minutes/templates/schema.ts';
import { publicity, settle } from '$lib/minutes-page.server.ts';
import { minutesWords } from '$lib/minutes-words.ts';
import { identify } from '$server/auth/identify.ts';
import { offeredTemplates } from '$lib/minutes-templates.server.ts';
import { minutesPaper } from '$server/meetings/minutes-paper.ts';
import { isHeld, outgoingMinutes } from '$server/meetings/outgoing-minutes.ts';
import { minutesSight } from '$server/meetings/read-minutes.ts';
import type { Room } from '$server/meetings/room.ts';
import type { App } from '$server/app.ts';
import { signedIn } from '../../../../guard.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { app, account } = event.locals;
  const room = await app.rooms.open(event.params.meetingId);
  const sight = await sightOfReader(event, room);
  if (!room || !sight) error(404);
  const { id, title, phase, timeZone } = room.state;
  const isStaff = sight === 'staff';
  const audience: MinutesAudience =
    isStaff && event.url.searchParams.get('audience') === 'offentlig' ? 'offentlig' : 'intern';
  const { organisationId } = (await app.directory.find(id)) ?? { organisationId: '' };
  const slug = event.url.searchParams.get('template') ?? 'beslutningsreferat';
  const template = await app.minutesTemplates.contentOf(organisationId, slug);
  if (!template) error(404);
  const letterhead = await app.letterheads.of(organisationId);
  const shown = await paper(app, room, { audience, sight, template });
  return {
    meetingId: id,
    title,
    timeZone,
    audience,
    isStaff,
    isOver: phase === 'closed',
    back: phase === 'closed' ? null : fittingPage(id, account?.role ?? null, phase),
    /** Notes are put right by the referent, also afterwards (rule NT2). */
    mayMend: phase === 'closed' && account !== null && mayWrite(account.role),
    mayLead: phase === 'closed' && account !== null && mayLead(account.role),
    /** Sentences that the confidentiality check marks; null where there is never a public version, and for others than the staff. */
    markings: isStaff ? await publicity(app, room.state) : null,
    /** What of the minutes is public; null where there is never anything, and for others than the staff. */
    publication: isStaff ? await publicationOf(event, room) : null,
    template: slug,
    templates: await offeredTemplates(app, organisationId, slug),
    accent: letterhead.accent,
    html: shown?.html ?? null,
    /** Sentences that name pupils, for the staff to know before they send the minutes to somebody. */
    persons: isStaff && audience === 'intern' ? (shown?.persons ?? []) : [],
  };
};

export const actions: Actions = { settle, publish, withdraw };

/** The minutes as HTML; null while the public ones are held back. */
async function paper(
  app: App,
  room: Room,
  { template, ...asked }: { audience: MinutesAudience; sight: Sight; template: MinutesTemplate },
): Promise<{ html: string; persons: string[] } | null> {
  const outgoing = await outgoingMinutes(app, room.state, asked);
  if (isHeld(outgoing)) return null;
  const document = await minutesPaper(app, room, outgoing, { wordsOf: minutesWords, template });
  return { html: htmlBody(document), persons: outgoing.persons().map(({ text }) => text) };
}

/** What the reader may see; a guest comes back to the room while the meeting lasts, and a stranger finds nothing. */
async function sightOfReader(event: RequestEvent<{ meetingId: string }>, room: Room | null): Promise<Sight | null> {
  const { app } = event.locals;
  const meeting = room && (await app.directory.find(room.meetingId));
  if (!meeting) return null;
  const { account, seat } = await identify(app, event.request.headers, meeting.id);
  if (!seat && !account) signedIn(event);
  if (seat && account?.organisationId !== meeting.organisationId && room.state.phase !== 'closed') {
    redirect(303, `/meetings/${meeting.id}/room`);
  }
  return minutesSight(room.state, meeting, { account, seat });
}
