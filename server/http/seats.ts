// REST: seats for other programs' sockets, given by the staff's token or by the meeting's code.

import { isStaffRole } from '../../src/lib/core/meeting/permissions.ts';
import { joinSchema, newSeatSchema } from '../../src/lib/core/protocol/rest.ts';
import { byToken } from '../audit/acts.ts';
import { authorise, findMeeting, json, readBody, type Call } from './call.ts';
import { problem } from './problem.ts';

/** `POST /api/v1/meetings/{id}/seats`: a new seat of any role; its token opens both sockets. */
export async function createSeat(call: Call, meetingId: string): Promise<Response> {
  const grant = await authorise(call, 'meetings:write');
  if (grant instanceof Response) return grant;
  const meeting = await findMeeting(call, meetingId, grant.organisationId);
  if (meeting instanceof Response) return meeting;
  const sitter = await readBody(call, newSeatSchema);
  if (sitter instanceof Response) return sitter;
  // Nobody comes into a draft: it is the staff's alone (rule MT7).
  if (meeting.phase === 'draft' && !isStaffRole(sitter.role) && sitter.role !== 'screen') {
    return problem(
      'meeting.isDraft',
      'Plan or start it first; the staff have seats in a draft, participants have not.',
    );
  }
  const seat = await call.app.seats.create(meeting, sitter);
  await call.app.audit.record({
    ...{ organisationId: grant.organisationId, actor: byToken(grant), act: 'meeting.seatGiven' },
    ...{ subject: { kind: 'person', id: seat.participantId }, detail: { meetingId, role: sitter.role } },
  });
  return json({ token: call.app.seats.token(seat), participantId: seat.participantId }, 201);
}

/** `POST /api/v1/join`: a participant's seat for whoever has the code. */
export async function join(call: Call): Promise<Response> {
  const given = await readBody(call, joinSchema);
  if (given instanceof Response) return given;
  const account = await call.app.accounts.fromHeaders(call.request.headers);
  const answer = await call.app.seats.join(given, { account, visitor: call.visitor });
  if (answer.ok) {
    const { token, meetingId, participantId } = answer;
    return json({ token, meetingId, participantId }, 201);
  }
  if (answer.code === 'join.name') return problem('body.invalid', 'Give a name.');
  if (answer.code === 'join.unknown') return problem('code.unknown', 'The six digits stand on the shared screen.');
  return problem('code.tooMany', 'Wait a little; the right code opens at all times.', {
    headers: { 'Retry-After': String(answer.retryAfterS) },
  });
}
