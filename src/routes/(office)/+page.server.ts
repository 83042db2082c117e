// The organisation's meetings: those that run, those to come, those that were.

import { mayLead, mayWrite } from '$lib/account-rights.ts';
import { isRunning } from '$lib/core/meeting/model.ts';
import type { MeetingPhase } from '$lib/core/meeting/vocabulary.ts';
import { isoDay } from '$lib/core/minutes/dates.ts';
import { TIME_ZONE } from '$lib/core/time.ts';
import { signedIn } from '../guard.server.ts';
import { offeredStarts } from '../templates.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const account = signedIn(event);
  // A draft is the staff's alone (rule MT7).
  const isShown = ({ phase }: { phase: MeetingPhase }) => phase !== 'draft' || mayWrite(account.role);
  const latestFirst = (await event.locals.app.directory.list(account.organisationId))
    .filter(isShown)
    .map(({ id, title, phase, startsAtMs, plannedMs, place, isPublic }) => ({
      ...{ id, title, phase, startsAtMs, plannedMs, place, isPublic },
    }));
  return {
    nowMs: Date.now(),
    running: latestFirst.filter(isRunning),
    coming: latestFirst.filter(({ phase }) => phase === 'draft' || phase === 'planned').toReversed(),
    past: latestFirst.filter(({ phase }) => phase === 'closed'),
    mayLead: mayLead(account.role),
    held: mayWrite(account.role) ? heldDays(latestFirst) : null,
    ...offeredStarts(),
  };
};

/** The first and the last day on which a meeting was held; null before there is one. */
function heldDays(latestFirst: readonly { phase: MeetingPhase; startsAtMs: number }[]) {
  const held = latestFirst.filter(({ phase }) => phase === 'closed');
  const [last, first] = [held[0], held.at(-1)];
  if (!first || !last) return null;
  return { first: isoDay(first.startsAtMs, TIME_ZONE), last: isoDay(last.startsAtMs, TIME_ZONE) };
}
