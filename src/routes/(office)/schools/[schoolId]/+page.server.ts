// One school: its talks and meetings, and what is done with it. One form field, `do`, says what.

import { error, fail, redirect } from '@sveltejs/kit';
import { instantOf } from '$lib/components/common/zoned-time.ts';
import { circleAction, circlePage } from '$lib/circle-page.server.ts';
import { choicesFor } from '$lib/fora-page.server.ts';
import { findTemplate } from '$lib/core/library/library.ts';
import { m } from '$lib/paraglide/messages.js';
import { getLocale } from '$lib/paraglide/runtime.js';
import { readSchool, readThemes, type SchoolErrors, type SchoolValues } from '$lib/school-form.server.ts';
import { planTalk } from '$server/fora/plan-talk.ts';
import { field } from '../../../form-field.ts';
import { allowed, signedIn } from '../../../guard.server.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

async function findSchool({ locals, params }: Pick<RequestEvent, 'locals' | 'params'>, organisationId: string) {
  const school = await locals.app.schools.find(organisationId, params.schoolId);
  if (!school) error(404);
  return school;
}

/** Own agendas and those for development talks come first: they are what one is here for. */
const isTalk = (slug: string) => (findTemplate(slug)?.meetingKind ?? 'developmentTalk') === 'developmentTalk';

export const load: PageServerLoad = async (event) => {
  const account = signedIn(event);
  const { app } = event.locals;
  const school = await findSchool(event, account.organisationId);
  const page = await circlePage(app, account, 'school', school);
  const { name } = school;
  // Addresses are for those who plan.
  const content = page.mayLead ? school.content : { ...school.content, leaderMail: '' };
  const { templates } = await choicesFor(app, account.organisationId);
  return {
    ...{ ...page, content },
    agendas: templates.toSorted((a, b) => Number(isTalk(b.value)) - Number(isTalk(a.value))),
    values: { name, leaderMail: '', ...content },
  };
};

const NOTHING: { values: SchoolValues | null; errors: SchoolErrors; planError: string; calendar: string } = {
  ...{ values: null, errors: {}, planError: '', calendar: '' },
};

export const actions: Actions = {
  default: async (event) => {
    const account = allowed(event, 'schools.edit');
    const { organisationId } = account;
    const { app } = event.locals;
    const school = await findSchool(event, organisationId);
    const form = await event.request.formData();
    switch (field(form, 'do')) {
      case 'plan': {
        const startsAtMs = instantOf(field(form, 'date'), field(form, 'time'));
        if (startsAtMs === null || startsAtMs < 0)
          return fail(400, { ...NOTHING, planError: m.fora_next_plan_error() });
        const organisation = { id: organisationId, name: account.organisationName };
        const title = m.schools_talk_title({ school: school.name });
        const talk = {
          ...{ startsAtMs, title, template: field(form, 'template'), language: getLocale() },
          ...{ followUpTitle: m.followUp_item(), themes: readThemes(form) },
        };
        const meetingId = await planTalk(app, organisation, school, talk);
        if (!meetingId) return fail(409, { ...NOTHING, planError: m.fora_next_gone() });
        return redirect(303, `/meetings/${meetingId}/prepare`);
      }
      case 'edit': {
        const { values, errors, school: read } = readSchool(form);
        if (!read) return fail(400, { ...NOTHING, values, errors });
        const answer = await app.schools.edit(organisationId, school.id, read.name, read.content);
        if (answer === 'taken') return fail(409, { ...NOTHING, values, errors: { name: m.schools_name_taken() } });
        return redirect(303, `/schools/${school.id}`);
      }
      default: {
        const done = await circleAction(event, organisationId, 'school', school, field(form, 'do'));
        return done ? { ...NOTHING, ...done } : error(400);
      }
    }
  },
};
