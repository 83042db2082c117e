// The organisation's fora with when each meets next, and making one, from nothing or from an example.

import { error, fail, redirect } from '@sveltejs/kit';
import { mayLead } from '$lib/account-rights.ts';
import { valuesOf, type ForumErrors, type ForumValues } from '$lib/components/office/fora/forum-values.ts';
import { FORUM_EXAMPLES, forumFromExample } from '$lib/core/fora/examples/examples.ts';
import { NEW_FORUM } from '$lib/core/fora/forum.ts';
import { inLanguage } from '$lib/core/library/content-text.ts';
import { choicesFor, isComing, meetingsFor, meetingsOf } from '$lib/fora-page.server.ts';
import { readForum } from '$lib/forum-form.server.ts';
import { m } from '$lib/paraglide/messages.js';
import { getLocale } from '$lib/paraglide/runtime.js';
import { field } from '../../form-field.ts';
import { allowed, signedIn } from '../../guard.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const account = signedIn(event);
  const { app } = event.locals;
  const [fora, meetings] = await Promise.all([app.fora.list(account.organisationId), meetingsFor(app, account)]);
  const isLeading = mayLead(account.role);
  const language = getLocale();
  return {
    mayLead: isLeading,
    fora: fora.map((forum) => {
      const own = meetingsOf(forum, 'forum', meetings);
      const { id, name, content, retiredAtMs } = forum;
      return {
        ...{ id, name, purpose: content.purpose, rhythm: content.rhythm, isRetired: retiredAtMs !== null },
        nextMs: own.findLast(isComing)?.startsAtMs ?? null,
        meetings: own.length,
      };
    }),
    examples: FORUM_EXAMPLES.map(({ name, purpose, circle, frequency, ...example }) => ({
      ...{ slug: example.slug, municipality: example.municipality, source: example.source },
      ...{ name: inLanguage(name, language), purpose: inLanguage(purpose, language) },
      ...{ circle: inLanguage(circle, language), frequency: inLanguage(frequency, language) },
    })),
    empty: valuesOf('', NEW_FORUM),
    ...(await choicesFor(app, account.organisationId)),
  };
};

const NONE: { values: ForumValues | null; errors: ForumErrors } = { values: null, errors: {} };

export const actions: Actions = {
  default: async (event) => {
    const { organisationId } = allowed(event, 'fora.edit');
    const { app } = event.locals;
    const form = await event.request.formData();
    if (field(form, 'do') === 'example') {
      const example = FORUM_EXAMPLES.find(({ slug }) => slug === field(form, 'slug'));
      if (!example) error(400);
      const { name, forum } = forumFromExample(example, getLocale());
      const id = await app.fora.add(organisationId, name, forum);
      if (!id) return fail(409, { ...NONE, taken: example.slug });
      redirect(303, `/fora/${id}`);
    }
    if (field(form, 'do') !== 'create') error(400);
    const { values, errors, forum } = await readForum(form, app, organisationId);
    if (!forum) return fail(400, { values, errors, taken: '' });
    const id = await app.fora.add(organisationId, forum.name, forum.content);
    if (!id) return fail(409, { values, errors: { name: m.fora_name_taken() }, taken: '' });
    redirect(303, `/fora/${id}`);
  },
};
