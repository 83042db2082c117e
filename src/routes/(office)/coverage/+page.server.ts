// Schools by school years: what is planned, held, public and open, and what is missing.

import { mayLead } from '$lib/account-rights.ts';
import { coverageQuery } from '$lib/components/office/coverage/coverage-query.ts';
import { pointsOn } from '$lib/core/fora/checklist/points.ts';
import { totalsOf } from '$lib/core/fora/coverage/coverage.ts';
import { DUTIES } from '$lib/core/fora/coverage/duties.ts';
import { inLanguage } from '$lib/core/library/content-text.ts';
import { coverageFor } from '$lib/coverage-page.server.ts';
import { today } from '$lib/agreements-page.server.ts';
import { getLocale } from '$lib/paraglide/runtime.js';
import { signedIn } from '../../guard.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const account = signedIn(event);
  const query = coverageQuery(event.url);
  const coverage = await coverageFor(event.locals.app, account, query);
  return {
    ...{ ...coverage, query, mayLead: mayLead(account.role), rules: rulesOf(today()) },
    totals: totalsOf(coverage.rows, coverage.years),
  };
};

/** What the law asks for today, with where it stands. */
function rulesOf(day: string) {
  return DUTIES.flatMap(({ point, when }) =>
    pointsOn(day)
      .filter(({ name }) => name === point)
      .map(({ paragraph, source }) => ({ when: inLanguage(when, getLocale()), paragraph, source })),
  );
}
