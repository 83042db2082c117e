// The small forms of somebody invited, on the page of a personal link and on the one for accounts: propose a topic, take one
// back, send an apology.

import { fail } from '@sveltejs/kit';
import * as v from 'valibot';
import { topicsOf } from '$lib/core/meeting/areas/topics.ts';
import { type MeetingState } from '$lib/core/meeting/model.ts';
import { TEXT_LIMITS, filledText, idSchema, optionalText } from '$lib/core/meeting/model/basics.ts';
import type { Command } from '$lib/core/meeting/commands.ts';
import type { Room } from '$server/meetings/room.ts';

const proposeSchema = v.object({ title: filledText(TEXT_LIMITS.title), why: optionalText(TEXT_LIMITS.line) });
const withdrawSchema = v.object({ topicId: idSchema });

/** What somebody sees of the meeting and of their own proposals before it begins. */
export function topicPage(state: MeetingState, participantId: string) {
  const { id, title, startsAtMs, plannedMs, timeZone, place, forum, phase, participants } = state;
  const person = participants.find((one) => one.id === participantId);
  return {
    meeting: { id, title, startsAtMs, plannedMs, timeZone, place, forum, phase },
    person: {
      ...{ name: person?.name ?? '', tableRole: person?.tableRole ?? null },
      ...{ apology: person?.apology ?? false, joined: person?.joined ?? false },
    },
    topics: topicsOf(state, participantId).map(({ id: topicId, title: what, why, state: standing, answer }) => ({
      ...{ id: topicId, title: what, why, state: standing, answer },
    })),
  };
}

/** Proposes what the form says, under this person's name. */
export async function propose(room: Room, participantId: string, form: FormData) {
  const parsed = v.safeParse(proposeSchema, Object.fromEntries(form));
  if (!parsed.success) return fail(400, { code: 'command.invalid' });
  return carryOut(room, participantId, { type: 'topic.propose', ...parsed.output });
}

/** Takes one of this person's proposals back. */
export async function withdraw(room: Room, participantId: string, form: FormData) {
  const parsed = v.safeParse(withdrawSchema, Object.fromEntries(form));
  if (!parsed.success) return fail(400, { code: 'command.invalid' });
  return carryOut(room, participantId, { type: 'topic.withdraw', ...parsed.output });
}

/** Says that this person does not come, or that they come after all. */
export async function apologise(room: Room, participantId: string, form: FormData) {
  return carryOut(room, participantId, { type: 'apology.set', participantId, apology: form.get('apology') === 'yes' });
}

async function carryOut(room: Room, participantId: string, command: Command) {
  const answer = await room.execute(command, { participantId, role: 'participant' }, null);
  return answer.ok ? { done: command.type } : fail(409, { code: answer.code });
}
