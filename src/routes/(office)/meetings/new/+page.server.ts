// A new meeting from a template: the form, and making it.

import { error, fail, redirect } from '@sveltejs/kit';
import { wallTimeOf } from '$lib/components/common/zoned-time.ts';
import { durationsForLength } from '$lib/core/library/durations.ts';
import { findTemplate } from '$lib/core/library/library.ts';
import { MINUTE_MS } from '$lib/core/time.ts';
import { getLocale } from '$lib/paraglide/runtime.js';
import { planMeeting } from '$server/meetings/plan-meeting.ts';
import { allowed } from '../../../guard.server.ts';
import { offeredTemplates, ownAsOffered } from '../../../templates.server.ts';
import type { Actions, PageServerLoad } from './$types';
import { readNewMeeting } from './new-meeting.ts';

const HOUR_MS = 60 * MINUTE_MS;

const namesInUse = (records: readonly { name: string; retiredAtMs: number | null }[]) =>
  records.filter(({ retiredAtMs }) => retiredAtMs === null).map(({ name }) => name);

export const load: PageServerLoad = async (event) => {
  const { organisationId } = allowed(event, 'meetings.lead');
  const { app } = event.locals;
  const [own, fora, schools] = await Promise.all([
    app.ownTemplates.list(organisationId),
    app.fora.list(organisationId),
    app.schools.list(organisationId),
  ]);
  const builtIn = offeredTemplates();
  const templates = [...ownAsOffered(own), ...builtIn];
  const asked = event.url.searchParams.get('template');
  const nextHourMs = Math.ceil(Date.now() / HOUR_MS) * HOUR_MS;
  return {
    templates,
    ...{ fora: namesInUse(fora), schools: namesInUse(schools) },
    chosen: templates.find(({ slug }) => slug === asked)?.slug ?? builtIn[0]?.slug ?? '',
    suggestedStart: wallTimeOf(nextHourMs),
  };
};

export const actions: Actions = {
  default: async (event) => {
    const account = allowed(event, 'meetings.lead');
    const form = await event.request.formData();
    const { values, minutes, startsAtMs, errors } = readNewMeeting(form);
    const own = await event.locals.app.ownTemplates.find(account.organisationId, values.template);
    const template = findTemplate(values.template) ?? (own?.retiredAtMs === null ? own : undefined);
    if (!template) error(400);
    const times = template.items.map((item) => ({
      ...{ plannedMs: item.minutes * MINUTE_MS, kind: item.kind, sub: item.sub },
      fixed: 'fixed' in item && item.fixed,
    }));
    if (!errors.length && !durationsForLength(times, minutes * MINUTE_MS)) errors.length = 'tooShort';
    if (startsAtMs === null || Object.keys(errors).length > 0) return fail(400, { values, errors });

    const organisation = { id: account.organisationId, name: account.organisationName };
    const { title, place, forum, school } = values;
    const created = await planMeeting(event.locals.app.rooms, organisation, {
      ...{ template, title, startsAtMs, minutes, place, forum, school, participants: [] },
      language: getLocale(),
      phase: form.has('draft') ? 'draft' : 'planned',
    });
    if (!created) throw new Error('a length that the form allows was refused');
    redirect(303, `/meetings/${created.meetingId}/prepare`);
  },
};
