// "Mine aftaler", by account and by personal link: what the page holds, and what its forms do. A link opens its person's own
// agreements and nothing else; what a mail program opens ahead of its reader changes nothing, because all that is done is a form.

import { error, fail, type RequestEvent } from '@sveltejs/kit';
import * as v from 'valibot';
import { today } from './agreements-page.server.ts';
import { answeringSchema, settlingSchema } from './core/meeting/commands/records.ts';
import { getLocale } from './paraglide/runtime.js';
import { originFor } from './staff.server.ts';
import type { LinkOwner } from '$server/agreements/personal-links.ts';

/** All that the page shows of somebody. */
export async function minePage({ locals }: Pick<RequestEvent, 'locals'>, owner: LinkOwner) {
  const { agreements, personalLinks, reminderChoices } = locals.app;
  return {
    today: today(),
    rows: await agreements.ofPerson(owner.organisationId, owner.address),
    choice: await reminderChoices.of(owner),
    hasCalendar: await personalLinks.has(owner, 'calendar'),
    hasLinks: await personalLinks.has(owner, 'page'),
  };
}

type Asked = Pick<RequestEvent, 'locals' | 'request'>;
type Whose<E> = (event: E) => LinkOwner | Promise<LinkOwner>;

/** The forms of the page; `whose` says whose it is, or turns the visitor away. */
export function mineActions<E extends Asked>(whose: Whose<E>) {
  return {
    report: async (event: E) => {
      const owner = await whose(event);
      const form = await event.request.formData();
      const said = v.safeParse(v.pick(settlingSchema, ['status', 'note']), {
        ...(form.get('status') && { status: form.get('status') }),
        note: form.get('note') ?? '',
      });
      const isTheirs = said.success && (said.output.status === 'inProgress' || said.output.status === 'done');
      if (!isTheirs) return fail(400, { said: false });
      const id = String(form.get('id'));
      return outcome(await event.locals.app.followUps.report(owner.organisationId, id, said.output, owner.address));
    },

    answer: async (event: E) => {
      const owner = await whose(event);
      const form = await event.request.formData();
      const said = v.safeParse(answeringSchema, {
        accepts: form.get('accepts') === 'yes',
        note: form.get('note') ?? '',
      });
      if (!said.success) return fail(400, { said: false });
      const id = String(form.get('id'));
      const { followUps, reminders } = event.locals.app;
      const refused = await followUps.reply(owner.organisationId, id, said.output, owner.address);
      // A decline goes back to whoever leads, at once.
      reminders.look();
      return outcome(refused);
    },

    choose: async (event: E) => {
      const owner = await whose(event);
      const form = await event.request.formData();
      await event.locals.app.reminderChoices.choose(owner, {
        wantsReminders: form.has('reminders'),
        wantsSummary: form.has('summary'),
        language: getLocale(),
      });
      return { said: true };
    },

    /** The address is told once, here. */
    makeCalendar: async (event: E) => {
      const owner = await whose(event);
      return { calendar: originFor(event) + event.locals.app.personalLinks.make(owner, 'calendar') };
    },

    closeCalendar: async (event: E) => {
      await event.locals.app.personalLinks.takeBack(await whose(event), 'calendar');
      return { said: true };
    },

    closeLinks: async (event: E) => {
      await event.locals.app.personalLinks.takeBack(await whose(event), 'page');
      return { closed: true };
    },
  };
}

function outcome(refused: string | null) {
  if (refused === 'agreement.unknown') error(404);
  return refused === null ? { said: true } : fail(409, { said: false });
}
