// The page of the minutes for the staff: what the gate says of the public ones, and settling the sentences that it marks.

import { fail, type RequestEvent } from '@sveltejs/kit';
import * as v from 'valibot';
import { PUBLICITY_COMMANDS } from '$lib/core/meeting/commands/publicity.ts';
import type { ShownMarking } from './components/common/publicity-words.ts';
import { findParticipant, type MeetingState } from '$lib/core/meeting/model.ts';
import { isNeverPublic } from '$lib/core/meeting/never-public.ts';
import type { Passage } from '$lib/core/minutes/gate.ts';
import { itemNumbers } from '$lib/core/minutes/numbering.ts';
import { publicPassage } from '$server/meetings/outgoing-minutes.ts';
import type { App } from '$server/app.ts';
import { openLivePage } from './live-page.server.ts';

/** What the staff see of the public version: the sentences to settle and those settled; null where there is never one. */
export async function publicity(app: App, state: MeetingState): Promise<ShownMarking[] | null> {
  if (isNeverPublic(state)) return null;
  return shown(await publicPassage(app, state), state);
}

function shown({ markings }: Passage, state: MeetingState): ShownMarking[] {
  const numbers = itemNumbers(state);
  return markings.map(({ finding, settled }) => ({
    finding,
    itemNumber: numbers.get(finding.where.itemId ?? '') ?? '',
    settled: settled && {
      ...{ how: settled.how, text: settled.text, atMs: settled.atMs },
      name: settled.by === null ? '' : (findParticipant(state, settled.by)?.name ?? ''),
    },
  }));
}

const commandSchema = v.variant('type', [...PUBLICITY_COMMANDS]);

/** Settles a sentence, or undoes it, as the form says, in the name of whoever sends it. */
export async function settle(event: RequestEvent<{ meetingId: string }>) {
  const { app } = event.locals;
  const meeting = await app.directory.find(event.params.meetingId);
  // Before a meeting whoever prepares it is not one of those who came.
  const joins = meeting !== null && meeting.phase !== 'draft' && meeting.phase !== 'planned';
  const { token } = await openLivePage(event, 'secretary', { joins });
  const room = await app.rooms.open(event.params.meetingId);
  const seat = await app.seats.fromToken(token);
  const parsed = v.safeParse(commandSchema, commandOf(await event.request.formData()));
  if (!seat || !room || !parsed.success) return fail(400, { code: 'command.invalid' as const });
  const answer = await room.execute(parsed.output, { participantId: seat.participantId, role: seat.role }, null);
  return answer.ok ? { done: true } : fail(409, { code: answer.code });
}

/** The form's fields as the command; `finding` is JSON. */
function commandOf(form: FormData): unknown {
  const { finding, ...fields } = Object.fromEntries(form);
  try {
    return { ...fields, finding: JSON.parse(String(finding)) as unknown };
  } catch {
    return null;
  }
}
