// The year as pages and files show it: what an account may see of the organisation's year (rule YW1).

import { mayWrite } from './account-rights.ts';
import { viewerOf } from './agreements-page.server.ts';
import { RINGS } from './core/year/dated.ts';
import { segmentsOf, yearQuery, type YearQuery } from './core/year/query.ts';
import { spanOf, type Span } from './core/year/year.ts';
import type { App } from '$server/app.ts';
import type { Account } from '$server/auth/account.ts';
import { readYear, type AskedYear, type ReadYear } from '$server/year/year-reader.ts';

/** So much of each ring a table names; a year in which more stands is gone through month by month. */
export const MOST_NAMED = 150;

/** What stands in the question's year or month, and in its rings. */
export function yearFor(app: App, account: Account, query: YearQuery, nowMs: number): Promise<ReadYear> {
  return readYear(app, {
    ...asked(account, spanOf(segmentsOf(query)), nowMs),
    rings: query.rings,
    mostNamed: MOST_NAMED,
  });
}

/** What stands on the days that are chosen. */
export function chosenFor(
  app: App,
  account: Account,
  { rings, chosen }: Pick<YearQuery, 'rings'> & { chosen: NonNullable<YearQuery['chosen']> },
  nowMs: number,
): Promise<ReadYear> {
  const ofRings = chosen.ring === null ? rings : [chosen.ring];
  return readYear(app, { ...asked(account, chosen, nowMs), rings: ofRings, mostNamed: MOST_NAMED });
}

/** The school year that it is now, in small: what `YearWheel` takes as a picture. */
export async function smallYearFor(app: App, account: Account, today: string, nowMs: number) {
  const query = yearQuery(new URLSearchParams(), today);
  const { counts } = await readYear(app, {
    ...{ ...asked(account, spanOf(segmentsOf(query)), nowMs), rings: RINGS, mostNamed: 0 },
  });
  return { query, counts, today };
}

function asked(
  account: Account,
  span: Span,
  nowMs: number,
): Pick<AskedYear, 'organisationId' | 'viewer' | 'span' | 'nowMs'> {
  const viewer = { seesDrafts: mayWrite(account.role), agreements: viewerOf(account) };
  return { organisationId: account.organisationId, viewer, span, nowMs };
}
