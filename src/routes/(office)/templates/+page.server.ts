// The organisation's own agendas: the list, and what is done to it. One form field, `do`, says what.

import { error, fail } from '@sveltejs/kit';
import { templateItems, templateMinutes, type AgendaFile } from '$lib/core/library/agenda-file.ts';
import type { FileProblem } from '$lib/core/library/file-problem.ts';
import { readAgendaFile } from '$lib/core/library/read-agenda-file.ts';
import { TEXT_LIMITS } from '$lib/core/meeting/model/basics.ts';
import { getLocale } from '$lib/paraglide/runtime.js';
import { field } from '../../form-field.ts';
import { allowed } from '../../guard.server.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

/** Far more than an agenda with a hundred items and all their cards. */
const MAX_FILE_BYTES = 2_000_000;
const NO_PROBLEMS: FileProblem[] = [];

export const load: PageServerLoad = async (event) => {
  const { organisationId } = allowed(event, 'templates.edit');
  const own = await event.locals.app.ownTemplates.list(organisationId);
  return {
    templates: own.map(({ slug, name, description, items, retiredAtMs }) => ({
      ...{ slug, name, description },
      isRetired: retiredAtMs !== null,
      count: items.filter(({ kind, sub }) => kind !== 'break' && !sub).length,
      minutes: templateMinutes(items),
    })),
  };
};

export const actions: Actions = {
  default: async (event) => {
    const { organisationId } = allowed(event, 'templates.edit');
    const form = await event.request.formData();
    const { ownTemplates } = event.locals.app;
    const slug = field(form, 'slug');
    switch (field(form, 'do')) {
      case 'save':
        return save(event, organisationId, form);
      case 'import':
        return readFile(event, organisationId, form);
      case 'rename': {
        const named = nameOf(form);
        if (!named) return fail(400, { nameError: slug });
        if (!(await ownTemplates.rename(organisationId, slug, named))) error(404);
        return { renamed: slug };
      }
      case 'retire':
      case 'restore': {
        const isRetired = field(form, 'do') === 'retire';
        if (!(await ownTemplates.retire(organisationId, slug, isRetired))) error(404);
        return isRetired ? { retired: slug } : { restored: slug };
      }
      case 'remove':
        if (!(await ownTemplates.remove(organisationId, slug))) error(404);
        return { removed: slug };
      default:
        error(400);
    }
  },
};

function nameOf(form: FormData): { name: string; description: string } | null {
  const name = field(form, 'name').trim();
  const description = field(form, 'description').trim();
  const fits = name !== '' && name.length <= TEXT_LIMITS.title && description.length <= TEXT_LIMITS.line;
  return fits ? { name, description } : null;
}

/** The agenda of a meeting of this organisation, kept as a template. */
async function save({ locals }: RequestEvent, organisationId: string, form: FormData) {
  const meetingId = field(form, 'meetingId');
  const meeting = await locals.app.directory.find(meetingId);
  if (meeting?.organisationId !== organisationId) error(404);
  const named = nameOf(form);
  const room = await locals.app.rooms.open(meetingId);
  const items = templateItems(room?.state.agenda ?? []);
  if (!named || items.length === 0) return fail(400, { nameError: '' });
  const language = room?.state.language ?? getLocale();
  return { saved: await locals.app.ownTemplates.add(organisationId, { ...named, language, items }) };
}

/** A template from a file; what is wrong with it goes back to be said, and nothing is kept. */
async function readFile({ locals }: RequestEvent, organisationId: string, form: FormData) {
  const file = form.get('file');
  if (!(file instanceof File) || file.size === 0) return fail(400, { file: '', problems: NO_PROBLEMS });
  if (file.size > MAX_FILE_BYTES) return fail(400, { file: file.name, problems: NO_PROBLEMS });
  const read = readAgendaFile(await file.text());
  if (!read.ok) return fail(400, { file: file.name, problems: read.problems });
  const { name, description, language, items }: AgendaFile = read.file;
  return { imported: await locals.app.ownTemplates.add(organisationId, { name, description, language, items }) };
}
