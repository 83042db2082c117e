// The audit log for the administrator: its lines by area, time and whom they are about; and whether it is whole. Looking at it
// leaves a line too.

import { auditQuery, choiceOf, LINES_A_PAGE, shownLine, whoSaw } from '$lib/audit-page.server.ts';
import { isBreak } from '$server/audit/chain.ts';
import { administering } from '../../../guard.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { organisationId, id } = administering(event);
  const { audit } = event.locals.app;
  await audit.record(whoSaw('audit.seen', organisationId, id));
  const query = auditQuery(event.url);
  const choice = choiceOf(query);
  const count = await audit.count(organisationId, choice);
  const entries = await audit.page(organisationId, choice, LINES_A_PAGE, query.page * LINES_A_PAGE);
  const names = await audit.namesIn(organisationId, entries);
  const [about] =
    query.about === '' ? [] : entries.filter(({ actor, subject }) => [actor.id, subject.id].includes(query.about));
  return {
    ...{ query, count, pages: Math.ceil(count / LINES_A_PAGE) },
    lines: entries.map((entry) => shownLine(entry, names)),
    aboutName: about ? (names.get(query.about) ?? query.about) : query.about,
  };
};

export const actions: Actions = {
  default: async (event) => {
    const { organisationId } = administering(event);
    const found = await event.locals.app.audit.check(organisationId);
    return isBreak(found) ? { problem: found.problem, seq: found.seq } : { problem: null, ...found };
  },
};
