// Invitations of one meeting, for the page that prepares it: who has which address and mail, and what is done about it.

import { error, json } from '@sveltejs/kit';
import * as v from 'valibot';
import { TEXT_LIMITS, filledText, idSchema, mailSchema } from '$lib/core/meeting/model/basics.ts';
import { TABLE_ROLES } from '$lib/core/meeting/vocabulary.ts';
import { minutesWords } from '$lib/minutes-words.ts';
import { sendingOf, staffOf, type Staff } from '$lib/staff.server.ts';
import { agendaFile } from '$server/invitations/agenda-file.ts';
import type { RequestHandler } from './$types';

const MAX_PEOPLE = 300;

const personSchema = v.object({
  name: filledText(TEXT_LIMITS.name),
  tableRole: v.nullable(v.picklist(TABLE_ROLES)),
  mail: mailSchema,
});
const requestSchema = v.variant('do', [
  v.object({ do: v.literal('add'), people: v.pipe(v.array(personSchema), v.maxLength(MAX_PEOPLE)) }),
  v.object({ do: v.literal('edit'), participantId: idSchema, ...personSchema.entries }),
  v.object({
    do: v.literal('send'),
    participantIds: v.pipe(v.array(idSchema), v.maxLength(1_000)),
    /** Whether the agenda goes along as a file. */
    hasAgenda: v.boolean(),
  }),
  v.object({ do: v.literal('renewLink'), participantId: idSchema }),
]);

export const GET: RequestHandler = async (event) => answer(event.locals.app, await staffOf(event));

export const POST: RequestHandler = async (event) => {
  const staff = await staffOf(event);
  const { invitations } = event.locals.app;
  const parsed = v.safeParse(requestSchema, await event.request.json().catch(() => null));
  if (!parsed.success) error(422);
  const wish = parsed.output;
  const { room, actor } = staff;
  let refusal: string | null = null;
  if (wish.do === 'add') refusal = await invitations.add(room, actor, wish.people);
  else if (wish.do === 'edit') refusal = await invitations.edit(room, actor, wish.participantId, wish);
  else if (wish.do === 'send') refusal = await sent(event, staff, wish);
  else await invitations.renewLink(room, wish.participantId);
  return answer(event.locals.app, staff, refusal);
};

/** Sends the invitation; nothing of it when the agenda was to go along and may not: whoever sends it chooses anew (rule IV8). */
async function sent(
  event: Parameters<RequestHandler>[0],
  staff: Staff,
  { participantIds, hasAgenda }: { participantIds: readonly string[]; hasAgenda: boolean },
): Promise<'agenda.held' | null> {
  const { app } = event.locals;
  const agenda = hasAgenda ? await agendaFile(app, staff.room, minutesWords) : null;
  if (agenda && 'mayGo' in agenda) return 'agenda.held';
  await app.invitations.send(staff.room, participantIds, sendingOf(event, staff), agenda);
  return null;
}

async function answer(app: App.Locals['app'], { room }: Staff, refusal: string | null = null) {
  const { invitations } = app;
  return json({ canSend: invitations.canSend, entries: await invitations.list(room), refusal });
}
