// The overview: the first page of whoever is signed in.

import { mayDo } from '$lib/core/organisation/permissions.ts';
import { mayLead } from '$lib/account-rights.ts';
import { today } from '$lib/agreements-page.server.ts';
import { firstSteps, meetingsShown, overdueShown, tasksShown } from '$lib/overview.server.ts';
import { smallYearFor } from '$lib/year-page.server.ts';
import { signedIn } from '../guard.server.ts';
import { offeredStarts } from '../templates.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const account = signedIn(event);
  const { app } = event.locals;
  const nowMs = Date.now();
  const leads = mayLead(account.role);
  const [meetings, tasks, overdue, year, steps] = await Promise.all([
    meetingsShown(app, account, nowMs),
    tasksShown(app, account, nowMs),
    overdueShown(app, account),
    smallYearFor(app, account, today(), nowMs),
    leads ? firstSteps(app, account) : Promise.resolve(null),
  ]);
  const mayLoadDemo = mayDo(account.role, 'organisation.administer');
  return {
    nowMs,
    mayLoadDemo,
    today: today(),
    ...meetings,
    tasks,
    overdue,
    year,
    steps,
    mayLead: leads,
    ...offeredStarts(),
  };
};
