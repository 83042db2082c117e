// The wheel of the year: what stands in the year or the month that the address asks for, and on the days that are chosen.

import { today } from '$lib/agreements-page.server.ts';
import { yearQuery } from '$lib/core/year/query.ts';
import { chosenFor, yearFor } from '$lib/year-page.server.ts';
import { signedIn } from '../../guard.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const account = signedIn(event);
  const { app } = event.locals;
  const nowMs = Date.now();
  const query = yearQuery(event.url.searchParams, today());
  const { chosen } = query;
  return {
    ...{ query, today: today(), year: await yearFor(app, account, query, nowMs) },
    chosen: chosen && (await chosenFor(app, account, { ...query, chosen }, nowMs)),
  };
};
