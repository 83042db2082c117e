// How far a meeting's minutes are, for whoever reads them, and the forms that take them further. Each form is carried out in
// the name of whoever sends it; the meeting itself decides whether they may.

import { fail, type RequestEvent } from '@sveltejs/kit';
import * as v from 'valibot';
import { approversOf, approvedBy } from '$lib/core/meeting/areas/minutes.ts';
import type { Actor } from '$lib/core/meeting/area.ts';
import { wasThere } from '$lib/core/meeting/attendance.ts';
import { MINUTES_COMMANDS } from '$lib/core/meeting/commands/minutes.ts';
import { findParticipant } from '$lib/core/meeting/model.ts';
import { versionNumber } from '$lib/core/meeting/model/minutes.ts';
import type { PersonRole } from '$lib/core/meeting/vocabulary.ts';
import { isoDay } from '$lib/core/minutes/dates.ts';
import type { App } from '$server/app.ts';
import { approveMinutes, textsOf } from '$server/meetings/approving.ts';
import type { Room } from '$server/meetings/room.ts';
import type { MinutesFlowData } from './components/office/minutes/shown-minutes.ts';
import { openLivePage } from './live-page.server.ts';
import type { MinutesReader } from './minutes-reader.server.ts';

/** What a page says of the flow, and what this reader can do in it. */
export async function flowOf(app: App, { room, sight, person }: MinutesReader): Promise<MinutesFlowData> {
  const { state } = room;
  const { status, comments, commentsUntil, versions, approvals, reason } = state.minutes;
  const nameOf = (id: string | null) => (id === null ? '' : (findParticipant(state, id)?.name ?? ''));
  const { basedOn, hash } = await textsOf(app, state, sight);
  const present = approversOf(state);
  const approved = approvedBy(state, hash);
  const isOpen = state.phase === 'closed' && status !== 'approved';
  const isPresent = person !== null && wasThere(state, person);
  const number = versionNumber(state.minutes);
  return {
    ...{ meetingId: state.id, title: state.title, timeZone: state.timeZone, status, number, reason, commentsUntil },
    isOver: state.phase === 'closed',
    isStaff: sight === 'staff',
    isLate: commentsUntil !== null && isoDay(Date.now(), state.timeZone) > commentsUntil,
    basedOn,
    mayComment: isPresent && status === 'comments',
    mayApprove: isPresent && status === 'comments' && !approved.includes(person.id),
    mayApproveForAll: isPresent && isOpen && person.role === 'facilitator',
    approvers: present.map(({ id, name }) => ({
      name,
      atMs: approvals.find(({ by }) => by === id)?.atMs ?? null,
      isOutdated: approvals.some(({ by }) => by === id) && !approved.includes(id),
    })),
    unsettled: sight === 'staff' ? comments.filter((one) => one.version === number && !one.settled).length : 0,
    versions: versions.map((one) => ({
      ...{ number: one.number, atMs: one.atMs, reason: one.reason, by: one.by === null ? null : nameOf(one.by) },
      approvals: one.approvals.map(({ by, atMs }) => ({ name: nameOf(by), atMs })),
    })),
  };
}

type StaffEvent = RequestEvent<{ meetingId: string }>;
const commandSchema = v.variant('type', [...MINUTES_COMMANDS]);

/** Carries out one of the minutes' commands for this person; what does not fit its schema is refused. */
export async function carryOut(room: Room, actor: Exclude<Actor, 'system'>, command: Record<string, unknown>) {
  const parsed = v.safeParse(commandSchema, command);
  if (!parsed.success) return fail(400, { flow: 'command.invalid' as const });
  const answer = await room.execute(parsed.output, actor, null);
  return answer.ok ? { done: parsed.output.type } : fail(409, { flow: answer.code });
}

/** The staff's own seat in the meeting; others are sent away. */
export async function staffSeat(event: StaffEvent): Promise<{ room: Room; actor: Exclude<Actor, 'system'> } | null> {
  const { app } = event.locals;
  const meeting = await app.directory.find(event.params.meetingId);
  const { token } = await openLivePage(event, 'secretary', { joins: meeting?.phase === 'closed' });
  const room = await app.rooms.open(event.params.meetingId);
  const seat = await app.seats.fromToken(token);
  return room && seat && { room, actor: { participantId: seat.participantId, role: seat.role } };
}

/** Approves in this person's name the text that the form was shown with. */
export async function approve(
  app: App,
  { room, person }: { room: Room; person: { id: string; role: PersonRole } | null },
  form: FormData,
  isForAll = false,
) {
  if (!person) return fail(403, { flow: 'minutes.notPresent' as const });
  const approver = { participantId: person.id, role: person.role };
  const answer = await approveMinutes(app, room, approver, { basedOn: String(form.get('basedOn')), isForAll });
  return answer.ok ? { done: 'minutes.approve' as const } : fail(409, { flow: answer.code });
}
