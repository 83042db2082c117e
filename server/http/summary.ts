// REST: a summary of chosen meetings, as data and as files. Pages link here too, so people are let in by their cookies.

import { csv } from '../../src/lib/core/minutes/csv.ts';
import { SUMMARY_PARTS, type SummaryPart } from '../../src/lib/core/summary/parts.ts';
import { summarySheet } from '../../src/lib/core/summary/summary-sheet.ts';
import { tellTaken } from '../audit/told-access.ts';
import { AGREEMENT_TYPES } from '../exports/agreement-types.ts';
import { EXPORT_FORMATS } from '../exports/exports.ts';
import { fileName } from '../exports/file-name.ts';
import {
  isNoSummary,
  MAX_SUMMARY_MEETINGS,
  outgoingSummary,
  type NoSummary,
  type OutgoingSummary,
} from '../meetings/outgoing-summary.ts';
import { asTold, fileResponse, organisationOf, wishOf, type WordsOf } from './asked-minutes.ts';
import { json, unknownMeeting, type Call } from './call.ts';
import { problem } from './problem.ts';
import { SUMMARY_SCHEMA_PATH } from './schemas.ts';

const SHEET_FORMATS = ['xlsx', 'csv'] as const;

/** `GET /api/v1/summary.{format}?meeting=&meeting=&audience=&part=&archive=`: of the staff's organisation, or the token's. */
export async function giveSummary(call: Call, { format }: { format: string }, wordsOf: WordsOf): Promise<Response> {
  const organisationId = await organisationOf(call);
  if (organisationId instanceof Response) return organisationId;
  const wish = wishOf(call);
  if (wish instanceof Response) return wish;
  const { searchParams } = new URL(call.request.url);
  const meetingIds = searchParams.getAll('meeting');
  if (meetingIds.length === 0 || meetingIds.length > MAX_SUMMARY_MEETINGS)
    return problem('query.invalid', `Name 1 to ${MAX_SUMMARY_MEETINGS} meetings: ?meeting=…&meeting=….`);
  const parts = partsOf(searchParams);
  if (!parts) return problem('query.invalid', `A part is one of ${SUMMARY_PARTS.join(', ')}.`);
  const asked = { meetingIds, audience: wish.audience, nowMs: Date.now() };
  const outgoing = await outgoingSummary(call.app, organisationId, asked);
  if (isNoSummary(outgoing)) return refuse(outgoing);
  const answer = await given(call, outgoing, { format, parts, organisationId, wordsOf });
  if (answer.ok) {
    await tellTaken(call.app, call.request.headers, organisationId, {
      ...{ act: 'summary.exported', subject: { kind: 'summary', id: '' } },
      detail: { format, audience: wish.audience, meetings: meetingIds.length },
    });
  }
  return answer;
}

/** The parts that the query names, all of them where it names none; null where it names one that there is not. */
export function partsOf(query: URLSearchParams): readonly SummaryPart[] | null {
  const named = query.getAll('part').filter(Boolean);
  const known = SUMMARY_PARTS.filter((part) => named.includes(part));
  if (known.length !== new Set(named).size) return null;
  return named.length === 0 ? SUMMARY_PARTS : known;
}

interface Giving {
  format: string;
  parts: readonly SummaryPart[];
  organisationId: string;
  wordsOf: WordsOf;
}

async function given(call: Call, outgoing: OutgoingSummary, asked: Giving): Promise<Response> {
  const { format, parts, organisationId, wordsOf } = asked;
  const { exports, letterheads } = call.app;
  const { summary } = outgoing;
  if (format === 'json') {
    const answer = json(summary);
    answer.headers.set('Link', `<${SUMMARY_SCHEMA_PATH}>; rel="describedby"`);
    return answer;
  }
  const document = outgoing.document(wordsOf, { parts, letterhead: await letterheads.of(organisationId) });
  const exportFormat = EXPORT_FORMATS.find((each) => each === format);
  if (exportFormat) {
    const archive = new URL(call.request.url).searchParams.has('archive');
    const file = await exports.render(document, exportFormat, { archive });
    return fileResponse({ ...file, body: Buffer.from(file.body) });
  }
  const sheetFormat = SHEET_FORMATS.find((each) => each === format);
  if (!sheetFormat)
    return problem('format.unknown', `It is given as json, ${[...EXPORT_FORMATS, ...SHEET_FORMATS].join(', ')}.`);
  const words = wordsOf(summary.language);
  const stem = `${document.meta.fileStem} – ${words.summary.agreements.toLowerCase()}`;
  const sheet = summarySheet(summary, words, stem);
  const body =
    sheetFormat === 'csv'
      ? csv(sheet, summary.language)
      : Buffer.from((await exports.renderSheet(sheet, document.meta)).body);
  return fileResponse({
    body,
    contentType: AGREEMENT_TYPES[sheetFormat],
    fileName: fileName(stem, sheetFormat),
  });
}

function refuse(reason: NoSummary): Response {
  if (reason === 'unknownMeeting') return unknownMeeting();
  if (reason === 'nothing') return problem('minutes.confidential', 'All of these meetings are confidential.');
  const findings = reason.held.flatMap(({ meeting, findings: found }) =>
    found.map((finding) => ({ meetingId: meeting.id, ...asTold(finding) })),
  );
  return problem(
    'minutes.held',
    'Each sentence in "findings" has to be settled on its meeting\'s page of the minutes.',
    {
      members: { findings },
    },
  );
}
