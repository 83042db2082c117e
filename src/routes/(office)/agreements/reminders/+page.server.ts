// The reminders of agreements: whether they go out, what is due now and would go out, and the switch for all.

import { error } from '@sveltejs/kit';
import { mayLead } from '$lib/account-rights.ts';
import { reminderWords } from '$lib/reminder-words.ts';
import { field } from '../../../form-field.ts';
import { leading, writing } from '../../../guard.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { organisationId, organisationName, role } = writing(event);
  const { reminders, reminderChoices, outbox } = event.locals.app;
  const { isOn, daysBefore } = await reminderChoices.setting(organisationId);
  const { letters, unknown } = await reminders.due({ id: organisationId, name: organisationName }, reminderWords);
  return {
    ...{ isOn, daysBefore, unknown, canSend: outbox.canSend, mayChange: mayLead(role) },
    letters: letters.map(({ name, address, letter: { subject, text } }) => ({ name, address, subject, text })),
  };
};

export const actions: Actions = {
  default: async (event) => {
    const { organisationId } = leading(event);
    const { reminderChoices, reminders } = event.locals.app;
    const setting = await reminderChoices.setting(organisationId);
    const form = await event.request.formData();
    switch (field(form, 'do')) {
      case 'on':
      case 'off':
        await reminderChoices.set(organisationId, { ...setting, isOn: field(form, 'do') === 'on' });
        reminders.look();
        return { done: true };
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
        return { done: true };
      }
      default:
        error(400);
    }
  },
};
