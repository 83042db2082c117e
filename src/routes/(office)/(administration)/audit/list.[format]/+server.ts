// The audit log as a file, as it was chosen, with the hashes that lock its lines.

import { error } from '@sveltejs/kit';
import { auditQuery, choiceOf, shownLine, whoSaw } from '$lib/audit-page.server.ts';
import { actWord, actorName, detailText, subjectWord } from '$lib/components/office/audit/audit-words.ts';
import type { AuditLine } from '$lib/components/office/audit/audit-line.ts';
import { TIME_ZONE } from '$lib/core/time.ts';
import { m } from '$lib/paraglide/messages.js';
import { sheetResponse } from '$lib/sheet.server.ts';
import { administering } from '../../../../guard.server.ts';
import type { RequestHandler } from './$types';

const MOST_ROWS = 100_000;
/** "2026-11-22 19:37:05", which every sheet can sort. */
const WHEN = new Intl.DateTimeFormat('sv-SE', { timeZone: TIME_ZONE, dateStyle: 'short', timeStyle: 'medium' });

export const GET: RequestHandler = async (event) => {
  const account = administering(event);
  const { format } = event.params;
  if (format !== 'xlsx' && format !== 'csv') error(404);
  const { app } = event.locals;
  const { organisationId } = account;
  await app.audit.record(whoSaw('audit.exported', organisationId, account.id));
  const entries = await app.audit.page(organisationId, choiceOf(auditQuery(event.url)), MOST_ROWS);
  const names = await app.audit.namesIn(organisationId, entries);
  const title = m.audit_title();
  const sheet = {
    ...{ title, fileStem: title },
    columns: [
      { head: m.audit_column_number(), width: 8 },
      { head: m.audit_column_when(), width: 22 },
      { head: m.audit_column_who(), width: 30 },
      { head: m.audit_column_what(), width: 40 },
      { head: m.audit_column_subject(), width: 40 },
      { head: m.audit_column_detail(), width: 40 },
      { head: m.audit_column_hash(), width: 66 },
    ],
    rows: entries.map((entry) => rowOf(shownLine(entry, names))),
  };
  return sheetResponse(app, account, sheet, format);
};

function rowOf({ seq, atMs, actor, act, subject, detail, hash }: AuditLine) {
  const about = [subjectWord(subject.kind), subject.name ?? subject.id].filter((word) => word !== '').join(': ');
  const texts = [String(seq), WHEN.format(atMs), actorName(actor), actWord(act), about, detailText(detail), hash];
  return texts.map((text) => ({ text }));
}
