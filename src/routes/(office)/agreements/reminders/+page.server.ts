// The reminders of agreements: whether they go out, what is due now and would go out, whom none reaches, and the switch for all.

import { error, fail } from '@sveltejs/kit';
import * as v from 'valibot';
import { mayLead } from '$lib/account-rights.ts';
import { mailSchema } from '$lib/core/meeting/model/basics.ts';
import { reminderWords } from '$lib/reminder-words.ts';
import { field } from '../../../form-field.ts';
import { allowed } from '../../../guard.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { organisationId, organisationName, role } = allowed(event, 'reminders.read');
  const { addresses, reminders, reminderChoices, outbox } = event.locals.app;
  const { isOn, daysBefore } = await reminderChoices.setting(organisationId);
  const letters = await reminders.due({ id: organisationId, name: organisationName }, reminderWords);
  return {
    ...{ isOn, daysBefore, canSend: outbox.canSend, mayChange: mayLead(role) },
    unreached: await addresses.unreached(organisationId),
    written: mayLead(role) ? await addresses.written(organisationId) : [],
    letters: letters.map(({ name, address, letter: { subject, text } }) => ({ name, address, subject, text })),
  };
};

/** What a form says when it says nothing. */
const NOTHING = { wrong: '', given: false };

export const actions: Actions = {
  default: async (event) => {
    const { organisationId } = allowed(event, 'reminders.edit');
    const { addresses, reminderChoices, reminders } = event.locals.app;
    const setting = await reminderChoices.setting(organisationId);
    const form = await event.request.formData();
    switch (field(form, 'do')) {
      case 'on':
      case 'off':
        await reminderChoices.set(organisationId, { ...setting, isOn: field(form, 'do') === 'on' });
        reminders.look();
        return NOTHING;
      case 'days': {
        const days = field(form, 'days')
          .split(/[\s,;]+/)
          .filter(Boolean)
          .map(Number);
        const fits = days.length <= 5 && days.every((day) => Number.isInteger(day) && day >= 1 && day <= 90);
        if (!fits) error(400);
        const daysBefore = [...new Set(days)].sort((a, b) => b - a);
        await reminderChoices.set(organisationId, { ...setting, daysBefore });
        reminders.look();
        return NOTHING;
      }
      case 'address': {
        const address = v.safeParse(v.pipe(mailSchema, v.nonEmpty()), field(form, 'address'));
        const key = field(form, 'key');
        if (!address.success) return fail(400, { ...NOTHING, wrong: key });
        if (!(await addresses.give(organisationId, key, address.output))) error(404);
        reminders.look();
        return { ...NOTHING, given: true };
      }
      case 'forget':
        await addresses.forget(organisationId, field(form, 'key'));
        return NOTHING;
      default:
        error(400);
    }
  },
};
