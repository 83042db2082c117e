// What is done to a list of the organisation's own short texts, the same on each page that shows one. One form field, `do`, says
// what.

import { error, fail } from '@sveltejs/kit';
import type { OwnTexts } from '$server/store/own-texts.ts';
import { field } from '../form-field.ts';

/** The texts as their page shows them. */
export async function shownTexts(texts: OwnTexts, organisationId: string) {
  return (await texts.list(organisationId)).map(({ id, text, retiredAtMs }) => ({
    ...{ id, text, isRetired: retiredAtMs !== null },
  }));
}

/** Does what the form asks for; `wrong` is the id of the text that is none, or empty for a new one. */
export async function changeTexts(texts: OwnTexts, organisationId: string, form: FormData, maxLength: number) {
  const id = field(form, 'id');
  const text = field(form, 'text').trim();
  const fits = text !== '' && text.length <= maxLength;
  switch (field(form, 'do')) {
    case 'add':
      if (!fits) return fail(400, { wrong: '' });
      await texts.add(organisationId, text);
      return { done: true };
    case 'edit':
      if (!fits) return fail(400, { wrong: id });
      if (!(await texts.edit(organisationId, id, text))) error(404);
      return { done: true };
    case 'retire':
    case 'restore':
      if (!(await texts.retire(organisationId, id, field(form, 'do') === 'retire'))) error(404);
      return { done: true };
    default:
      error(400);
  }
}
