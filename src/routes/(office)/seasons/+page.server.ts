// The seasons of school development talks, and beginning one.

import { error, fail, redirect } from '@sveltejs/kit';
import { mayLead } from '$lib/account-rights.ts';
import { newSeason, schoolYearName, schoolYearOf } from '$lib/core/fora/season.ts';
import { isoDay } from '$lib/core/minutes/dates.ts';
import { TIME_ZONE } from '$lib/core/time.ts';
import { m } from '$lib/paraglide/messages.js';
import { getLocale } from '$lib/paraglide/runtime.js';
import { field } from '../../form-field.ts';
import { allowed, signedIn } from '../../guard.server.ts';
import type { Actions, PageServerLoad } from './$types';

/** The school year that is now, and the next ones, may be planned. */
const YEARS_AHEAD = 3;

const thisYear = () => schoolYearOf(isoDay(Date.now(), TIME_ZONE));
const offeredYears = () => Array.from({ length: YEARS_AHEAD }, (_, index) => thisYear() + index);

export const load: PageServerLoad = async (event) => {
  const { organisationId, role } = signedIn(event);
  const seasons = await event.locals.app.seasons.list(organisationId);
  return {
    mayLead: mayLead(role),
    years: offeredYears().map((year) => ({ value: String(year), label: schoolYearName(year) })),
    seasons: seasons.map(({ id, name, content, retiredAtMs }) => ({
      ...{ id, name, isRetired: retiredAtMs !== null, talks: content.talks.length, tasks: content.tasks.length },
      done: content.tasks.filter(({ isDone }) => isDone).length,
    })),
  };
};

export const actions: Actions = {
  default: async (event) => {
    const { organisationId } = allowed(event, 'seasons.edit');
    const { seasons } = event.locals.app;
    const form = await event.request.formData();
    const year = Number(field(form, 'year'));
    if (field(form, 'do') !== 'create' || !offeredYears().includes(year)) error(400);
    const name = m.seasons_name({ year: schoolYearName(year) });
    const id = await seasons.add(organisationId, name, newSeason(year, getLocale()));
    if (!id) return fail(409, { taken: true });
    redirect(303, `/seasons/${id}`);
  },
};
