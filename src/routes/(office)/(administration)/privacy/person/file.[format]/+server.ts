// What is stored of a person, as a file to hand to them: a page to read, or data. Asked for by a form, so that nobody's name stands
// in an address.

import { error } from '@sveltejs/kit';
import { personPage, wantedIn } from '$lib/person-file.server.ts';
import { m } from '$lib/paraglide/messages.js';
import { byAccount } from '$server/audit/acts.ts';
import { fileName } from '$server/exports/file-name.ts';
import { fileResponse } from '$server/http/asked-minutes.ts';
import { administering } from '../../../../../guard.server.ts';
import type { RequestHandler } from './$types';

const TYPES = { html: 'text/html; charset=utf-8', json: 'application/json' } as const;

export const POST: RequestHandler = async (event) => {
  const { organisationId, organisationName, id } = administering(event);
  const { format } = event.params;
  if (format !== 'html' && format !== 'json') error(404);
  const { audit, privacy } = event.locals.app;
  const form = await event.request.formData();
  const wanted = wantedIn(form);
  if (!wanted) error(400);
  const meetingIds = form.getAll('meeting').map(String);
  const file = await privacy.exporting.of(organisationId, wanted, meetingIds);
  await audit.record({
    ...{ organisationId, actor: byAccount({ id }), act: 'person.exported', subject: { kind: 'person', id: '' } },
    detail: { format, meetings: file.meetings.length, accounts: file.accounts.length },
  });
  const text = format === 'json' ? JSON.stringify(file, null, 2) : personPage(file, organisationName);
  const name = fileName(m.privacy_person_title(), format);
  return fileResponse({ body: Buffer.from(text), contentType: TYPES[format], fileName: name });
};
