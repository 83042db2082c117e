// What the staff say of an agreement of an earlier meeting: it stands in this meeting, and in the one that it was made in.

import { json } from '@sveltejs/kit';
import * as v from 'valibot';
import { answeringSchema } from '$lib/core/meeting/commands/follow-up.ts';
import { staffOf } from '$lib/staff.server.ts';
import { answerFollowUp } from '$server/fora/follow-up.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = async (event) => {
  const { room, actor } = await staffOf(event);
  const asked = v.safeParse(answeringSchema, Object.fromEntries(await event.request.formData()));
  if (!asked.success) return json({ code: 'command.invalid' }, { status: 400 });
  const answer = await answerFollowUp(event.locals.app, room, asked.output, actor);
  return answer.ok ? json({ done: true }) : json({ code: answer.code }, { status: 409 });
};
