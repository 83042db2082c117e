// Keeping the organisation's letterhead: administrators alone, and nothing that could not stand on a public paper.

import { fail, type RequestEvent } from '@sveltejs/kit';
import { hexColour, isReadableOnPaper } from '$lib/core/minutes/colour.ts';
import { LETTERHEAD_LIMITS, letterheadLines } from '$lib/core/minutes/letterhead.ts';
import { isTellable } from '$lib/core/minutes/outward.ts';
import { readLogo } from '$server/papers/read-logo.ts';
import { field } from '../../form-field.ts';
import { allowed } from '../../guard.server.ts';

/** Saves what the form says; what is wrong with it goes back, and all stays as it was (rule LT3). */
export async function saveLetterhead(event: RequestEvent, form: FormData) {
  const { organisationId } = allowed(event, 'letterhead.edit');
  const [header = '', footer = ''] = ['header', 'footer'].map((name) => letterheadLines(field(form, name)).join('\n'));
  const isTooLong = header.length > LETTERHEAD_LIMITS.header || footer.length > LETTERHEAD_LIMITS.footer;
  if (isTooLong || !isTellable(header) || !isTellable(footer)) return fail(400, { letterhead: 'text' as const });
  const accent = hexColour(field(form, 'accent'));
  if (accent === null || !isReadableOnPaper(accent)) return fail(400, { letterhead: 'colour' as const });

  const { letterheads } = event.locals.app;
  const file = form.get('logo');
  let { logo } = await letterheads.of(organisationId);
  if (form.has('noLogo')) logo = null;
  if (file instanceof File && file.size > 0) {
    const read = await readLogo(Buffer.from(await file.arrayBuffer()));
    if (typeof read === 'string') return fail(400, { letterhead: read });
    logo = read;
  }
  await letterheads.save(organisationId, { header, footer, accent, logo });
  return { saved: true };
}
