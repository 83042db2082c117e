// The organisation's meetings: those that run, those to come, those that were.

import { mayLead } from '$lib/account-rights.ts';
import { isRunning } from '$lib/core/meeting/model.ts';
import { signedIn } from '../guard.server.ts';
import { offeredStarts } from '../templates.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const account = signedIn(event);
  const latestFirst = (await event.locals.app.directory.list(account.organisationId)).map(
    ({ id, title, phase, startsAtMs, plannedMs, place }) => ({ id, title, phase, startsAtMs, plannedMs, place }),
  );
  return {
    nowMs: Date.now(),
    running: latestFirst.filter(isRunning),
    coming: latestFirst.filter(({ phase }) => phase === 'draft' || phase === 'planned').toReversed(),
    past: latestFirst.filter(({ phase }) => phase === 'closed'),
    mayLead: mayLead(account.role),
    ...offeredStarts(),
  };
};
