// How long meetings are kept: the periods, what is deleted next, and what is held back. For the administrator.

import { error, fail, type RequestEvent } from '@sveltejs/kit';
import * as v from 'valibot';
import { dayOf } from '$lib/components/common/format.ts';
import { TEXT_LIMITS, filledText } from '$lib/core/meeting/model/basics.ts';
import {
  daysLater,
  PROPOSED_MONTHS,
  RETENTION_KINDS,
  retentionMonthsSchema,
  WARNING_DAYS,
} from '$lib/core/privacy/retention.ts';
import { TIME_ZONE } from '$lib/core/time.ts';
import { byAccount } from '$server/audit/acts.ts';
import { field } from '../../../form-field.ts';
import { administering } from '../../../guard.server.ts';
import type { Actions, PageServerLoad } from './$types';

/** So far ahead the page shows what will be deleted. */
const AHEAD_DAYS = 60;
const MOST_ROWS = 50;

const today = () => dayOf(Date.now(), TIME_ZONE);

export const load: PageServerLoad = async (event) => {
  const { organisationId } = administering(event);
  const { privacy, config } = event.locals.app;
  const retention = await privacy.retention.of(organisationId);
  const due = await privacy.job.due(organisationId, daysLater(today(), AHEAD_DAYS));
  return {
    months: retention?.months ?? PROPOSED_MONTHS,
    changedOn: retention?.changedOn ?? null,
    isHalted: retention?.isHalted ?? false,
    due: due.slice(0, MOST_ROWS),
    dueMore: Math.max(0, due.length - MOST_ROWS),
    backups: config.backup?.keep ?? null,
  };
};

export const actions: Actions = {
  decide: async (event) => {
    const account = administering(event);
    const form = await event.request.formData();
    const months = v.safeParse(
      retentionMonthsSchema,
      Object.fromEntries([...RETENTION_KINDS, 'audit' as const].map((kind) => [kind, monthsOf(field(form, kind))])),
    );
    if (!months.success) return fail(400, { wrong: String(months.issues[0].path?.[0]?.key ?? '') });
    await event.locals.app.privacy.retention.decide(account.organisationId, months.output, account);
    return { savedUntil: daysLater(today(), WARNING_DAYS) };
  },
  halt: (event) => halt(event, true),
  resume: (event) => halt(event, false),
  hold: (event) => hold(event, true),
  release: (event) => hold(event, false),
};

/** Empty: kept. What is no number is none that fits. */
function monthsOf(given: string): number | null {
  return given.trim() === '' ? null : Number(given);
}

async function halt(event: RequestEvent, isHalted: boolean) {
  const account = administering(event);
  const { privacy } = event.locals.app;
  await privacy.retention.halt(account.organisationId, isHalted, account);
  if (!isHalted) privacy.job.look();
}

async function hold(event: RequestEvent, holds: boolean) {
  const { organisationId, id } = administering(event);
  const { app } = event.locals;
  const form = await event.request.formData();
  const meeting = await app.directory.find(field(form, 'meeting'));
  if (meeting?.organisationId !== organisationId) error(404);
  const reason = v.safeParse(filledText(TEXT_LIMITS.line), field(form, 'reason'));
  if (holds && !reason.success) return fail(400, { wrong: meeting.id });
  await app.privacy.retention.hold(meeting, holds ? String(reason.output) : null, byAccount({ id }));
}
