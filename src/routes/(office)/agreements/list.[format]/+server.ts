// The list of agreements as a file, as it was chosen: whoever may see the page may have the file.

import { error } from '@sveltejs/kit';
import { agreementsQuery } from '$lib/components/office/agreements/agreements-query.ts';
import { filterOf, today, viewerOf } from '$lib/agreements-page.server.ts';
import { ownerWord, statusWord } from '$lib/components/office/agreements/agreement-words.ts';
import type { Sheet } from '$lib/core/minutes/agreement-sheet.ts';
import { byAccount } from '$server/audit/acts.ts';
import { m } from '$lib/paraglide/messages.js';
import { sheetResponse } from '$lib/sheet.server.ts';
import type { AgreementEntry } from '$server/store/agreement-directory.ts';
import { signedIn } from '../../../guard.server.ts';
import type { RequestHandler } from './$types';

/** Excel holds more; nobody reads more. */
const MOST_ROWS = 100_000;

export const GET: RequestHandler = async (event) => {
  const account = signedIn(event);
  const { format } = event.params;
  if (format !== 'xlsx' && format !== 'csv') error(404);
  const { app } = event.locals;
  const query = agreementsQuery(event.url);
  const page = { limit: MOST_ROWS, offset: 0, sort: query.sort };
  const rows = await app.agreements.list(account.organisationId, filterOf(query), page, viewerOf(account));
  await app.audit.record({
    ...{ organisationId: account.organisationId, actor: byAccount(account), act: 'agreements.exported' },
    ...{ subject: { kind: 'agreements', id: '' }, detail: { format, count: rows.length } },
  });
  return sheetResponse(app, account, sheetOf(rows), format);
};

function sheetOf(rows: readonly AgreementEntry[]): Sheet {
  const title = m.agreements_title();
  return {
    ...{ title, fileStem: `${title} ${today()}` },
    columns: [
      { head: m.agreements_column_what(), width: 60 },
      { head: m.agreements_column_owner(), width: 28 },
      { head: m.agreements_column_due(), width: 14 },
      { head: m.agreements_place(), width: 24 },
      { head: m.agreements_column_status(), width: 14 },
      { head: m.agreements_school(), width: 28 },
      { head: m.agreements_filter_forum(), width: 28 },
      { head: m.agreements_sparring(), width: 24 },
      { head: m.agreements_column_meeting(), width: 40 },
    ],
    rows: rows.map((row) => [
      { text: row.what },
      { text: ownerWord(row.owner) ?? '' },
      row.followUpOn === null ? { text: '' } : { day: row.followUpOn },
      { text: row.followUpAt },
      { text: statusWord(row.status) },
      { text: row.school },
      { text: row.forum },
      { text: row.sparring },
      { text: row.meetingTitle },
    ]),
  };
}
