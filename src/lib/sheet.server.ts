// A list of the office as a file for Excel, or as CSV.

import type { App } from '$server/app.ts';
import type { Account } from '$server/auth/account.ts';
import { AGREEMENT_TYPES } from '$server/exports/agreement-types.ts';
import { fileName } from '$server/exports/file-name.ts';
import { fileResponse } from '$server/http/asked-minutes.ts';
import type { Sheet } from './core/minutes/agreement-sheet.ts';
import { csv } from './core/minutes/csv.ts';
import { getLocale } from './paraglide/runtime.js';

/** The file as it is downloaded, in the language of the page. */
export async function sheetResponse(
  app: Pick<App, 'exports' | 'letterheads'>,
  { organisationId, organisationName }: Pick<Account, 'organisationId' | 'organisationName'>,
  sheet: Sheet,
  format: 'xlsx' | 'csv',
): Promise<Response> {
  const name = fileName(sheet.fileStem, format);
  const contentType = AGREEMENT_TYPES[format];
  if (format === 'csv') {
    return fileResponse({ body: Buffer.from(csv(sheet, getLocale())), contentType, fileName: name });
  }
  const file = await app.exports.renderSheet(sheet, {
    ...{ language: getLocale(), title: sheet.title, kind: sheet.title, organisation: organisationName },
    ...{ mark: '', header: '', footer: '', fileStem: sheet.fileStem, pageWords: { page: '', of: '' } },
    letterhead: await app.letterheads.of(organisationId),
  });
  return fileResponse({ body: Buffer.from(file.body), contentType, fileName: name });
}
