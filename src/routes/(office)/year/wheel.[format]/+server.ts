// The wheel as a file, as it was chosen on the page: a PDF on A3 with its table, or the drawing alone. Both are made to hang on a
// wall, so neither tells what is closed.

import { error } from '@sveltejs/kit';
import { today } from '$lib/agreements-page.server.ts';
import { yearQuery } from '$lib/core/year/query.ts';
import { wheelDrawing, wheelSheet } from '$lib/year-files.server.ts';
import { yearFor } from '$lib/year-page.server.ts';
import { contentDisposition, fileName } from '$server/exports/file-name.ts';
import { signedIn } from '../../../guard.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
  const account = signedIn(event);
  const { format } = event.params;
  if (format !== 'pdf' && format !== 'svg') error(404);
  const { app } = event.locals;
  const query = yearQuery(event.url.searchParams, today());
  const year = await yearFor(app, account, query, Date.now());
  if (format === 'svg') {
    const { title, svg } = wheelDrawing(query, year.counts, today());
    return file(Buffer.from(svg), 'image/svg+xml; charset=utf-8', fileName(title, 'svg'));
  }
  const made = await app.exports.renderWheel(wheelSheet(query, year, account.organisationName, today()));
  return file(made.body, made.contentType, made.fileName);
};

function file(body: Uint8Array, contentType: string, name: string): Response {
  return new Response(new Uint8Array(body), {
    headers: {
      ...{ 'Content-Type': contentType, 'Content-Disposition': contentDisposition(name), 'Cache-Control': 'no-store' },
    },
  });
}
