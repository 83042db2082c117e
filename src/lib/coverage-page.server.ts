// What the page of coverage and its files share: the rows as they were chosen, for whoever looks.

import { mayWrite } from './account-rights.ts';
import { today } from './agreements-page.server.ts';
import type { CoverageQuery } from './components/office/coverage/coverage-query.ts';
import { isLacking, type CoverageRow } from './core/fora/coverage/coverage.ts';
import { schoolYearOf } from './core/fora/season.ts';
import type { App } from '$server/app.ts';
import type { Account } from '$server/auth/account.ts';
import { readCoverage } from '$server/fora/coverage.ts';

/** The first school year with talks (STUK guidance, foreword). */
const FIRST_YEAR = 2022;
/** So many school years are shown before this one, and after it. */
const [YEARS_BEFORE, YEARS_AFTER] = [2, 1];

const span = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** The rows that are asked for, of how many schools, in which school years, and which years there are to choose from. */
export async function coverageFor(
  app: App,
  { organisationId, role }: Pick<Account, 'organisationId' | 'role'>,
  { type, year, show }: CoverageQuery,
): Promise<{ rows: CoverageRow[]; schools: number; years: number[]; offered: number[]; thisYear: number }> {
  const thisYear = schoolYearOf(today());
  const offered = span(FIRST_YEAR, thisYear + YEARS_AFTER).toReversed();
  const recent = span(Math.max(FIRST_YEAR, thisYear - YEARS_BEFORE), thisYear + YEARS_AFTER);
  const years = year !== undefined && offered.includes(year) ? [year] : recent;
  const asked = { years, today: today(), isStaff: mayWrite(role) };
  const all = await readCoverage(app, organisationId, asked);
  const rows = all
    .filter(({ school }) => type === undefined || school.type === type)
    .filter((row) => show === 'all' || isLacking(row));
  return { rows, schools: all.length, years, offered, thisYear };
}
