// The coverage as a file, as it was chosen: one row a school and school year. Whoever may see the page may have the file.

import { error } from '@sveltejs/kit';
import { coverageQuery } from '$lib/components/office/coverage/coverage-query.ts';
import { coverageWord } from '$lib/components/office/coverage/coverage-words.ts';
import { schoolTypeWord } from '$lib/components/office/schools/school-words.ts';
import { openOf, type CoverageRow } from '$lib/core/fora/coverage/coverage.ts';
import { schoolYearName } from '$lib/core/fora/season.ts';
import type { Sheet } from '$lib/core/minutes/agreement-sheet.ts';
import { coverageFor } from '$lib/coverage-page.server.ts';
import { today } from '$lib/agreements-page.server.ts';
import { m } from '$lib/paraglide/messages.js';
import { sheetResponse } from '$lib/sheet.server.ts';
import { signedIn } from '../../../guard.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
  const account = signedIn(event);
  const { format } = event.params;
  if (format !== 'xlsx' && format !== 'csv') error(404);
  const { rows } = await coverageFor(event.locals.app, account, coverageQuery(event.url));
  return sheetResponse(event.locals.app, account, sheetOf(rows), format);
};

function sheetOf(rows: readonly CoverageRow[]): Sheet {
  const title = m.coverage_title();
  return {
    ...{ title, fileStem: `${title} ${today()}` },
    columns: [
      { head: m.coverage_school(), width: 36 },
      { head: m.coverage_column_type(), width: 28 },
      { head: m.coverage_column_year(), width: 12 },
      { head: m.coverage_column_standing(), width: 28 },
      { head: m.coverage_column_day(), width: 14 },
      { head: m.coverage_column_note(), width: 16 },
      { head: m.coverage_column_open(), width: 14 },
      { head: m.coverage_column_lack(), width: 14 },
      { head: m.coverage_column_by(), width: 14 },
    ],
    rows: rows.flatMap(({ school, cells }) =>
      cells.map((cell) => {
        const { year, talks, lack, standing } = cell;
        const latest = talks.at(-1);
        return [
          { text: school.name },
          { text: schoolTypeWord(school.type) },
          { text: schoolYearName(year) },
          { text: coverageWord(cell) },
          latest ? { day: latest.day } : { text: '' },
          { text: standing === 'published' ? m.coverage_note_yes() : '' },
          { text: talks.length === 0 ? '' : String(openOf(cell)) },
          { text: lack ? m[`coverage_what_${lack.what}`]() : '' },
          lack ? { day: lack.by } : { text: '' },
        ];
      }),
    ),
  };
}
