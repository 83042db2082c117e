// All meetings of the organisation, a page at a time: those to come, or those that were.

import { mayLead, mayWrite } from '$lib/account-rights.ts';
import type { MeetingPhase } from '$lib/core/meeting/vocabulary.ts';
import { isoDay } from '$lib/core/minutes/dates.ts';
import { TIME_ZONE } from '$lib/core/time.ts';
import { listed } from '$lib/fora-page.server.ts';
import type { MeetingDirectory } from '$server/store/meeting-directory.ts';
import { signedIn } from '../../guard.server.ts';
import type { PageServerLoad } from './$types';

const PAGE_SIZE = 50;
const PAST: readonly MeetingPhase[] = ['closed'];

export const load: PageServerLoad = async (event) => {
  const { organisationId, role } = signedIn(event);
  const { directory } = event.locals.app;
  const { searchParams } = event.url;
  // A draft is the staff's alone (rule MT7).
  const ahead = (['running', 'closing', 'planned', 'draft'] as const).filter(
    (one) => one !== 'draft' || mayWrite(role),
  );
  const isPast = searchParams.get('show') === 'past';
  const asked = Number(searchParams.get('page'));
  const page = Number.isInteger(asked) && asked > 0 ? asked : 1;
  const choice = { phases: isPast ? PAST : ahead, isEarliestFirst: !isPast };
  const [meetings, coming, past] = await Promise.all([
    directory.page(organisationId, { ...choice, limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE }),
    directory.count(organisationId, { phases: ahead }),
    directory.count(organisationId, { phases: PAST }),
  ]);
  return {
    ...{ nowMs: Date.now(), isPast, page, coming, past, mayLead: mayLead(role) },
    pages: Math.max(1, Math.ceil((isPast ? past : coming) / PAGE_SIZE)),
    meetings: meetings.map(listed),
    held: mayWrite(role) ? await heldDays(directory, organisationId) : null,
  };
};

/** The first and the last day on which a meeting was held; null before there is one. */
async function heldDays(directory: MeetingDirectory, organisationId: string) {
  const [[first], [last]] = await Promise.all([
    directory.page(organisationId, { phases: PAST, isEarliestFirst: true, limit: 1 }),
    directory.page(organisationId, { phases: PAST, limit: 1 }),
  ]);
  if (!first || !last) return null;
  return { first: isoDay(first.startsAtMs, TIME_ZONE), last: isoDay(last.startsAtMs, TIME_ZONE) };
}
