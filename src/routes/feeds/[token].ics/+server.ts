// The calendar of somebody's own agreements, at a secret address that their calendar program keeps.

import { error } from '@sveltejs/kit';
import { AGREEMENT_TYPES } from '$server/exports/agreement-types.ts';
import { ownCalendar } from '$server/agreements/own-calendar.ts';
import { m } from '$lib/paraglide/messages.js';
import { baseLocale } from '$lib/paraglide/runtime.js';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params }) => {
  const { app } = locals;
  const owner = await app.personalLinks.open(params.token, 'calendar');
  if (!owner) error(404);
  // No reader is there to have a language: whoever made the address said theirs.
  const locale = (await app.reminderChoices.of(owner)).language ?? baseLocale;
  const as = { locale };
  const words = {
    ...{ language: locale, name: m.agreements_calendar_name({}, as), followUp: m.minutes_followUp({}, as) },
    hidden: m.agreements_mail_hidden({}, as),
  };
  const entries = await app.agreements.ofPerson(owner.organisationId, owner.address);
  return new Response(ownCalendar(entries, words, Date.now()), {
    headers: { 'Content-Type': AGREEMENT_TYPES.ics, 'Cache-Control': 'no-store' },
  });
};
