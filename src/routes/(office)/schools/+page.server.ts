// The organisation's schools with their latest and next meeting; adding one, and fetching many from a spreadsheet.

import { error, fail } from '@sveltejs/kit';
import { mayLead } from '$lib/account-rights.ts';
import { isComing, meetingsFor, meetingsOf } from '$lib/fora-page.server.ts';
import { m } from '$lib/paraglide/messages.js';
import { csvText, readSchool, type SchoolErrors, type SchoolValues } from '$lib/school-form.server.ts';
import { previewSchools, takeSchools, type SchoolPreview } from '$server/fora/school-import.ts';
import { field } from '../../form-field.ts';
import { allowed, signedIn } from '../../guard.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const account = signedIn(event);
  const { app } = event.locals;
  const [schools, meetings] = await Promise.all([app.schools.list(account.organisationId), meetingsFor(app, account)]);
  return {
    mayLead: mayLead(account.role),
    schools: schools.map((school) => {
      const own = meetingsOf(school, 'school', meetings);
      const { id, name, content, retiredAtMs } = school;
      return {
        ...{ id, name, type: content.type, leader: content.leader, isRetired: retiredAtMs !== null },
        nextMs: own.findLast(isComing)?.startsAtMs ?? null,
        lastMs: own.find((meeting) => !isComing(meeting))?.startsAtMs ?? null,
      };
    }),
  };
};

interface Answer {
  values: SchoolValues | null;
  errors: SchoolErrors;
  /** With the text of the file, to be sent back when it is taken. */
  preview: (SchoolPreview & { text: string }) | null;
  fileError: string;
  taken: number;
}
const NOTHING: Answer = { values: null, errors: {}, preview: null, fileError: '', taken: 0 };

export const actions: Actions = {
  default: async (event): Promise<Answer | ReturnType<typeof fail<Answer>>> => {
    const { organisationId } = allowed(event, 'schools.edit');
    const { app } = event.locals;
    const form = await event.request.formData();
    switch (field(form, 'do')) {
      case 'create': {
        const { values, errors, school } = readSchool(form);
        if (!school) return fail(400, { ...NOTHING, values, errors });
        const id = await app.schools.add(organisationId, school.name, school.content);
        return id ? { ...NOTHING } : fail(409, { ...NOTHING, values, errors: { name: m.schools_name_taken() } });
      }
      case 'preview': {
        const csv = await csvText(form);
        if (csv === null) return fail(400, { ...NOTHING, fileError: m.schools_import_noFile() });
        return { ...NOTHING, preview: { ...(await previewSchools(app.schools, organisationId, csv)), text: csv } };
      }
      case 'import':
        return { ...NOTHING, taken: await takeSchools(app.schools, organisationId, field(form, 'text')) };
      default:
        error(400);
    }
  },
};
