// A new meeting from a template: the form, and making it.

import { fail, redirect } from '@sveltejs/kit';
import { wallTimeOf } from '$lib/components/common/zoned-time.ts';
import { findTemplate } from '$lib/core/library/library.ts';
import { getLocale } from '$lib/paraglide/runtime.js';
import { planMeeting } from '$server/meetings/plan-meeting.ts';
import { leading } from '../../../guard.server.ts';
import { offeredTemplates } from '../../../templates.server.ts';
import type { Actions, PageServerLoad } from './$types';
import { readNewMeeting, type NewMeetingErrors } from './new-meeting.ts';

const HOUR_MS = 3_600_000;

export const load: PageServerLoad = (event) => {
  leading(event);
  const templates = offeredTemplates();
  const asked = event.url.searchParams.get('template');
  const nextHourMs = Math.ceil(Date.now() / HOUR_MS) * HOUR_MS;
  return {
    templates,
    chosen: templates.find(({ slug }) => slug === asked)?.slug ?? templates[0]?.slug ?? '',
    suggestedStart: wallTimeOf(nextHourMs),
  };
};

export const actions: Actions = {
  default: async (event) => {
    const account = leading(event);
    const { values, minutes, startsAtMs, errors } = readNewMeeting(await event.request.formData());
    const template = findTemplate(values.template);
    if (!template) return fail(400, { values, errors: { ...errors, template: true } satisfies NewMeetingErrors });
    if (startsAtMs === null || Object.keys(errors).length > 0) return fail(400, { values, errors });

    const organisation = { id: account.organisationId, name: account.organisationName };
    const { title, place, forum } = values;
    const created = await planMeeting(event.locals.app.rooms, organisation, {
      ...{ template, title, startsAtMs, minutes, place, forum, school: '', participants: [] },
      language: getLocale(),
    });
    if (!created) return fail(400, { values, errors: { length: true } satisfies NewMeetingErrors as NewMeetingErrors });
    redirect(303, `/meetings/${created.meetingId}/prepare`);
  },
};
