// REST: the agreements of one meeting as a sheet or a calendar, out of its minutes and so through the same gate.

import { agreementSheet } from '../../src/lib/core/minutes/agreement-sheet.ts';
import { csv } from '../../src/lib/core/minutes/csv.ts';
import { tellAccess } from '../audit/told-access.ts';
import { AGREEMENT_TYPES, type AgreementFormat } from '../exports/agreement-types.ts';
import { agreementsCalendar } from '../exports/agreements-calendar.ts';
import { fileName } from '../exports/file-name.ts';
import { askedMinutes, fileResponse, type Asked, type WordsOf } from './asked-minutes.ts';
import type { Call } from './call.ts';
import { problem } from './problem.ts';

/** `GET /api/v1/meetings/{id}/agreements.{format}?audience=&item=`. */
export async function giveAgreements(
  call: Call,
  { meetingId, format }: { meetingId: string; format: string },
  wordsOf: WordsOf,
): Promise<Response> {
  const asked = await askedMinutes(call, meetingId);
  if (asked instanceof Response) return asked;
  if (!isAgreementFormat(format)) {
    return problem('format.unknown', `Agreements are given as ${Object.keys(AGREEMENT_TYPES).join(', ')}.`);
  }
  const { body, name } = await agreementsFile(call, asked, format, wordsOf);
  const detail = { format, audience: asked.audience };
  await tellAccess(call.app, call.request.headers, { act: 'agreements.exported', meetingId, detail });
  return fileResponse({ body: Buffer.from(body), contentType: AGREEMENT_TYPES[format], fileName: name });
}

/** The file and its name. */
export async function agreementsFile(
  { app }: Call,
  { outgoing, template }: Pick<Asked, 'outgoing' | 'template'>,
  format: AgreementFormat,
  wordsOf: WordsOf,
): Promise<{ body: Uint8Array; name: string }> {
  const { minutes } = outgoing;
  const words = wordsOf(minutes.language);
  const { meta } = outgoing.document(wordsOf, { template });
  const stem = `${meta.fileStem} – ${words.agreements.toLowerCase()}`;
  const sheet = agreementSheet(minutes, words, stem);
  const name = fileName(stem, format);
  if (format === 'xlsx') return { body: (await app.exports.renderSheet(sheet, meta)).body, name };
  const text = format === 'csv' ? csv(sheet, minutes.language) : agreementsCalendar(minutes, words, Date.now());
  return { body: Buffer.from(text), name };
}

function isAgreementFormat(format: string): format is AgreementFormat {
  return Object.hasOwn(AGREEMENT_TYPES, format);
}
