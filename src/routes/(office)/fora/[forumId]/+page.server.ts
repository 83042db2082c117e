// One forum: its meetings, the dates that its rhythm proposes, and what is done with it. One form field, `do`, says what.

import { error, fail, redirect } from '@sveltejs/kit';
import { instantOf, wallTimeOf } from '$lib/components/common/zoned-time.ts';
import { valuesOf, type ForumErrors, type ForumValues } from '$lib/components/office/fora/forum-values.ts';
import { TIME_ZONE } from '$lib/core/time.ts';
import { circleAction, circlePage } from '$lib/circle-page.server.ts';
import { choicesFor } from '$lib/fora-page.server.ts';
import { readForum } from '$lib/forum-form.server.ts';
import { m } from '$lib/paraglide/messages.js';
import { getLocale } from '$lib/paraglide/runtime.js';
import { nextDates } from '$server/fora/dates.ts';
import { planFromForum } from '$server/fora/plan-from-forum.ts';
import { field } from '../../../form-field.ts';
import { allowed, signedIn } from '../../../guard.server.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

/** As many dates as one sees at a glance: the next, and what comes after it. */
const SHOWN_DATES = 4;

async function findForum({ locals, params }: Pick<RequestEvent, 'locals' | 'params'>, organisationId: string) {
  const forum = await locals.app.fora.find(organisationId, params.forumId);
  if (!forum) error(404);
  return forum;
}

export const load: PageServerLoad = async (event) => {
  const account = signedIn(event);
  const { app } = event.locals;
  const forum = await findForum(event, account.organisationId);
  const page = await circlePage(app, account, 'forum', forum);
  const { name } = forum;
  // Addresses are for those who plan.
  const people = forum.content.people.map(({ mail: _mail, ...person }) => person);
  const content = page.mayLead ? forum.content : { ...forum.content, people };
  const [lastMs = null] = [...page.coming, ...page.past].map(({ startsAtMs }) => startsAtMs).toSorted((a, b) => b - a);
  const proposed = nextDates({
    ...{ rhythm: content.rhythm, startsAt: content.startsAt, lastMs },
    ...{ nowMs: page.nowMs, count: SHOWN_DATES },
  });
  return {
    ...page,
    ...{ content, values: valuesOf(name, content) },
    ...{ proposed, suggested: proposed[0] === undefined ? null : wallTimeOf(proposed[0], TIME_ZONE) },
    ...(await choicesFor(app, account.organisationId)),
  };
};

const NOTHING: { values: ForumValues | null; errors: ForumErrors; planError: string; calendar: string } = {
  ...{ values: null, errors: {}, planError: '', calendar: '' },
};

export const actions: Actions = {
  default: async (event) => {
    const account = allowed(event, 'fora.edit');
    const { organisationId } = account;
    const { app } = event.locals;
    const forum = await findForum(event, organisationId);
    const form = await event.request.formData();
    switch (field(form, 'do')) {
      case 'plan': {
        const startsAtMs = instantOf(field(form, 'date'), field(form, 'time'));
        if (startsAtMs === null || startsAtMs < 0)
          return fail(400, { ...NOTHING, planError: m.fora_next_plan_error() });
        const organisation = { id: organisationId, name: account.organisationName };
        const meetingId = await planFromForum(app, organisation, forum, {
          ...{ startsAtMs, language: getLocale(), followUpTitle: m.followUp_item() },
        });
        if (!meetingId) return fail(409, { ...NOTHING, planError: m.fora_next_gone() });
        return redirect(303, `/meetings/${meetingId}/prepare`);
      }
      case 'edit': {
        const { values, errors, forum: read } = await readForum(form, app, organisationId);
        if (!read) return fail(400, { ...NOTHING, values, errors });
        const answer = await app.fora.edit(organisationId, forum.id, read.name, read.content);
        if (answer === 'taken') return fail(409, { ...NOTHING, values, errors: { name: m.fora_name_taken() } });
        return redirect(303, `/fora/${forum.id}`);
      }
      default: {
        const done = await circleAction(event, organisationId, 'forum', forum, field(form, 'do'));
        return done ? { ...NOTHING, ...done } : error(400);
      }
    }
  },
};
