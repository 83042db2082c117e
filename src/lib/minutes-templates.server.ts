// The minutes templates that an organisation can choose between, and the form that chooses one for a meeting.

import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import type { App } from '$server/app.ts';
import { builtInTemplates, type OfferedTemplate } from './components/common/minutes-templates.ts';
import { carryOut, staffSeat } from './minutes-flow.server.ts';

/** The built-in ones and its own that are in use; one that is retired only where it is the one shown (rule OM3). */
export async function offeredTemplates(
  app: Pick<App, 'minutesTemplates'>,
  organisationId: string,
  shown: string,
): Promise<OfferedTemplate[]> {
  const own = await app.minutesTemplates.list(organisationId);
  return [
    ...builtInTemplates(),
    ...own
      .filter(({ slug, retiredAtMs }) => retiredAtMs === null || slug === shown)
      .map(({ slug, name }) => ({ slug, name })),
  ];
}

/** Keeps the template with the meeting, for everybody who reads its minutes (rule TM4), and shows the page by it. */
export async function chooseTemplate(event: RequestEvent<{ meetingId: string }>) {
  const { app, account } = event.locals;
  const seat = await staffSeat(event);
  const form = await event.request.formData();
  const template = String(form.get('template'));
  const content = account && (await app.minutesTemplates.contentOf(account.organisationId, template));
  if (!seat || !content) return fail(400, { flow: 'command.invalid' as const });
  const answer = await carryOut(seat.room, seat.actor, { type: 'minutes.chooseTemplate', template });
  if ('status' in answer) return answer;
  const kept = new URLSearchParams(
    ['audience', 'version'].flatMap((name) => (form.has(name) ? [[name, String(form.get(name))]] : [])),
  );
  redirect(303, `/meetings/${seat.room.meetingId}/minutes?${kept}`);
}
