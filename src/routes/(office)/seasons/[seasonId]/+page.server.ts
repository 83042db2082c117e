// One season: the steps with who is responsible, and the talks, planned in one go. One form field, `do`, says what.

import { error, fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { mayLead, mayWrite } from '$lib/account-rights.ts';
import { instantOf } from '$lib/components/common/zoned-time.ts';
import { PROCESS_SOURCE } from '$lib/core/fora/process-plan.ts';
import { VOLUNTARY_TYPES } from '$lib/core/fora/school.ts';
import { seasonNameSchema, seasonSchema } from '$lib/core/fora/season.ts';
import { choicesFor, listed } from '$lib/fora-page.server.ts';
import { m } from '$lib/paraglide/messages.js';
import { getLocale } from '$lib/paraglide/runtime.js';
import { readThemes } from '$lib/school-form.server.ts';
import { taskKey } from '$server/agreements/letters-to-owners.ts';
import { planSeason, workingDays, type PlannedTalk } from '$server/fora/seasons.ts';
import { field } from '../../../form-field.ts';
import { allowed, signedIn } from '../../../guard.server.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

async function findSeason({ locals, params }: Pick<RequestEvent, 'locals' | 'params'>, organisationId: string) {
  const season = await locals.app.seasons.find(organisationId, params.seasonId);
  if (!season) error(404);
  return season;
}

/** The first working days of the April in which the season's talks are held. */
const firstDay = (year: number) => `${year + 1}-04-01`;

export const load: PageServerLoad = async (event) => {
  const account = signedIn(event);
  const { organisationId, role } = account;
  const { app } = event.locals;
  const { name, formerNames, content, retiredAtMs } = await findSeason(event, organisationId);
  const unreached = new Set((await app.addresses.unreached(organisationId)).map(({ key }) => key));
  const [all, meetings] = await Promise.all([app.schools.list(organisationId), app.directory.list(organisationId)]);
  const asked = v.safeParse(v.pipe(v.string(), v.isoDate()), event.url.searchParams.get('from'));
  const schools = all.filter(({ id, retiredAtMs }) => retiredAtMs === null || isPlanned(id));
  function isPlanned(schoolId: string) {
    return content.talks.some((one) => one.schoolId === schoolId);
  }
  const from = asked.success ? asked.output : firstDay(content.year);
  const days = workingDays(from, schools.length);
  return {
    ...{ id: event.params.seasonId, name, formerNames, isRetired: retiredAtMs !== null, from, source: PROCESS_SOURCE },
    ...{ mayLead: mayLead(role), maySumUp: mayWrite(role) && content.talks.length > 0 },
    tasks: content.tasks.map((task) => ({ ...task, isUnreached: unreached.has(taskKey(task)) })),
    agendas: (await choicesFor(app, organisationId)).templates,
    schools: schools.map((school, index) => {
      const talk = content.talks.find(({ schoolId }) => schoolId === school.id);
      const meeting = meetings.find(({ id }) => id === talk?.meetingId);
      const isSeen = meeting && (meeting.phase !== 'draft' || mayWrite(role));
      return {
        ...{ id: school.id, name: school.name, isVoluntary: VOLUNTARY_TYPES.includes(school.content.type) },
        ...{ day: days[index] ?? from, meeting: isSeen ? listed(meeting) : null, isPlanned: talk !== undefined },
      };
    }),
  };
};

/** What a form says when it says nothing. */
const NOTHING = { wrong: '', nameError: '', saved: false, planned: 0 };

export const actions: Actions = {
  default: async (event) => {
    const account = allowed(event, 'seasons.edit');
    const { organisationId } = account;
    const { app } = event.locals;
    const season = await findSeason(event, organisationId);
    const form = await event.request.formData();
    switch (field(form, 'do')) {
      case 'tasks': {
        const tasks = season.content.tasks.map((task) => ({
          ...{ ...task, responsible: field(form, `responsible-${task.id}`), isDone: form.has(`done-${task.id}`) },
          dueOn: field(form, `due-${task.id}`) || null,
        }));
        const content = v.safeParse(seasonSchema, { ...season.content, tasks });
        if (!content.success) return fail(400, { ...NOTHING, wrong: m.seasons_tasks_wrong() });
        await app.seasons.edit(organisationId, season.id, season.name, content.output);
        app.reminders.look();
        return { ...NOTHING, saved: true };
      }
      case 'rename': {
        const name = v.safeParse(seasonNameSchema, field(form, 'name'));
        if (!name.success) return fail(400, { ...NOTHING, nameError: m.seasons_rename_error() });
        const answer = await app.seasons.edit(organisationId, season.id, name.output, season.content);
        if (answer === 'taken') return fail(409, { ...NOTHING, nameError: m.seasons_rename_taken() });
        return redirect(303, `/seasons/${season.id}`);
      }
      case 'retire':
      case 'restore':
        await app.seasons.retire(organisationId, season.id, field(form, 'do') === 'retire');
        return redirect(303, '/seasons');
      case 'plan': {
        const organisation = { id: organisationId, name: account.organisationName };
        const talks = await talksOf(event, form, organisationId);
        if (!talks) return fail(400, { ...NOTHING, wrong: m.fora_next_plan_error() });
        const how = {
          ...{ template: field(form, 'template'), language: getLocale(), followUpTitle: m.followUp_item() },
          themes: readThemes(form),
        };
        return { ...NOTHING, planned: await planSeason(app, organisation, season, talks, how) };
      }
      default:
        error(400);
    }
  },
};

/** The schools that are chosen with their date and time; null where one of them is none. */
async function talksOf(
  { locals }: RequestEvent,
  form: FormData,
  organisationId: string,
): Promise<PlannedTalk[] | null> {
  const talks: PlannedTalk[] = [];
  for (const school of await locals.app.schools.list(organisationId)) {
    if (!form.has(`chosen-${school.id}`)) continue;
    const startsAtMs = instantOf(field(form, `date-${school.id}`), field(form, `time-${school.id}`));
    if (startsAtMs === null || startsAtMs < 0) return null;
    talks.push({ schoolId: school.id, startsAtMs, title: m.schools_talk_title({ school: school.name }) });
  }
  return talks;
}
