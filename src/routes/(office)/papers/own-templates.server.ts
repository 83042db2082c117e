// What is done to the organisation's own minutes templates as a whole: begun from another, read from a file, taken out of use.

import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import type { FileProblem } from '$lib/core/library/file-problem.ts';
import { TEXT_LIMITS } from '$lib/core/meeting/model/basics.ts';
import { readTemplateFile } from '$lib/core/minutes/templates/template-file.ts';
import { isTellable } from '$lib/core/minutes/outward.ts';
import { field } from '../../form-field.ts';
import { allowed } from '../../guard.server.ts';

/** Far more than a template with all blocks and rows. */
const MAX_FILE_BYTES = 500_000;
const NO_PROBLEMS: FileProblem[] = [];

/** A template of their own, begun as a copy of another one. */
export async function copyTemplate({ locals, url }: RequestEvent, form: FormData) {
  const { organisationId } = allowed({ locals, url }, 'papers.edit');
  const content = await locals.app.minutesTemplates.contentOf(organisationId, field(form, 'from'));
  const name = field(form, 'name').trim();
  if (!content || name === '' || name.length > TEXT_LIMITS.name || !isTellable(name))
    return fail(400, { nameError: true });
  redirect(303, `/papers/${await locals.app.minutesTemplates.add(organisationId, { name, content })}`);
}

/** A template from a file; what is wrong with it goes back to be said, and nothing is kept (rule OM4). */
export async function importTemplate({ locals, url }: RequestEvent, form: FormData) {
  const { organisationId } = allowed({ locals, url }, 'papers.edit');
  const file = form.get('file');
  if (!(file instanceof File) || file.size === 0) return fail(400, { file: '', problems: NO_PROBLEMS });
  if (file.size > MAX_FILE_BYTES) return fail(400, { file: file.name, problems: NO_PROBLEMS });
  const read = readTemplateFile(await file.text());
  if (!read.ok) return fail(400, { file: file.name, problems: read.problems });
  const { name, ...content } = read.file;
  return { imported: await locals.app.minutesTemplates.add(organisationId, { name, content }) };
}

/** Takes a template out of use, or into use again; minutes that were shown by it still are. */
export async function retireTemplate({ locals, url }: RequestEvent, form: FormData) {
  const { organisationId } = allowed({ locals, url }, 'papers.edit');
  const isRetired = field(form, 'do') === 'retire';
  if (!(await locals.app.minutesTemplates.retire(organisationId, field(form, 'slug'), isRetired))) error(404);
  return { retired: isRetired };
}
