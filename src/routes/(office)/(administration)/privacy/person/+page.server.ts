// What is stored of a person: found, and erased where it is chosen; and words taken out of one meeting. Names are sent in forms
// and never stand in an address, so that they reach no log.

import { error, fail, type RequestEvent } from '@sveltejs/kit';
import { MEETING_PHASES } from '$lib/core/meeting/vocabulary.ts';
import { SHORTEST_WORDS } from '$lib/core/privacy/redacting.ts';
import { byAccount } from '$server/audit/acts.ts';
import { wantedIn } from '$lib/person-file.server.ts';
import { field } from '../../../../form-field.ts';
import { administering } from '../../../../guard.server.ts';
import type { Actions, PageServerLoad } from './$types';

/** Of these words can be taken out; older ones are found by a name in them. */
const MOST_MEETINGS = 500;

export const load: PageServerLoad = async (event) => {
  const { organisationId } = administering(event);
  const asked = { phases: MEETING_PHASES, limit: MOST_MEETINGS };
  const meetings = await event.locals.app.directory.page(organisationId, asked);
  return { meetings: meetings.map(({ id, title, startsAtMs }) => ({ id, title, startsAtMs })) };
};

export const actions: Actions = {
  find: async (event) => {
    const { organisationId, id } = administering(event);
    const { audit, privacy } = event.locals.app;
    const wanted = wantedIn(await event.request.formData());
    if (!wanted) return fail(400, { isMissing: true });
    const act = 'person.searched' as const;
    await audit.record({ organisationId, actor: byAccount({ id }), act, subject: { kind: 'person', id: '' } });
    return { wanted, found: await privacy.persons.find(organisationId, wanted) };
  },

  erase: async (event) => {
    const account = administering(event);
    const { erasing, persons } = event.locals.app.privacy;
    const form = await event.request.formData();
    const wanted = wantedIn(form);
    const isOn = (name: string) => field(form, name) === 'on';
    if (!wanted || !isOn('sure')) return fail(400, { isMissing: true });
    const meetingIds = form.getAll('meeting').map(String);
    const choices = { contacts: isOn('contacts'), texts: isOn('texts'), minutes: isOn('minutes') };
    const erased = await erasing.erase(account.organisationId, account, { wanted, meetingIds, ...choices });
    return {
      ...{ wanted, found: await persons.find(account.organisationId, wanted) },
      erased: { meetings: erased.meetings, contacts: choices.contacts, inUse: erased.inUse.map(({ title }) => title) },
    };
  },

  redact: async (event) => {
    const account = administering(event);
    const { erasing } = event.locals.app.privacy;
    const form = await event.request.formData();
    const meeting = await ownMeeting(event, account.organisationId, field(form, 'meeting'));
    const words = field(form, 'words').trim();
    if (words.length < SHORTEST_WORDS) return fail(400, { isTooShort: true });
    const asked = { words, minutes: field(form, 'minutes') === 'on' };
    const done = await erasing.redact(account.organisationId, account, meeting.id, asked);
    if (!done) return fail(409, { redactInUse: meeting.title });
    const { events, notes, versions, minutes, left } = done;
    return { redacted: { count: events + notes + versions + minutes, left } };
  },
};

async function ownMeeting({ locals }: RequestEvent, organisationId: string, meetingId: string) {
  const meeting = await locals.app.directory.find(meetingId);
  if (meeting?.organisationId !== organisationId) error(404);
  return meeting;
}
