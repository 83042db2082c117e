// The beslutningsreferat as a page: as whoever asks may see it, and for the staff as the public would. Guests see it when the
// meeting is over.

import { error } from '@sveltejs/kit';
import { fittingPage, mayLead, mayWrite } from '$lib/account-rights.ts';
import { isLocked } from '$lib/core/meeting/model/minutes.ts';
import type { MeetingState } from '$lib/core/meeting/model.ts';
import { seesClosed, type Sight } from '$lib/core/meeting/visibility.ts';
import type { MinutesAudience } from '$lib/core/minutes/minutes.ts';
import { list, publicationOf, publish, withdraw } from '$lib/publication.server.ts';
import type { MinutesTemplate } from '$lib/core/minutes/templates/schema.ts';
import { flowActions } from '$lib/minutes-edit.server.ts';
import { flowOf } from '$lib/minutes-flow.server.ts';
import { publicity, settle } from '$lib/minutes-page.server.ts';
import { minutesReader } from '$lib/minutes-reader.server.ts';
import { approveForAll, send } from '$lib/minutes-sending.server.ts';
import { minutesWords } from '$lib/minutes-words.ts';
import { chooseTemplate, offeredTemplates } from '$lib/minutes-templates.server.ts';
import { tellAccess } from '$server/audit/told-access.ts';
import { minutesPaper } from '$server/meetings/minutes-paper.ts';
import { isHeld, outgoingMinutes } from '$server/meetings/outgoing-minutes.ts';
import type { Room } from '$server/meetings/room.ts';
import type { App } from '$server/app.ts';
import { checklistFor } from '$lib/checklist.server.ts';
import type { Actions, PageServerLoad } from './$types';
import { shownTemplate } from '$server/papers/shown-template.ts';

export const load: PageServerLoad = async (event) => {
  const { app, account } = event.locals;
  const reader = await minutesReader(event);
  const { room, sight } = reader;
  const { id, title, phase, timeZone } = room.state;
  const isStaff = sight === 'staff';
  if (seesClosed(sight) && room.state.agenda.some(({ closed }) => closed)) {
    await tellAccess(app, event.request.headers, { act: 'minutes.seen', meetingId: id, detail: { closed: true } });
  }
  const audience: MinutesAudience =
    isStaff && event.url.searchParams.get('audience') === 'offentlig' ? 'offentlig' : 'intern';
  const meeting = await app.directory.find(id);
  const { organisationId } = meeting ?? { organisationId: '' };
  const asked = event.url.searchParams.get('template');
  const by = await shownTemplate(app, organisationId, room.state, asked);
  if (!by) error(404);
  const letterhead = await app.letterheads.of(organisationId);
  const version = versionAsked(event.url, room.state);
  const shown = await paper(app, room, { audience, sight, version, template: by.content });
  return {
    meetingId: id,
    title,
    timeZone,
    audience,
    isStaff,
    isOver: phase === 'closed',
    back: phase === 'closed' ? null : fittingPage(id, account?.role ?? null, phase),
    /** Notes are put right by the referent, also afterwards, until the minutes are approved (rules NT2, MF7). */
    mayMend: phase === 'closed' && !isLocked(room.state) && account !== null && mayWrite(account.role),
    mayLead: phase === 'closed' && account !== null && mayLead(account.role),
    /** Sentences that the confidentiality check marks; null where there is never a public version, and for others than the staff. */
    markings: isStaff ? await publicity(app, room.state) : null,
    /** What of the minutes is public; null where there is never anything, and for others than the staff. */
    publication: isStaff ? await publicationOf(event, room, by.slug) : null,
    checklist: isStaff ? await checklistFor(app, organisationId, room.state) : null,
    template: by.slug,
    /** The address asks for another template than the meeting's own. */
    isTemplateAsked: asked !== null && asked !== (await shownTemplate(app, organisationId, room.state))?.slug,
    templates: await offeredTemplates(app, organisationId, by.slug),
    accent: letterhead.accent,
    html: shown?.html ?? null,
    /** What can be had alone. */
    items: shown?.items ?? [],
    /** Sentences that name pupils, for the staff to know before they send the minutes to somebody. */
    persons: isStaff && audience === 'intern' ? (shown?.persons ?? []) : [],
    flow: await flowOf(app, reader),
    version,
    keeping: meeting && (await app.privacy.retention.keeping(meeting)),
  };
};

export const actions: Actions = {
  settle,
  chooseTemplate,
  publish,
  list,
  withdraw,
  send,
  approveForAll,
  ...flowActions,
};

interface Asked {
  audience: MinutesAudience;
  sight: Sight;
  version: number | undefined;
  template: MinutesTemplate;
}

/** An earlier version, by its number in the address; undefined for the one that holds. */
function versionAsked(url: URL, { minutes }: MeetingState): number | undefined {
  const asked = Number(url.searchParams.get('version'));
  return minutes.versions.find(({ number }) => number === asked)?.number;
}

interface Paper {
  html: string;
  persons: string[];
  items: { id: string; number: string; title: string }[];
}

/** The minutes as HTML; null while the public ones are held back. */
async function paper(app: App, room: Room, { template, ...asked }: Asked): Promise<Paper | null> {
  const outgoing = await outgoingMinutes(app, room.state, asked);
  if (isHeld(outgoing)) return null;
  const document = await minutesPaper(app, room, outgoing, { wordsOf: minutesWords, template });
  return {
    html: await app.exports.fragment(document),
    persons: (await outgoing.persons()).map(({ text }) => text),
    items: outgoing.minutes.items
      .filter(({ number, title }) => number !== '' && title !== '')
      .map(({ id, number, title }) => ({ id, number, title })),
  };
}
